/** Wall-clock time of an IANA zone to instants and back, by `Intl` alone. */
import type { Day, Instant } from '#core/deal/when.ts';

export const dayLength = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** How far the zone is ahead of UTC at that instant, in milliseconds. Throws on an unknown zone. */
export function offsetAt(instant: number, zone: string): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    formats.set(zone, format);
  }
  const [, sign, hours, minutes, seconds] =
    /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(format.format(instant)) ?? [];
  if (sign === undefined) return 0;
  const size = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0);
  return (sign === '-' ? -size : size) * 1000;
}

/**
 * The instant at which the zone's wall clock shows `wall` (milliseconds as if it were UTC). A time
 * skipped by a clock change is taken with the offset before it (02:30 becomes 03:30); of a time
 * shown twice, the first.
 */
export function instantAt(wall: number, zone: string): number {
  const before = offsetAt(wall - dayLength, zone);
  const after = offsetAt(wall + dayLength, zone);
  const first = wall - before;
  if (offsetAt(first, zone) === before) return first;
  const second = wall - after;
  return offsetAt(second, zone) === after ? second : first;
}

/** Midnight of the instant's calendar day in the zone, as wall-clock milliseconds. */
export const wallDayAt = (instant: number, zone: string): number =>
  Math.floor((instant + offsetAt(instant, zone)) / dayLength) * dayLength;

/** `2026-11-22` of a wall-clock midnight. */
export const asDay = (wall: number): Day => new Date(wall).toISOString().slice(0, 10);

export const asInstant = (instant: number): Instant => new Date(instant).toISOString();

/** Wall-clock midnight of a calendar day; null where there is no such day or year. */
export function wallDay(year: number, month: number, day: number): number | null {
  if (year < 1900 || year > 2199) return null;
  const wall = Date.UTC(year, month - 1, day);
  const date = new Date(wall);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? wall : null;
}
