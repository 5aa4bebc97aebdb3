/** Starts the deep read's script in the frame of a visit: it is in no page before that. */
import { browser } from 'wxt/browser';
import type { CrmId } from '#core/deal/deal.ts';
import { onDemand } from '#core/scripts.ts';
import { changeView, type Seat, viewsNow } from '#storage/views.ts';
import { now } from '../clock.ts';
import { mayAskApi } from '../crm-of.ts';
import { inFront } from '../front.ts';
import { isLeft } from './next.ts';

/** Runs the script where something is left to ask. It asks what, so that only one place decides. */
export async function beginDeep(view: string, { tab, frame }: Seat): Promise<void> {
  if (!(await isLeft(view, now()))) return;
  // The files are of our own build; the type knows only those that WXT names.
  const files = onDemand.deep as unknown as [];
  const target = { tabId: tab, frameIds: [frame ?? 0] };
  await browser.scripting
    .executeScript({ target, files })
    // The page went meanwhile: its next visit begins anew.
    .catch((error: unknown) => console.warn('deep read', tab, error));
}

/**
 * Begins on every page of a CRM that a deal is open on, newest first: it was just switched on. A page
 * that went on to something else is asked and says so.
 */
export async function beginEverywhere(crm: CrmId): Promise<void> {
  for (const [view, kept] of await viewsNow()) {
    if (kept.deal.crm !== crm || !mayAskApi(kept.deal.url)) continue;
    if ((await inFront(kept.seat.tab, kept.seat.frame)) !== view) continue;
    await changeView(
      view,
      (present) => present && { ...present, deep: { kinds: {}, told: {}, ...present.deep } },
    );
    await beginDeep(view, kept.seat);
  }
}
