/** Days and times of day in a zone, without a library. */
import { type Day, type Instant, isDay, type When } from '../deal/when.ts';
import { wallClockIn } from './zone.ts';

const dayLength = 86_400_000;

interface Clock {
  print: (epoch: number) => string;
  /** Lately printed instants: rules ask for the same few again and again. */
  printed: Map<number, string>;
}

const clocks = new Map<string, Clock>();

function clockOf(zone: string): Clock {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = { print: wallClockIn(zone), printed: new Map<number, string>() };
  clocks.set(zone, clock);
  return clock;
}

/** Prints `2026-11-22 17:30:05` for an epoch in `zone`. */
function print(epoch: number, zone: string): string {
  const { print: ask, printed } = clockOf(zone);
  const known = printed.get(epoch);
  if (known !== undefined) return known;
  const text = ask(epoch);
  if (printed.size >= 500) printed.clear();
  printed.set(epoch, text);
  return text;
}

/** The local day of `when` in `zone`; a bare day is already local to where it was printed. */
export const dayOf = (when: When, zone: string): Day =>
  isDay(when) ? when : print(Date.parse(when), zone).slice(0, 10);

/** The local time of day of an instant, `17:30`. */
export const timeOf = (at: Instant, zone: string): string =>
  print(Date.parse(at), zone).slice(11, 16);

/** A day as a count of days since 1970-01-01, for arithmetic. */
export const dayNumber = (day: Day): number => Date.parse(day) / dayLength;

/** The day `count` days after `day`; before it where negative. */
export const addDays = (day: Day, count: number): Day =>
  new Date((dayNumber(day) + count) * dayLength).toISOString().slice(0, 10);

/** Calendar days from one day to another; negative where `to` is before `from`. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** 1 = Monday … 7 = Sunday, of a day number. 1970-01-01 was a Thursday. */
export const weekdayOfNumber = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** 1 = Monday … 7 = Sunday. */
export const weekday = (day: Day): number => weekdayOfNumber(dayNumber(day));

/** How far the zone's wall clock is ahead of UTC at an instant, in milliseconds. */
const offset = (epoch: number, zone: string): number =>
  Date.parse(`${print(epoch, zone).replace(' ', 'T')}Z`) - Math.floor(epoch / 1000) * 1000;

/**
 * The instant of a wall-clock time in `zone`. A time that a change of clocks skips becomes the
 * instant as far after the change; one that happens twice is taken the first time. `24:00` is the
 * next day's midnight.
 */
export function instantAt(day: Day, time: string, zone: string): Instant {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const wall = dayNumber(day) * dayLength + (hours * 60 + minutes) * 60_000;
  // Offsets a day before and after bracket any change of clocks on this day.
  const [before, after] = [offset(wall - dayLength, zone), offset(wall + dayLength, zone)];
  const early = wall - Math.max(before, after);
  const late = wall - Math.min(before, after);
  const epoch = [early, late].find((at) => at + offset(at, zone) === wall) ?? wall - before;
  return new Date(epoch).toISOString();
}

/** The first instant of a local day; later than 00:00 where the clocks skip midnight. */
export const startOfDay = (day: Day, zone: string): Instant => instantAt(day, '00:00', zone);

/** The later of two points in time; a day and an instant compare by day, and the first wins ties. */
export function laterOf(a: When, b: When, zone: string): When {
  if (!isDay(a) && !isDay(b)) return b > a ? b : a;
  return dayOf(b, zone) > dayOf(a, zone) ? b : a;
}
