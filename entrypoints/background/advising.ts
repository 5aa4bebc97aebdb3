/** Advice on a deal from what is kept of it: the one place where memory meets the rules. */
import type { Advice } from '#core/advice.ts';
import { advise } from '#core/advise.ts';
import { dayOf } from '#core/calendar/day.ts';
import { type DealSnapshot, dealKey } from '#core/deal/deal.ts';
import { mergeApi } from '#core/deal/merge-api.ts';
import { type Sighting, see } from '#core/deal/sighting.ts';
import type { Instant } from '#core/deal/when.ts';
import type { ToldSoFar } from '#core/deep/told.ts';
import type { CrmEvent } from '#core/history/crm-event.ts';
import type { Pack } from '#core/pack/schema.ts';
import { lapsed, newlyRaised } from '#core/raised.ts';
import { combine } from '#crm/api/combine.ts';
import type { Events } from '#crm/read-events.ts';
import type { View } from '#messages/table.ts';
import { learnedLabels, tierOf } from '#storage/choices.ts';
import { actionsOn } from '#storage/events.ts';
import { historyOf, rememberHistory } from '#storage/history.ts';
import { readMirror } from '#storage/mirror.ts';
import { rememberSighting, sightingOf } from '#storage/sightings.ts';
import type { Reading, Writing } from '#storage/transaction.ts';
import { addRaised, allRaised, endRaised, snoozesOf } from '#storage/warnings.ts';
import { zone } from './clock.ts';
import { teamOf } from './lessons.ts';
import { mirroredPack, packInUse } from './packs/in-use.ts';

/** A deal as its page shows it, and what its CRM's API told of it; null where it was not asked. */
export interface Known {
  snapshot: DealSnapshot;
  told: ToldSoFar | null;
}

/** Page and API as one. */
const merged = ({ snapshot, told }: Known, pack: Pack): ReturnType<typeof mergeApi> =>
  told === null
    ? { snapshot, disagreements: [] }
    : mergeApi(snapshot, combine(told, teamOf(pack, snapshot.deal.crm)));

/** What was read, with what was seen of its deal before. */
type Merged = ReturnType<typeof mergeApi> & {
  sighting: Sighting;
  history: readonly CrmEvent[];
  pack: Pack;
};

/** Advice on a deal from all that is kept; `at` is this moment. */
async function adviseFrom(tx: Reading, seen: Merged, at: Instant) {
  const key = seen.sighting.key;
  const [aliases, tier, snoozes, actions, raised] = await Promise.all([
    learnedLabels(tx),
    tierOf(tx, key),
    snoozesOf(tx, key),
    actionsOn(tx, [key]),
    allRaised(tx),
  ]);
  const touches = actions.get(key) ?? [];
  const known = { ...seen, aliases, tier, snoozes, touches, raised };
  return { advice: advise({ ...known, now: at, zone: zone() }), raised };
}

/** Advice on a deal as of `at`; nothing is changed by it. */
export async function adviceOn(tx: Reading, known: Known, at: Instant): Promise<Advice> {
  const pack = await packInUse(tx);
  const seen = merged(known, pack);
  const key = dealKey(known.snapshot.deal);
  const [before, history] = await Promise.all([sightingOf(tx, key, at), historyOf(tx, key)]);
  const sighting = see(before, seen.snapshot);
  return (await adviseFrom(tx, { ...seen, sighting, history, pack }, at)).advice;
}

/** Whether a panel may open by itself now: in working hours that are not quiet. */
export const maySpeak = ({ working, quiet }: Advice): boolean => working && !quiet.now;

/** Advice, and whether a warning of it is news. */
export interface Spoken {
  advice: Advice;
  /** A warning speaks up with this reading. */
  speaksUp: boolean;
  /** One did before in this visit, and may never have been heard. */
  spokeHere: boolean;
  /** Events of the CRM that were not known before. */
  fresh: number;
}

/** A page whose lists tell nothing. */
const nothingTold: Events = { events: [], plans: false, whole: [] };

/**
 * Remembers a reading, with what its lists tell, and advises on it. Warnings that speak up now,
 * within the day's budget, are remembered in the same transaction: however many pages ask at once,
 * no more than the budget speak. Out of hours none speaks, and each is still news the next morning.
 */
export async function rememberAndAdvise(
  tx: Writing,
  known: Known,
  view: View,
  at: Instant,
  told: Events = nothingTold,
): Promise<Spoken> {
  const pack = await packInUse(tx);
  const seen = merged(known, pack);
  const sighting = await rememberSighting(tx, seen.snapshot, at);
  const before = await historyOf(tx, dealKey(seen.snapshot.deal));
  const { events: history, fresh } = await rememberHistory(tx, before, told);
  const { advice, raised } = await adviseFrom(tx, { ...seen, sighting, history, pack }, at);
  const today = dayOf(at, zone());
  for (const over of lapsed(advice, raised, today)) await endRaised(tx, over);
  if (!maySpeak(advice)) return { advice, speaksUp: false, spokeHere: false, fresh };
  const news = newlyRaised(advice, raised, today);
  for (const warning of news) await addRaised(tx, { ...warning, view });
  const spokeHere = raised.some((each) => each.view === view && each.day === today);
  return { advice, speaksUp: news.length > 0, spokeHere, fresh };
}

/** Advice while the database cannot be used: this reading, and what the mirror holds. */
export async function adviceWithout(known: Known, at: Instant): Promise<Advice> {
  const events = (await readMirror())?.events ?? [];
  const key = dealKey(known.snapshot.deal);
  const pack = await mirroredPack();
  const seen = merged(known, pack);
  return advise({
    ...seen,
    sighting: see(undefined, seen.snapshot),
    pack,
    aliases: {},
    tier: null,
    snoozes: [],
    touches: events.filter((event) => event.kind === 'undo' || event.deal === key),
    raised: [],
    now: at,
    zone: zone(),
  });
}
