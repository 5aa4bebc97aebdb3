/** Wall-clock time of a zone to instants and back, without a library. */
import type { Day, Instant } from '#core/deal/when.ts';

export const dayLength = 86_400_000;

/** How far a zone is ahead of UTC at an instant, both in milliseconds. */
export type OffsetAt = (instant: number) => number;

/**
 * The browser's own zone. `Date` knows it for nothing, while the first `Intl.DateTimeFormat` of a
 * page costs its main thread 15–45 ms (Chromium 156).
 */
export const browserOffset: OffsetAt = (instant) => -60_000 * new Date(instant).getTimezoneOffset();

/**
 * The instant at which the zone's wall clock shows `wall` (milliseconds as if it were UTC). A time
 * skipped by a clock change is taken with the offset before it (02:30 becomes 03:30); of a time
 * shown twice, the first.
 */
export function instantAt(wall: number, offsetAt: OffsetAt): number {
  const before = offsetAt(wall - dayLength);
  const after = offsetAt(wall + dayLength);
  const first = wall - before;
  if (offsetAt(first) === before) return first;
  const second = wall - after;
  return offsetAt(second) === after ? second : first;
}

/** Midnight of the instant's calendar day in the zone, as wall-clock milliseconds. */
export const wallDayAt = (instant: number, offsetAt: OffsetAt): number =>
  Math.floor((instant + offsetAt(instant)) / dayLength) * dayLength;

/** `2026-11-22` of a wall-clock midnight. */
export const asDay = (wall: number): Day => new Date(wall).toISOString().slice(0, 10);

export const asInstant = (instant: number): Instant => new Date(instant).toISOString();

/** Wall-clock midnight of a calendar day; null where there is no such day or year. */
export function wallDay(year: number, month: number, day: number): number | null {
  const wall = Date.UTC(year, month - 1, day);
  const real = year >= 1900 && year < 2200 && month > 0 && month <= 12;
  return real && new Date(wall).getUTCDate() === day ? wall : null;
}
