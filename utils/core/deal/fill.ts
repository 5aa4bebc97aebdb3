/** Fills gaps in what a page shows from what else is known of the deal. */
import { dayOf, laterOf } from '../calendar/day.ts';
import type { DealSnapshot, Reading, Readings, Tier } from './deal.ts';
import { looseLabel } from './label.ts';
import type { Sighting } from './sighting.ts';
import type { When } from './when.ts';

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

/** Of two bounds the earlier one says more; an exact start of the CRM decides. */
function stageStart(
  read: Reading<When> | undefined,
  own: Reading<When> | undefined,
  zone: string,
): Reading<When> | undefined {
  if (!read || !own) return read ?? own;
  if (read.bound !== 'or-earlier' || !own.value || !read.value) return read;
  return dayOf(own.value, zone) < dayOf(read.value, zone) ? own : read;
}

/**
 * The newest touch, the customer's last reply counted: that is one too. Where the page shows no other
 * touch, a newer one may exist. A reply that lies ahead is none yet.
 */
function lastTouched({ fields, at, zone }: DealSnapshot): Reading<When> | undefined {
  const { lastActivity: read, replyReceived: reply } = fields;
  const said = reply?.value ?? null;
  if (!reply || said === null || dayOf(said, zone) > dayOf(at, zone)) return read;
  if (read?.value && laterOf(read.value, said, zone) === read.value) return read;
  const { by, from } = reply;
  const bounds = [read ? read.bound : 'or-later', reply.bound];
  const whole = !bounds.includes('or-later');
  return { value: said, by, from, ...(whole ? {} : { bound: 'or-later' }) };
}

/**
 * The readings with gaps filled: stage since from our sightings, the tier from the person, who knows
 * better than the page, the last activity from a newer reply of the customer's. Else a field that was read is left alone, blank included, and nothing is filled
 * for a stage that was not read.
 */
export function fill(snapshot: DealSnapshot, sighting: Sighting, tier: Tier | null): Readings {
  const fields = { ...snapshot.fields };
  const stage = fields.stage?.value;
  if (stage) {
    const since = stageStart(fields.stageSince, fromSightings(sighting, stage), snapshot.zone);
    if (since) fields.stageSince = since;
  }
  const touched = lastTouched(snapshot);
  if (touched) fields.lastActivity = touched;
  if (tier !== null) fields.tier = { value: tier, by: 'own', from: 'set here' };
  return fields;
}
