/**
 * Wall clocks of the world. Temporal where the browser has it: the first `Intl.DateTimeFormat` of a
 * worker costs 10–20 ms before it answers anything (Chromium 156), Temporal next to nothing.
 */

const { Temporal: temporal } = globalThis as { Temporal?: typeof Temporal };

/** Prints an epoch as the wall clock shows it, `2026-11-22 17:30:05`. */
type WallClock = (epoch: number) => string;

const byTemporal =
  (zone: string, { Instant }: typeof Temporal): WallClock =>
  (epoch) =>
    Instant.fromEpochMilliseconds(Math.floor(epoch))
      .toZonedDateTimeISO(zone)
      .toPlainDateTime()
      .toString({ smallestUnit: 'second' })
      .replace('T', ' ');

function byIntl(zone: string): WallClock {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return (epoch) => format.format(epoch);
}

/** The wall clock of an IANA zone; throws a RangeError on an unknown one, at the latest when asked. */
export const wallClockIn = (zone: string): WallClock =>
  temporal ? byTemporal(zone, temporal) : byIntl(zone);

/** Whether this browser knows the IANA zone; fixed offsets such as `+08:00` are none. */
export function isZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    return wallClockIn(zone)(0) !== '';
  } catch {
    // RangeError is how the browser says that there is no such zone.
    return false;
  }
}
