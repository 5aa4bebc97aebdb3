/** What is remembered of a deal's events, where its page shows less of them now. */
import { dayOf, laterOf } from '../calendar/day.ts';
import type { DealSnapshot, FieldName, FieldValues, Reading } from '../deal/deal.ts';
import { dealKey } from '../deal/deal.ts';
import { looseLabel } from '../deal/label.ts';
import type { Sighting } from '../deal/sighting.ts';
import type { Day, Instant, When } from '../deal/when.ts';
import type { CrmEvent, CrmEventKind } from './crm-event.ts';
import { distinct, isTouch } from './distinct.ts';

/** How a reading says that it comes from events kept, not from the page as it stands. */
export const remembered = 'remembered';

/** All that is asked about, and the moment it is asked. */
interface Asked {
  snapshot: DealSnapshot;
  sighting: Sighting;
  now: Instant;
  zone: string;
}

const order = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** Oldest first; within a day a bare day comes before an instant. */
const oldestFirst = (a: CrmEvent, b: CrmEvent): number =>
  order(a.day, b.day) || a.at.length - b.at.length || order(a.at, b.at) || order(a.id, b.id);

const isOver = ({ at }: CrmEvent, { now, zone }: Asked): boolean =>
  at.length === 10 ? at <= dayOf(now, zone) : at <= now;

/** The newest touch of all that is known. Where the page's list is not whole, it is a bound. */
function lastActivity(events: readonly CrmEvent[], asked: Asked): Reading<When> | undefined {
  const read = asked.snapshot.fields.lastActivity;
  const touch = events.filter((event) => isTouch(event) && isOver(event, asked)).at(-1);
  if (!touch) return read;
  if (read?.value && laterOf(read.value, touch.at, asked.zone) === read.value) return read;
  const whole = read !== undefined && read.bound !== 'or-later';
  const value = touch.at;
  return { value, by: 'history', from: remembered, ...(whole ? {} : { bound: 'or-later' }) };
}

/**
 * When the present stage was entered: the newest known change of stage, if it led there and no other
 * stage was seen here since. A page that states it exactly knows better.
 */
function stageSince(events: readonly CrmEvent[], asked: Asked): Reading<When> | undefined {
  const { snapshot, sighting, zone } = asked;
  const { stage, stageSince: read } = snapshot.fields;
  if (!stage?.value || (read && read.bound === undefined)) return read;
  const same = looseLabel(stage.value);
  const entry = events.filter((event) => event.kind === 'stage' && isOver(event, asked)).at(-1);
  if (!entry || looseLabel(entry.to ?? '') !== same) return read;
  const another = sighting.runs.stage.findLast(
    ({ value }) => value !== null && looseLabel(value) !== same,
  );
  if (another && dayOf(another.last, zone) > entry.day) return read;
  return { value: entry.at, by: 'history', from: remembered };
}

const planKinds: ReadonlySet<CrmEventKind> = new Set<CrmEventKind>(['task', 'meeting', 'visit']);

/**
 * The nearest plan still ahead, where the page shows no next step. Plans are replaced whenever the
 * page shows its open activities, so one that is kept was there when they were last seen.
 */
function nextStep(
  events: readonly CrmEvent[],
  asked: Asked,
): Reading<FieldValues['nextStep']> | undefined {
  const { fields, absent } = asked.snapshot;
  const read = fields.nextStep;
  const open = absent.nextStep === 'not-found' || absent.nextStep === 'not-drawn';
  if (read ? read.value !== null : !open) return read;
  const today = dayOf(asked.now, asked.zone);
  const ahead = events.find(
    ({ kind, outcome, at, day }) =>
      outcome === 'planned' &&
      planKinds.has(kind) &&
      (at.length === 10 ? day >= today : at >= asked.now),
  );
  if (!ahead) return read;
  return {
    value: { text: ahead.text ?? '…', due: ahead.at },
    by: 'history',
    from: remembered,
  };
}

/** The close dates a deal went through, oldest first; a date that stays is named once. */
function closeDatesOf(events: readonly CrmEvent[]): Day[] {
  const changes = events.filter(({ kind }) => kind === 'close-date');
  const dates = changes.flatMap(({ from, to }) => [from, to]).filter((day) => day !== null);
  return dates.filter((day, i) => day !== dates[i - 1]);
}

/** A snapshot with what is remembered added, and the close dates known, oldest first. */
export interface Recalled {
  snapshot: DealSnapshot;
  closeDates: Day[];
}

/**
 * Adds what is kept of a deal's events to its snapshot: last activity, stage since and next step,
 * each said to be remembered. Events of another deal are passed over.
 */
export function recalled(kept: readonly CrmEvent[], asked: Asked): Recalled {
  const { snapshot } = asked;
  const own = dealKey(snapshot.deal);
  const events = distinct(kept.filter(({ deal }) => deal === own)).sort(oldestFirst);
  const shown = (snapshot.history ?? []).flatMap((row) => row.closeDate ?? []).reverse();
  if (events.length === 0) return { snapshot, closeDates: shown };
  const fields = { ...snapshot.fields };
  const put = <F extends FieldName>(field: F, reading: (typeof fields)[F]) => {
    if (reading) fields[field] = reading;
  };
  put('lastActivity', lastActivity(events, asked));
  put('stageSince', stageSince(events, asked));
  put('nextStep', nextStep(events, asked));
  const known = closeDatesOf(events);
  const moves = shown.filter((day, i) => day !== shown[i - 1]);
  const closeDates = known.length > moves.length ? known : shown;
  return { snapshot: { ...snapshot, fields }, closeDates };
}
