/** What the panel asks: what to show, and what the person does with it. */
import { browser } from 'wxt/browser';
import type { Prefs } from '#core/prefs.ts';
import type { Handlers } from '#messages/serve.ts';
import type { PanelView, View } from '#messages/table.ts';
import { tellChanged, tellPlaced } from '#messages/tell.ts';
import { noteAside } from '#storage/aside.ts';
import {
  chosenPrefs,
  defaultPlace,
  defaultPrefs,
  learnLabel,
  placeOn,
  setPlace,
  setTier,
} from '#storage/choices.ts';
import { change } from '#storage/connection.ts';
import { readMirror } from '#storage/mirror.ts';
import { restoredTold } from '#storage/restore.ts';
import { changeView, type KeptView, viewOf } from '#storage/views.ts';
import { addSnooze, endSnooze } from '#storage/warnings.ts';
import { adviceOn, adviceWithout } from './advising.ts';
import { now } from './clock.ts';
import { deepSaid, toldFor } from './deep/kept.ts';
import { healthOn, noteSpoken } from './health.ts';
import { placeFor } from './hosts.ts';
import { keep, recall } from './memory.ts';
import { teachingIn } from './teaching.ts';

type PanelHandlers = Pick<
  Handlers,
  'panel/view' | 'panel/place' | 'panel/snooze' | 'panel/wake' | 'panel/stage' | 'panel/tier'
>;

/** The prefs as the mirror knows them, while the database cannot be asked. */
export const mirroredPrefs = async (): Promise<Prefs> =>
  (await readMirror())?.choices.prefs ?? defaultPrefs;

/** What the person chose, or the defaults; and how panels sit on the site of a view. */
async function looks(view: KeptView | undefined) {
  const { value } = await recall(
    async (tx) => ({
      teaching: view && (await teachingIn(tx, view)),
      prefs: (await chosenPrefs(tx)) ?? defaultPrefs,
      place: view ? await placeOn(tx, view.seat.site) : defaultPlace,
    }),
    async () => ({ teaching: undefined, prefs: await mirroredPrefs(), place: defaultPlace }),
  );
  const open = value.place.open || (view?.opened ?? false);
  const { prefs, teaching } = value;
  const place = view ? await placeFor(view.seat.site, value.place) : value.place;
  return { prefs, place: { ...place, open }, ...(teaching ? { teaching } : {}) };
}

async function show(id: View, view: KeptView | undefined): Promise<PanelView> {
  const look = await looks(view);
  if (!view) return { state: 'reading', ...look };
  const { page } = view;
  if ('unreadable' in page) {
    const { version } = browser.runtime.getManifest();
    return { state: 'unreadable', ...look, report: { ...page.unreadable, version } };
  }
  const at = now();
  const known = { snapshot: page.snapshot, told: await toldFor(view) };
  const { value, trouble } = await recall(
    async (tx) => ({
      advice: await adviceOn(tx, known, at),
      ...(await healthOn(tx, id, view)),
    }),
    async () => ({ advice: await adviceWithout(known, at), lost: null, worse: [] }),
  );
  // A panel folded into its rail has told nobody yet.
  if (trouble === 'database-restored' && look.place.open)
    await change((tx) => restoredTold(tx, at));
  const { advice, lost, worse } = value;
  if (lost && look.place.open) await noteSpoken(id, lost);
  const deep = deepSaid(view);
  const said = { advice, trouble, lost: lost?.fields ?? [], ...(deep ? { deep } : {}) };
  return { state: 'ready', ...look, ...said, ...(worse.length > 0 ? { worse } : {}) };
}

/** Every open panel and popup may show something of what just changed. */
const changed = async <T>(done: Promise<T>): Promise<null> => {
  await done;
  void tellChanged({ changed: 'view' });
  return null;
};

export const panelHandlers: PanelHandlers = {
  'panel/view': async ({ view }) => show(view, await viewOf(view)),

  async 'panel/place'({ view, place }, sender) {
    const kept = await viewOf(view);
    const tab = kept?.seat.tab ?? sender.tab;
    // The page moves at once; that it is remembered for the site comes after.
    if (tab !== null) void tellPlaced(tab, kept?.seat.frame ?? null, { placed: place, view });
    if (tab !== null) await noteAside(tab, !!place.apart);
    if (!kept) return null;
    await changeView(view, (present) => present && { ...present, opened: false });
    await keep((tx) => setPlace(tx, kept.seat.site, place));
    return null;
  },

  'panel/snooze': (snooze) => changed(keep((tx) => addSnooze(tx, snooze))),
  'panel/wake': ({ deal, rule }) => changed(keep((tx) => endSnooze(tx, deal, rule))),
  'panel/stage': ({ crm, label, stage }) =>
    changed(keep((tx) => learnLabel(tx, crm, label, stage))),
  'panel/tier': ({ deal, tier }) => changed(keep((tx) => setTier(tx, deal, tier))),
};
