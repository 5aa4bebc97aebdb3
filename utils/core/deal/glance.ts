/** A deal seen as one row of a list, which tells less than its own page and takes nothing back. */
import type { DealSnapshot, FieldName, Reading, Readings } from './deal.ts';
import { looseLabel } from './label.ts';
import { type Sighting, same, see, watchedFields } from './sighting.ts';
import type { Instant } from './when.ts';

/** What was true of the stage alone: with another stage on screen it is known no more. */
const ofStage: readonly FieldName[] = ['stageSince', 'status', 'probability'];

/** Whether the row shows the stage that was known, however the two layouts print it. */
function sameStage(known: DealSnapshot, row: DealSnapshot): boolean {
  const [before, now] = [known.fields.stage?.value, row.fields.stage?.value];
  return !now || (before != null && looseLabel(before) === looseLabel(now));
}

/**
 * Whether a known last activity says more than the row's. "No later than this" by the row leaves
 * what was read after that moment as true as it was.
 */
function stillNewest(known: Reading<unknown> | undefined, readAt: string, row: Readings): boolean {
  const { lastActivity } = row;
  if (!known || lastActivity?.bound !== 'or-earlier' || !lastActivity.value) return false;
  // A day is over when it ends.
  const upTo =
    lastActivity.value.length === 10 ? `${lastActivity.value}T23:59` : lastActivity.value;
  return Date.parse(upTo) <= Date.parse(readAt);
}

/** What was known, each with when it was read, and over it what the row shows. */
function merged(known: DealSnapshot, row: DealSnapshot): DealSnapshot {
  const fields: Readings = {};
  const stays = sameStage(known, row);
  for (const [name, reading] of Object.entries(known.fields) as [FieldName, Reading<never>][]) {
    if (!stays && ofStage.includes(name)) continue;
    fields[name] = { ...reading, at: reading.at ?? known.at };
  }
  const shown = { ...row.fields };
  const { lastActivity } = known.fields;
  if (stillNewest(lastActivity, lastActivity?.at ?? known.at, shown)) delete shown.lastActivity;
  const absent = { ...known.absent, ...row.absent };
  for (const name of Object.keys(row.fields) as FieldName[]) delete absent[name];
  for (const name of Object.keys(row.absent) as FieldName[]) if (fields[name]) delete absent[name];
  return {
    ...row,
    fields: { ...fields, ...shown },
    absent,
    ...(known.history ? { history: known.history } : {}),
  };
}

/** A row as it was read, and since when it has said the same. */
export interface Glanced {
  row: DealSnapshot;
  since: Instant;
}

/** When the deal's own page was last read; undefined where only rows were. */
const pagedAt = ({ paged, glanced, last }: Sighting): Instant | undefined =>
  paged ?? (glanced ? undefined : last);

/**
 * Whether a row tells of before: of before the deal's own page
 * was read, or of before something here was first seen as it is known now.
 */
function tellsOfBefore(known: Sighting, { row: { fields }, since }: Glanced): boolean {
  const paged = pagedAt(known);
  if (paged !== undefined && since <= paged) return true;
  return watchedFields.some((name) => {
    const [present, shown] = [known.runs[name].at(-1), fields[name]];
    return present && shown && !same(present.value, shown.value) && since < present.first;
  });
}

/** What was known, and of what was not the little that an older row shows. */
function filled(known: DealSnapshot, { row, since }: Glanced): DealSnapshot {
  const [fields, absent] = [{ ...known.fields }, { ...known.absent }];
  const stays = sameStage(known, row);
  for (const [name, reading] of Object.entries(row.fields) as [FieldName, Reading<never>][]) {
    if (fields[name] || (!stays && ofStage.includes(name))) continue;
    fields[name] = { ...reading, at: since };
    delete absent[name];
  }
  return { ...known, fields, absent };
}

/**
 * The sighting after a glance at the deal's row. A field the
 * row does not show leaves what is known of it, with its own age, as it is; one it shows counts like
 * any reading. A row that was not drawn anew since the page was read takes nothing of it back.
 */
export function glance(before: Sighting | undefined, { row, since }: Glanced): Sighting {
  if (!before) return { ...see(undefined, row), glanced: true };
  if (row.at < before.last) return before;
  if (tellsOfBefore(before, { row, since }))
    return { ...before, snapshot: filled(before.snapshot, { row, since }) };
  const { glanced } = before;
  const paged = pagedAt(before);
  const seen = { ...see(before, row), snapshot: merged(before.snapshot, row) };
  return { ...seen, ...(glanced ? { glanced } : {}), ...(paged === undefined ? {} : { paged }) };
}

/** When the oldest of these fields was read; the snapshot's own moment where all are of it. */
export function oldestOf({ at, fields }: DealSnapshot, names: readonly FieldName[]): Instant {
  const [oldest = at] = names.map((name) => fields[name]?.at ?? at).sort();
  return oldest;
}
