/** How the dates of one file are read: its zone, and the order of day and month it proves. */
import { wallClockIn } from '#core/calendar/zone.ts';
import { once } from '#core/once.ts';
import type { DateOrder } from '../parse/date-order.ts';
import { type DateRead, decideDateOrder, parseDate } from '../parse/index.ts';
import type { OffsetAt } from '../parse/zone.ts';

/** Zones change their offset at a quarter of an hour at the finest. */
const quarter = 900_000;

/** How far an IANA zone is ahead of UTC, remembered by quarters of an hour. */
export function offsetIn(zone: string): OffsetAt {
  const clock = once(() => wallClockIn(zone));
  const known = new Map<number, number>();
  return (instant) => {
    const at = Math.floor(instant / quarter) * quarter;
    const before = known.get(at);
    if (before !== undefined) return before;
    if (known.size >= 200_000) known.clear();
    const ahead = Date.parse(`${clock()(at).replace(' ', 'T')}Z`) - at;
    known.set(at, ahead);
    return ahead;
  };
}

/** A date without its time of day: many rows share a day, and only days decide the order. */
const dayPart = (text: string): string => text.replace(/[ T]+\d{1,2}:\d\d.*$/, '').trim();

/** Different days of a column that are looked at: more prove nothing new. */
const mostDays = 20_000;

/** Collects the days of a file, so that all of them together decide the order. */
export function dateOrder(): { add: (text: string) => void; order: () => DateOrder | null } {
  const days = new Set<string>();
  return {
    add: (text) => {
      if (text !== '' && text.length <= 60 && days.size < mostDays) days.add(dayPart(text));
    },
    order: once(() => decideDateOrder([...days])),
  };
}

export type ReadDate = (text: string) => DateRead;

/**
 * Reads the file's dates; those printed alike are read once. Nobody knows on which day a file was
 * written: "yesterday" and a time alone are no dates, or they would be others at the next import.
 */
export function dateReader(offsetAt: OffsetAt, order: DateOrder | null): ReadDate {
  const known = new Map<string, DateRead>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= 20_000) known.clear();
    const read = text.length > 60 ? null : parseDate(text, { now: null, offsetAt, order });
    known.set(text, read);
    return read;
  };
}

/** A date, or a time of day together with the day that stands beside it. */
export const dateBeside = (date: ReadDate, text: string, day: string): DateRead =>
  (text === '' ? null : date(text)) ?? (day === '' ? null : date(`${day} ${text}`.trim()));
