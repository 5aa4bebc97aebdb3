/** How many days something lasts, by the clock a rule asks for. */
import type { Instant, When } from '../deal/when.ts';
import { dayOf, daysBetween } from './day.ts';
import type { Calendar } from './schema.ts';
import { workingDaysBetween } from './work.ts';

type Clock = 'calendar' | 'working';

/** Counts from each start, by each clock. */
export type Counted = { readonly [C in Clock]: Map<When, number> };

export const nothingCounted = (): Counted => ({ calendar: new Map(), working: new Map() });

interface Counting {
  now: Instant;
  zone: string;
  calendar: Calendar;
  /** What was counted before with this very `now`, zone and calendar. */
  counted?: Counted;
}

function count(since: When, clock: Clock, { now, zone, calendar }: Counting): number {
  const [from, today] = [dayOf(since, zone), dayOf(now, zone)];
  if (clock === 'working') return workingDaysBetween(calendar, from, today);
  return Math.max(0, daysBetween(from, today));
}

/**
 * Days from `since` to now, as people count them: the difference of the two local days, not whole
 * periods of 24 hours, so 23:00 yesterday is one day ago at 08:00 today. By the working clock, the
 * working days after the first day up to today. A start in the future is 0 days.
 */
export function daysSince(since: When, clock: Clock, counting: Counting): number {
  const counted = counting.counted?.[clock];
  const known = counted?.get(since);
  if (known !== undefined) return known;
  const days = count(since, clock, counting);
  counted?.set(since, days);
  return days;
}
