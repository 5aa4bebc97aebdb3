/** Deals on pages open now, and how such a page is brought before the person. */
import { browser } from 'wxt/browser';
import { Refusal } from '#messages/refusal.ts';
import type { View } from '#messages/table.ts';
import type { OpenDeal } from '#messages/teach.ts';
import { tellPlaced } from '#messages/tell.ts';
import { defaultPlace, placeOn } from '#storage/choices.ts';
import { changeView, viewOf, viewsNow } from '#storage/views.ts';
import { inFront } from './front.ts';
import { recall } from './memory.ts';

/** Pages listed: nobody chooses among more. */
const most = 20;

/** Newest first. A page that left its deal is asked and says so: its visit is over, though kept. */
export async function openDeals(): Promise<OpenDeal[]> {
  const views = await viewsNow();
  const tabs = [...new Set(views.map(([, { seat }]) => seat.tab))].slice(0, most);
  const here = new Set(await Promise.all(tabs.map((tab) => inFront(tab))));
  return views.flatMap(([view, { deal, page }]) => {
    if (!here.has(view)) return [];
    const name = 'snapshot' in page ? (page.snapshot.fields.name?.value ?? null) : null;
    return [{ view, crm: deal.crm, name }];
  });
}

/** The page of a view in front, its panel open; refused where it is gone. */
export async function bringToFront(view: View): Promise<void> {
  const kept = await viewOf(view);
  if (!kept) throw new Refusal('failed');
  const { seat } = kept;
  const tab = await browser.tabs.update(seat.tab, { active: true });
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  await changeView(view, (present) => present && { ...present, opened: true });
  const { value: place } = await recall(
    (tx) => placeOn(tx, seat.site),
    async () => defaultPlace,
  );
  await tellPlaced(seat.tab, seat.frame, { placed: { ...place, open: true }, view });
}
