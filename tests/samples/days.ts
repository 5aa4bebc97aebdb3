/** Sample dates that stay as far from today as they were written, printed as each CRM prints them. */
import { addDays, instantAt } from '#core/calendar/day.ts';
import { printDay, printInstant, printStamp, wallClock } from '#tests/pages/format.ts';

/** Prints dates around one moment in one zone; `days` back are positive, ahead negative. */
export function daysAround(now: number, zone: string) {
  const { day: today } = wallClock(now, zone);
  const day = (daysAgo: number) => addDays(today, -daysAgo);
  const at = (daysAgo: number, hour = 10): number =>
    Date.parse(instantAt(day(daysAgo), `${String(hour).padStart(2, '0')}:00`, zone));
  return {
    /** `2026-11-14` in a Zoho date pattern. */
    day: (daysAgo: number, pattern = 'yyyy-MM-dd') => printDay(day(daysAgo), pattern),
    /** A date and time in a Zoho date pattern. */
    time: (daysAgo: number, pattern = 'yyyy-MM-dd', hour = 10) =>
      printInstant(
        at(daysAgo, hour),
        zone,
        pattern,
        pattern === 'yyyy-MM-dd' ? 'HH:mm' : 'hh:mm a',
      ),
    /** `Mon, 4 Aug 2025 03:55 PM`. */
    stamp: (daysAgo: number) => printStamp(at(daysAgo), zone),
  };
}

export type Days = ReturnType<typeof daysAround>;
