/** The order of day, month and year in numeric dates, and how a page decides it. */
import { wallDay } from './zone.ts';

const orders = ['dmy', 'mdy', 'ymd', 'ydm'] as const;
export type Order = (typeof orders)[number];

/**
 * How a numeric date is laid out: `27/11/2025` is `last/`, `2025.11.27` is `first.`, `27.11.25.` is
 * `short..`. A user's pattern has one layout, so dates decide only for dates laid out alike: a
 * typed 13.02.2025 says nothing about the CRM's own 06/08/2025.
 */
type Layout = string;

/** The order decided for each layout; a layout missing here is undecided. */
export type DateOrder = Readonly<Partial<Record<Layout, Order>>>;

/** A date by every order in which it is a real day, as wall-clock midnights. */
export interface PrintedDay {
  layout: Layout;
  readings: readonly { order: Order; wall: number }[];
}

const numeric = /^(\d{1,4})( ?[-/.] ?| )(\d{1,2})\2(\d{1,4})( ?\.)?$/;
const named = /^(\d{4}|\d{2}) ?(年) ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]?$/;

/** A year has two or four digits, never one: 5/6/25 cannot start with it. */
function wallIn(parts: readonly string[], order: string): number | null {
  const [year = '', month = '', day = ''] = [...'ymd'].map((part) => parts[order.indexOf(part)]);
  if (!/^(\d{4}|\d\d),\d\d?,\d\d?$/.test(`${year},${month},${day}`)) return null;
  return wallDay(Number(year) + (year.length < 4 ? 2000 : 0), Number(month), Number(day));
}

/**
 * A numeric date with all its readings; null where the text is not laid out as one, no readings
 * where no order gives a real day. Year-first dates are month-then-day, except dotted ones without
 * spaces, since Zoho has `yyyy.dd.MM`; 年月日 names its parts.
 */
export function numericDay(text: string): PrintedDay | null {
  const [, first = '', separator = '', middle = '', last = '', end = ''] =
    named.exec(text) ?? numeric.exec(text) ?? [];
  if (first === '' || (end && !separator.includes('.'))) return null;
  const kind = first.length > 2 ? 'first' : last.length > 2 ? 'last' : 'short';
  const layout = kind + separator + end.trim();
  const readings = orders.flatMap((order) => {
    if (separator === '年' ? order !== 'ymd' : order === 'ydm' && !/^[a-z]+\.$/.test(layout))
      return [];
    const wall = wallIn([first, middle, last], order);
    return wall === null ? [] : [{ order, wall }];
  });
  return { layout, readings };
}

/**
 * A CRM's own date pattern, `dd/MM/yyyy`, as two dates printed in it, which only its order allows:
 * with four digits of the year and with two. None for patterns with month names.
 */
export const printedIn = (pattern: string): string[] =>
  ['2099', '99'].map((year) =>
    pattern
      .slice(0, 20)
      .replace(/\by{2,4}(?!y)/i, year)
      .replace(/\bm\b|\bmm\b/i, '12')
      .replace(/\bd\b|\bdd\b/i, '31'),
  );

/**
 * The orders that a page's dates prove together, each layout for itself: an order counts as proven
 * when it alone makes every date of that layout a real day. Null where no layout is decided.
 */
export function decideOrder(days: readonly PrintedDay[]): DateOrder | null {
  const possible = new Map<Layout, readonly Order[]>();
  for (const { layout, readings } of days) {
    if (readings.length === 0) continue;
    const here = readings.map(({ order }) => order);
    possible.set(
      layout,
      (possible.get(layout) ?? here).filter((order) => here.includes(order)),
    );
  }
  const decided = [...possible].flatMap(([layout, [order, ...more]]) =>
    order && more.length === 0 ? [[layout, order] as const] : [],
  );
  return decided.length > 0 ? Object.fromEntries(decided) : null;
}
