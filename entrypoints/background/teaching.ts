/** Pointing and teaching: the page is dimmed, a value clicked, and where it stands is kept. */
import { dealKey } from '#core/deal/deal.ts';
import type { Offered, Teaching } from '#core/deal/taught.ts';
import { readPack } from '#core/pack/read.ts';
import { readPlaces } from '#crm/read-print.ts';
import { Refusal } from '#messages/refusal.ts';
import type { Handlers } from '#messages/serve.ts';
import type { View } from '#messages/table.ts';
import type { PointedAt, TeachingView, TeachMessages } from '#messages/teach.ts';
import { tellChanged } from '#messages/tell.ts';
import { chosenPrefs, defaultPrefs } from '#storage/choices.ts';
import { draftOf, keepDraft } from '#storage/drafts.ts';
import { allTaught, forgetTaught, keepTaught } from '#storage/taught.ts';
import type { Reading } from '#storage/transaction.ts';
import { changeView, type KeptView, viewOf } from '#storage/views.ts';
import { now, zone } from './clock.ts';
import { lessonsFor, tellLessons } from './lessons.ts';
import { keep, recallOrRefuse } from './memory.ts';
import { bringToFront, openDeals } from './open-deals.ts';
import { startPicker, stopPicker } from './picker.ts';
import { withTaught } from './taught-draft.ts';

type TeachHandlers = Pick<Handlers, keyof TeachMessages>;

/** What was taught here about the layout of a view. */
async function ownIn(tx: Reading, { deal, layout }: KeptView): Promise<Teaching[]> {
  const { crm, org } = deal;
  return (await allTaught(tx))
    .map(({ teaching }) => teaching)
    .filter((one) => one.crm === crm && one.layout === layout && one.org === org);
}

/** What a panel shows of it. */
export async function teachingIn(tx: Reading, view: KeptView): Promise<TeachingView> {
  const { pointing } = view;
  const own = (await ownIn(tx, view)).map(({ field }) => field);
  return {
    pointing: pointing ? { field: pointing.field, offered: pointing.found?.offered ?? null } : null,
    own,
  };
}

const without = ({ pointing: _, ...view }: KeptView): KeptView => view;

const changed = (view: View): null => {
  void tellChanged({ changed: 'view', view });
  return null;
};

/**
 * The ways offered, each with what it reads now, as the field is understood. A list's column reads
 * one of its rows: where that is not the one pointed at, it is no way to find this value again.
 */
function offered({ print, choices }: PointedAt, field: Teaching['field']): Offered[] {
  const env = { now: now(), zone: zone() };
  return choices.flatMap(({ at, places }) => {
    const [pointed] = places;
    if (!pointed) return [];
    const fields = readPlaces(print, field, places, env);
    const alone = readPlaces(print, field, [pointed], env);
    const { printed } = pointed;
    return JSON.stringify(fields) === JSON.stringify(alone)
      ? { at, text: typeof printed === 'object' ? printed.text : '', fields }
      : [];
  });
}

/** Whether what was pointed at is of the deal that the view shows. */
function isOf(view: KeptView, { print: { deal } }: PointedAt): boolean {
  const { page } = view;
  return 'snapshot' in page
    ? dealKey(page.snapshot.deal) === dealKey(deal)
    : page.unreadable.crm === deal.crm;
}

/** Dims the page of a view and waits there for a click; refused where that page is gone. */
async function point(view: View, field: Teaching['field']): Promise<null> {
  const kept = await viewOf(view);
  if (!kept) throw new Refusal('failed');
  await changeView(view, (present) => present && { ...present, pointing: { field, found: null } });
  try {
    const crm = kept.deal.crm;
    const given = await recallOrRefuse(async (tx) => ({
      fields: (await lessonsFor(tx, crm)).fields,
      language: ((await chosenPrefs(tx)) ?? defaultPrefs).language,
    }));
    await startPicker(kept.seat, { view, field, crm, ...given });
  } catch (error) {
    // The tab is gone or shows something else by now: nothing is being pointed at.
    await changeView(view, (present) => present && without(present));
    throw error;
  }
  return changed(view);
}

export const teachHandlers: TeachHandlers = {
  'panel/point': ({ view, field }) => point(view, field),

  async 'page/pointed'({ view, field, pointed }, sender) {
    await changeView(view, (present) => {
      if (present?.pointing?.field !== field) return undefined;
      const { tab, frame } = present.seat;
      // Only the page that was asked, and only about the deal it was asked about.
      if (tab !== sender.tab || frame !== sender.frame) return undefined;
      if (!pointed || !isOf(present, pointed)) return without(present);
      const { deal, layout } = pointed.print;
      const found = { org: deal.org, layout, offered: offered(pointed, field) };
      return { ...present, pointing: { field, found } };
    });
    return changed(view);
  },

  async 'panel/unpoint'({ view }) {
    const kept = await viewOf(view);
    await changeView(view, (present) => present && without(present));
    if (kept) await stopPicker(kept.seat);
    return changed(view);
  },

  async 'panel/teach'({ view, at }) {
    const kept = await viewOf(view);
    const { found, field } = kept?.pointing ?? {};
    const same = JSON.stringify(at);
    // Only what the page was seen to read: anything else would be taught blindly.
    if (!kept || !found || !field || !found.offered.some((one) => JSON.stringify(one.at) === same))
      throw new Refusal('failed');
    const { org, layout } = found;
    const crm = kept.deal.crm;
    await keep((tx) => keepTaught(tx, { crm, org, layout, field, at }, now()));
    await changeView(view, (present) => present && without(present));
    await tellLessons(crm);
    void tellChanged({ changed: 'packs' });
    return changed(view);
  },

  async 'panel/unteach'({ view, field }) {
    const kept = await viewOf(view);
    if (!kept) return null;
    await keep(async (tx) => {
      const own = (await ownIn(tx, kept)).filter((one) => one.field === field);
      await Promise.all(own.map((one) => forgetTaught(tx, one)));
    });
    await tellLessons(kept.deal.crm);
    void tellChanged({ changed: 'packs' });
    return changed(view);
  },

  async 'teach/list'() {
    const taught = await recallOrRefuse(async (tx) =>
      (await allTaught(tx)).map(({ teaching, since }) => ({ teaching, since })),
    );
    return { taught, open: await openDeals() };
  },

  async 'teach/begin'({ view, field }) {
    await bringToFront(view);
    return point(view, field);
  },

  async 'teach/forget'({ teaching }) {
    await keep((tx) => forgetTaught(tx, teaching));
    await tellLessons(teaching.crm);
    void tellChanged({ changed: 'view' });
    return null;
  },

  async 'teach/export'({ draft, at }) {
    const done = await keep(async (tx) => {
      const kept = await draftOf(tx, draft);
      const taught = (await allTaught(tx)).map(({ teaching }) => teaching);
      const text = kept && withTaught(kept.text, taught);
      if (text === null || text === undefined) return null;
      // A draft that would be no pack with it stays as it is.
      const read = readPack(text);
      if ('problems' in read && read.problems.some(({ path }) => path.startsWith('taught')))
        return null;
      await keepDraft(tx, { id: draft, text, updated: at });
      return { fields: taught.length };
    });
    void tellChanged({ changed: 'packs' });
    return done;
  },
};
