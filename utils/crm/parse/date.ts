/** Dates and times as pages print them, in six languages, read in the page's zone. */
import type { Instant, When } from '#core/deal/when.ts';
import { type ClockTime, splitTime } from './clock-time.ts';
import {
  type DateOrder,
  decideOrder,
  type NumericDate,
  numericDate,
  type Order,
} from './date-order.ts';
import { monthNumber, splitWeekday } from './date-words.ts';
import { type Relative, relativeIn } from './relative.ts';
import { foldWords } from './text.ts';
import { asDay, asInstant, instantAt, wallDay, wallDayAt } from './zone.ts';

export interface DateContext {
  now: Instant;
  /** IANA zone in which times without an offset are taken. */
  zone: string;
  /** From `decideDateOrder` over the page's dates. */
  order?: DateOrder | null | undefined;
}

/** A decided date; 'undecidable' for a date that can mean two days; null for no date at all. */
export type DateRead = { when: When } | 'undecidable' | null;

type Body = NumericDate | { wall: number } | Relative | 'undecidable';

interface Printed {
  body: Body;
  clock: ClockTime | undefined;
}

const fillers = /\b(?:de|del|of)\b/g;
const ordinal = '(?:st|nd|rd|th|er|\\.)?';
const word = '([a-z]{3,10}|\\d{1,2}月|[一二三四五六七八九十]{1,2}月)\\.?';
const gap = '[-/, ]*';
const dayFirst = new RegExp(`^(\\d{1,2})${ordinal}${gap}${word}(?:${gap}(\\d{4}))?$`);
const monthFirst = new RegExp(`^${word}${gap}(\\d{1,2})${ordinal}日?(?:[-/, ]+(\\d{4}))?$`);
const yearFirst = new RegExp(`^(\\d{4})${gap}${word}${gap}(\\d{1,2})$`);

/** A date with its month in words: one day, 'undecidable' without a year, null where it is none. */
function wordedDate(text: string): { wall: number } | 'undecidable' | null {
  const bare = text.replace(fillers, ' ').replace(/ +/g, ' ').trim();
  const first = dayFirst.exec(bare);
  const second = monthFirst.exec(bare);
  const third = yearFirst.exec(bare);
  const [day, name, year] = first
    ? [first[1], first[2], first[3]]
    : second
      ? [second[2], second[1], second[3]]
      : third
        ? [third[3], third[2], third[1]]
        : [];
  const month = monthNumber(name ?? '');
  if (month === null) return null;
  // A leap year stands in for the missing one: 31 February is no date in any year.
  const wall = wallDay(Number(year ?? 2024), month, Number(day));
  if (wall === null) return null;
  return year === undefined ? 'undecidable' : { wall };
}

const bodyOf = (text: string): Body | null =>
  numericDate(text) ?? wordedDate(text) ?? relativeIn(text);

/** Keeps what falls on the printed weekday: it may decide an order, or prove the date impossible. */
function onWeekday(body: Body, weekday: number): Body | null {
  const falls = (wall: number) => new Date(wall).getUTCDay() === weekday;
  if (body === 'undecidable' || 'days' in body || 'elapsed' in body) return body;
  if ('wall' in body) return falls(body.wall) ? body : null;
  return { ...body, readings: body.readings.filter(({ wall }) => falls(wall)) };
}

function take(text: string): Printed | null {
  const folded = foldWords(text);
  if (folded === null || folded === '') return null;
  const clock = splitTime(folded);
  if (clock === null) return null;
  const date = clock ? clock.rest : folded;
  if (date === '') return { body: { days: 0 }, clock };
  const plain = bodyOf(date);
  if (plain) return { body: plain, clock };
  const split = splitWeekday(date);
  const rest = split && bodyOf(split.rest);
  const body = split && rest && onWeekday(rest, split.weekday);
  return body ? { body, clock } : null;
}

/** The one day a body names, as wall-clock midnight. */
function dayOf(body: Body, now: number, context: DateContext): number | 'undecidable' | null {
  if (body === 'undecidable') return body;
  if ('wall' in body) return body.wall;
  if ('days' in body) return wallDayAt(now, context.zone) + body.days * 86_400_000;
  if ('elapsed' in body) return null;
  const walls = new Set(body.readings.map(({ wall }) => wall));
  const [only] = walls;
  if (only === undefined) return null;
  if (body.centuryUnknown) return 'undecidable';
  if (walls.size === 1) return only;
  const order = context.order?.[body.layout];
  return body.readings.find((reading) => reading.order === order)?.wall ?? 'undecidable';
}

/**
 * Reads a date, a date with a time, or a time from now.
 *
 * A day alone stays a day; a printed time makes it an instant, taken in the context's zone unless
 * the text states its offset. "3 days ago" is a day, counted back from today as the zone has it;
 * "2 hours ago" an instant at the start of its minute, so that two reads a moment apart agree. A
 * time alone is today's, unless that is still to come: then the page may be yesterday's, and it is
 * undecidable. So are a date without a year, weeks and months ago, and a numeric date whose order
 * neither it nor the page decides.
 */
export function parseDate(text: string, context: DateContext): DateRead {
  const printed = take(text);
  if (!printed) return null;
  const { body, clock } = printed;
  const now = Date.parse(context.now);
  if (typeof body === 'object' && 'elapsed' in body)
    return clock ? null : { when: asInstant(Math.floor((now + body.elapsed) / 60_000) * 60_000) };
  const day = dayOf(body, now, context);
  if (day === null || day === 'undecidable') return day;
  if (!clock) return { when: asDay(day) };
  const wall = day + clock.time;
  const instant = clock.offset === null ? instantAt(wall, context.zone) : wall - clock.offset;
  if (clock.rest === '' && instant > now) return 'undecidable';
  return { when: asInstant(instant) };
}

/** Every order in which `text` is a real numeric date; empty for any other text. */
export function datesIn(text: string): readonly { order: Order; layout: string; day: string }[] {
  const body = take(text)?.body;
  if (typeof body !== 'object' || !('readings' in body)) return [];
  const { layout, readings } = body;
  return readings.map(({ order, wall }) => ({ order, layout, day: asDay(wall) }));
}

/**
 * The order of the page's numeric dates, from the texts of its date fields (whole values, not
 * prose) and the CRM's own pattern where known (`dd/MM/yyyy`). Null where nothing is decided.
 */
export function decideDateOrder(texts: readonly string[], setting?: string): DateOrder | null {
  const dates: NumericDate[] = [];
  for (const text of texts) {
    const body = take(text)?.body;
    if (typeof body === 'object' && 'readings' in body) dates.push(body);
  }
  return decideOrder(dates, setting);
}
