/** Working hours: whether the team is at work at an instant, and when it next is. */
import type { Day, Instant } from '../deal/when.ts';
import { addDays, dayOf, instantAt } from './day.ts';
import type { Calendar } from './schema.ts';
import { dayKind, isWorking } from './work.ts';

/** The zone the team's hours are in; a calendar may leave it to the person's browser. */
export const zoneOf = ({ zone }: Calendar, browserZone: string): string =>
  zone === 'browser' ? browserZone : zone;

/** The stretches of work on a day, as instants; none on a day off. */
function stretches(calendar: Calendar, day: Day, zone: string): { from: Instant; to: Instant }[] {
  if (!isWorking(dayKind(calendar, day))) return [];
  return calendar.hours.map(({ from, to }) => ({
    from: instantAt(day, from, zone),
    to: instantAt(day, to, zone),
  }));
}

/** Whether `at` is in working hours of a working day; the end of a stretch is no longer work. */
export function isWorkingTime(calendar: Calendar, at: Instant, browserZone: string): boolean {
  const zone = zoneOf(calendar, browserZone);
  return stretches(calendar, dayOf(at, zone), zone).some(({ from, to }) => at >= from && at < to);
}

/**
 * When work is next on: `at` itself within working hours, else the start of the next stretch; null
 * where the calendar has none in the 30 days ahead.
 */
export function nextWorkingStart(
  calendar: Calendar,
  at: Instant,
  browserZone: string,
): Instant | null {
  const zone = zoneOf(calendar, browserZone);
  const today = dayOf(at, zone);
  for (let ahead = 0; ahead <= 30; ahead++) {
    const next = stretches(calendar, addDays(today, ahead), zone)
      .filter(({ to }) => to > at)
      .sort((a, b) => (a.from < b.from ? -1 : 1))[0];
    if (next) return next.from > at ? next.from : at;
  }
  return null;
}
