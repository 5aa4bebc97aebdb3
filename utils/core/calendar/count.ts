/** How many days something lasts, by the clock a rule asks for. */
import type { Instant, When } from '../deal/when.ts';
import { dayOf, daysBetween } from './day.ts';
import type { Calendar } from './schema.ts';
import { workingDaysBetween } from './work.ts';

/**
 * Days from `since` to now, as people count them: the difference of the two local days, not whole
 * periods of 24 hours, so 23:00 yesterday is one day ago at 08:00 today. By the working clock, the
 * working days after the first day up to today. A start in the future is 0 days.
 */
export function daysSince(
  since: When,
  clock: 'calendar' | 'working',
  { now, zone, calendar }: { now: Instant; zone: string; calendar: Calendar },
): number {
  const [from, today] = [dayOf(since, zone), dayOf(now, zone)];
  if (clock === 'working') return workingDaysBetween(calendar, from, today);
  return Math.max(0, daysBetween(from, today));
}
