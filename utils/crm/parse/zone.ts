/** Wall-clock time of an IANA zone to instants and back, without a library. */
import type { Day, Instant } from '#core/deal/when.ts';

export const dayLength = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** The part of Temporal used here; Chrome has it since 144. */
interface Clocks {
  Temporal?: {
    Instant: {
      fromEpochMilliseconds(instant: number): {
        toZonedDateTimeISO(zone: string): { offsetNanoseconds: number };
      };
    };
  };
}

/**
 * How far the zone is ahead of UTC at that instant, in milliseconds. Throws on an unknown zone.
 * Temporal where there is one: the first `Intl.DateTimeFormat` of a page costs its main thread
 * 15–45 ms (Chromium 156), Temporal less than one.
 */
export function offsetAt(instant: number, zone: string): number {
  const { Temporal } = globalThis as Clocks;
  if (Temporal)
    return (
      Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).offsetNanoseconds /
      1e6
    );
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    formats.set(zone, format);
  }
  const [offset = 'Z'] = /[+-]\d\d:\d\d/.exec(format.format(instant)) ?? [];
  return -Date.parse(`1970-01-01T00:00${offset}`);
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
  const wall = Date.UTC(year, month - 1, day);
  const real = year >= 1900 && year < 2200 && month > 0 && month <= 12;
  return real && new Date(wall).getUTCDate() === day ? wall : null;
}
