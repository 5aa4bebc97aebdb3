/** Sample dates that stay as far from today as they were written, printed as each CRM prints them. */
import { printDay, printInstant, printStamp, wallClock } from '#tests/pages/format.ts';

const dayMs = 86_400_000;

/** Prints dates around one moment in one zone; `days` back are positive, ahead negative. */
export function daysAround(now: number, zone: string) {
  const at = (daysAgo: number, hour = 10): number => {
    const noon = Date.parse(`${wallClock(now - daysAgo * dayMs, zone).day}T12:00:00Z`);
    // The wall clock of the zone at noon UTC tells its offset on that day.
    return noon + (hour - wallClock(noon, zone).hour) * 3_600_000;
  };
  const day = (daysAgo: number) => wallClock(at(daysAgo, 12), zone).day;
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
