/** Fills gaps in what a page shows from what else is known of the deal. */
import { dayOf } from '../calendar/day.ts';
import type { DealSnapshot, Reading, Readings, Tier } from './deal.ts';
import { looseLabel } from './label.ts';
import type { Sighting } from './sighting.ts';
import type { When } from './when.ts';

/**
 * Since when the CRM's own stage history shows the present stage. Zoho adds a row for every change
 * of amount or close date too, so the stage began with the oldest of the newest equal rows. A
 * list of nothing but the present stage may be cut: then the start is a bound, unless the deal was
 * created on that day.
 */
function fromHistory(snapshot: DealSnapshot, stage: string): Reading<When> | undefined {
  const rows = snapshot.history ?? [];
  const same = looseLabel(stage);
  const before = rows.findIndex((row) => looseLabel(row.stage) !== same);
  const oldest = rows[before === -1 ? rows.length - 1 : before - 1];
  if (!oldest) return undefined;
  const reading = { value: oldest.since, by: 'history', from: 'stage history' } as const;
  const created = snapshot.fields.created?.value;
  const born =
    created &&
    dayOf(created, snapshot.zone) === dayOf(oldest.since, snapshot.zone) &&
    before === -1;
  return before === -1 && !born ? { ...reading, bound: 'or-earlier' } : reading;
}

/**
 * Since when this browser has seen the present stage without a break: a bound. Two layouts may print
 * one stage in two ways, which is no break.
 */
function fromSightings({ runs }: Sighting, stage: string): Reading<When> | undefined {
  const same = looseLabel(stage);
  const other = runs.stage.findLastIndex(
    ({ value }) => value === null || looseLabel(value) !== same,
  );
  const run = runs.stage[other + 1];
  return run && { value: run.first, by: 'own', from: 'sighting', bound: 'or-earlier' };
}

/**
 * Since when the deal is in its stage, from the CRM's history and our own sightings: an exact start
 * of the CRM decides; of two bounds the earlier one says more.
 */
function stageStart(
  snapshot: DealSnapshot,
  sighting: Sighting,
  stage: string,
): Reading<When> | undefined {
  const history = fromHistory(snapshot, stage);
  const own = fromSightings(sighting, stage);
  if (!history?.bound || !own?.value || !history.value) return history ?? own;
  const { zone } = snapshot;
  return dayOf(own.value, zone) < dayOf(history.value, zone) ? own : history;
}

/**
 * The readings with gaps filled: stage since from the CRM's history, else from our sightings; the
 * tier from the person, who knows better than the page. A field that was read is left alone, blank
 * included, and nothing is filled for a stage that was not read.
 */
export function fill(snapshot: DealSnapshot, sighting: Sighting, tier: Tier | null): Readings {
  const fields = { ...snapshot.fields };
  const stage = fields.stage?.value;
  if (!fields.stageSince && stage) {
    const since = stageStart(snapshot, sighting, stage);
    if (since) fields.stageSince = since;
  }
  if (tier !== null) fields.tier = { value: tier, by: 'own', from: 'set here' };
  return fields;
}
