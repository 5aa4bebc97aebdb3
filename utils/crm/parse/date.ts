/** Dates and times as pages print them, in six languages, read in the page's zone. */
import type { Instant, When } from '#core/deal/when.ts';
import { type ClockTime, splitTime } from './clock-time.ts';
import {
  type DateOrder,
  decideOrder,
  numericDay,
  type PrintedDay,
  printedIn,
} from './date-order.ts';
import { monthNumber, splitWeekday } from './date-words.ts';
import { type Relative, relativeIn } from './relative.ts';
import { foldWords } from './text.ts';
import {
  asDay,
  asInstant,
  dayLength,
  instantAt,
  type OffsetAt,
  wallDay,
  wallDayAt,
} from './zone.ts';

interface DateContext {
  /** From when "yesterday" counts; null where nobody knows when the text was written. */
  now: Instant | null;
  /** The zone in which times without an offset are taken. */
  offsetAt: OffsetAt;
  /** From `decideDateOrder` over the page's dates; asked for only where a date needs it. */
  order?: DateOrder | null | undefined;
}

/** A decided date; 'undecidable' for a date that can mean two days; null for no date at all. */
export type DateRead = { value: When } | 'undecidable' | null;

type Printed = (PrintedDay | Relative) & { clock?: ClockTime | undefined };

/**
 * A date with its month in words, in any order: `4. August 2025`, `Dec 11, 2025`, `4 八月, 2025`.
 * 'undecidable' without a year.
 */
function wordedDay(text: string): PrintedDay | 'undecidable' | null {
  const words = text
    .replace(/月/g, '月 ')
    .split(/[-/., ]+/)
    .filter((word) => !/^(de|del|of|)$/.test(word));
  let month = 0;
  let day = '';
  let year = '';
  for (const word of words) {
    const [, number] = /^(\d{1,2})(?:st|nd|rd|th|er|日)?$/.exec(word) ?? [];
    if (number !== undefined && day === '') day = number;
    else if (/^\d{4}$/.test(word) && year === '') year = word;
    else if (month === 0) month = monthNumber(word);
    else return null;
  }
  // A leap year stands in for the missing one: 31 February is no date in any year.
  const wall = wallDay(Number(year || 2024), month, Number(day));
  if (wall === null) return null;
  return year === '' ? 'undecidable' : { layout: '', readings: [{ order: 'ymd', wall }] };
}

const dayIn = (text: string): PrintedDay | Relative | 'undecidable' | null =>
  numericDay(text) ?? wordedDay(text) ?? relativeIn(text);

/** A weekday printed with the date may decide its order, or prove it impossible. */
function dayWithWeekday(text: string): ReturnType<typeof dayIn> {
  const { weekday, rest = '' } = splitWeekday(text) ?? {};
  const day = dayIn(rest);
  if (day === null || day === 'undecidable' || !('readings' in day)) return day;
  const falls = ({ wall }: { wall: number }) => new Date(wall).getUTCDay() === weekday;
  return { ...day, readings: day.readings.filter(falls) };
}

function take(text: string): Printed | 'undecidable' | null {
  const folded = foldWords(text) ?? '';
  const clock = splitTime(folded);
  if (clock === null) return null;
  const date = clock ? clock.rest : folded;
  if (date === '') return clock ? { days: 0, clock } : null;
  const day = dayIn(date) ?? dayWithWeekday(date);
  return day === null || day === 'undecidable' ? day : { ...day, clock };
}

/** The one day that is meant, as wall-clock midnight. */
function settleDay(
  { layout, readings }: PrintedDay,
  context: DateContext,
): number | 'undecidable' | null {
  const [first, ...more] = readings;
  if (!first) return null;
  // Two digits from 70 on are the 1970s or the 2070s, nobody can tell.
  if (layout.startsWith('short') && readings.some(({ wall }) => wall >= Date.UTC(2070)))
    return 'undecidable';
  if (more.every(({ wall }) => wall === first.wall)) return first.wall;
  return readings.find(({ order }) => order === context.order?.[layout])?.wall ?? 'undecidable';
}

/**
 * Reads a date, a date with a time, or a time from now.
 *
 * A day alone stays a day; a printed time makes it an instant, taken in the context's zone unless
 * the text states its offset. "3 days ago" is a day, counted back from today as the zone has it;
 * "2 hours ago" an instant at the start of its minute, so that two reads a moment apart agree. A
 * time alone is today's, unless that is still to come: then the page may be yesterday's, and it is
 * undecidable. So are a date without a year, weeks and months ago, and a numeric date whose order
 * neither it nor the page decides. Without a now, only a text that names its day is a date.
 */
export function parseDate(text: string, context: DateContext): DateRead {
  const { now, offsetAt } = context;
  const printed = take(text);
  if (printed === null || printed === 'undecidable') return printed;
  const { clock } = printed;
  if (now === null && !('readings' in printed)) return null;
  const present = Date.parse(now ?? '');
  if ('elapsed' in printed)
    return clock
      ? null
      : { value: asInstant(Math.floor((present + printed.elapsed) / 60_000) * 60_000) };
  const day =
    'days' in printed
      ? wallDayAt(present, offsetAt) + printed.days * dayLength
      : settleDay(printed, context);
  if (day === null || day === 'undecidable') return day;
  if (!clock) return { value: asDay(day) };
  const wall = day + clock.time;
  const instant = clock.offset === null ? instantAt(wall, offsetAt) : wall - clock.offset;
  if (clock.rest === '' && instant > present) return 'undecidable';
  return { value: asInstant(instant) };
}

const numericIn = (text: string): PrintedDay[] => {
  const printed = take(text);
  return typeof printed === 'object' && printed && 'readings' in printed && printed.layout
    ? [printed]
    : [];
};

/**
 * The order of the page's numeric dates, from the texts of its date fields (whole values, not
 * prose) and the CRM's own patterns where known (`dd/MM/yyyy`). Null where nothing is decided, as
 * where a date contradicts the pattern.
 */
export const decideDateOrder = (
  texts: readonly string[],
  ...patterns: readonly string[]
): DateOrder | null => decideOrder([...texts, ...patterns.flatMap(printedIn)].flatMap(numericIn));
