/** The newest touch with the customer: the page's, or one logged here by hand. */
import { dayOf, laterOf } from '../calendar/day.ts';
import type { NextStep, Reading } from '../deal/deal.ts';
import type { Instant, When } from '../deal/when.ts';

interface Clockwork {
  now: Instant;
  zone: string;
}

/**
 * Whether a next step is due today or later: what is planned suspends idleness. Null where it has a
 * date that could not be read.
 */
export function isUpcoming(
  step: Reading<NextStep> | undefined,
  { now, zone }: Clockwork,
): boolean | null {
  if (step?.value?.unsure) return null;
  const due = step?.value?.due ?? null;
  return due !== null && dayOf(due, zone) >= dayOf(now, zone);
}

/**
 * The newest known touch, or null where none is known. On one day the page's own entry wins over
 * a logged one that has no more to say than the same day.
 */
export function lastTouch(
  activity: Reading<When> | undefined,
  { zone, lastLogged }: { zone: string; lastLogged: Instant | null },
): { since: When; logged: boolean } | null {
  const seen = activity?.value ?? null;
  if (seen === null) return lastLogged === null ? null : { since: lastLogged, logged: true };
  if (lastLogged === null) return { since: seen, logged: false };
  return laterOf(seen, lastLogged, zone) === seen
    ? { since: seen, logged: false }
    : { since: lastLogged, logged: true };
}
