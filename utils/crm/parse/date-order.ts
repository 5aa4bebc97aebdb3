/** The order of day, month and year in numeric dates, and how a page decides it. */
import { wallDay } from './zone.ts';

export const orders = ['dmy', 'mdy', 'ymd', 'ydm'] as const;
export type Order = (typeof orders)[number];

/**
 * How a numeric date is laid out: `27/11/2025` is `last/`, `2025.11.27` is `first.`, `27.11.25.` is
 * `short..`. A user's pattern has one layout, so dates decide only for dates laid out alike: a
 * typed 13.02.2025 says nothing about the CRM's own 06/08/2025.
 */
export type Layout = string;

/** The order decided for each layout; a layout missing here is undecided. */
export type DateOrder = Readonly<Partial<Record<Layout, Order>>>;

export interface Reading {
  order: Order;
  /** Wall-clock midnight. */
  wall: number;
}

export interface NumericDate {
  layout: Layout;
  readings: readonly Reading[];
  /** A two-digit year from 70 on: 1970s or 2070s, nobody can tell. */
  centuryUnknown: boolean;
}

const numeric = /^(\d{1,4})( ?[-/.] ?| )(\d{1,2})\2(\d{1,4})( ?\.)?$/;
const cjk = /^(\d{4}|\d{2}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일号號]?$/;

const ordersOf = (layout: Layout): readonly Order[] =>
  layout.startsWith('last')
    ? ['dmy', 'mdy']
    : layout === 'first.'
      ? ['ymd', 'ydm']
      : layout.startsWith('first')
        ? ['ymd']
        : layout === 'short.'
          ? orders
          : ['dmy', 'mdy', 'ymd'];

function read(parts: readonly string[], order: Order): Reading | null {
  const of = (letter: string) => parts[order.indexOf(letter)] ?? '';
  const year = of('y');
  if (year.length !== 2 && year.length !== 4) return null;
  if (of('m').length > 2 || of('d').length > 2) return null;
  const full = Number(year) + (year.length === 2 ? 2000 : 0);
  const wall = wallDay(full, Number(of('m')), Number(of('d')));
  return wall === null ? null : { order, wall };
}

/**
 * A numeric date with every order it is a real day in; null where the text is not laid out as one,
 * no readings where no order gives a real day. Year-first dates are month-then-day, except dotted
 * ones without spaces, since Zoho has `yyyy.dd.MM`; 年月日 names its parts. A year has two or four
 * digits, never one: 5/6/25 cannot start with the year.
 */
export function numericDate(text: string): NumericDate | null {
  const named = cjk.exec(text);
  const [, first = '', separator = '', middle = '', last = '', dot = ''] = named
    ? ['', named[1], '年', named[2], named[3]]
    : (numeric.exec(text) ?? []);
  if (middle === '' || (dot && !separator.includes('.'))) return null;
  const kind = named || first.length > 2 ? 'first' : last.length > 2 ? 'last' : 'short';
  const layout = `${kind}${separator}${dot.trim()}`;
  const parts = [first, middle, last];
  const readings = ordersOf(layout)
    .map((order) => read(parts, order))
    .filter((reading) => reading !== null);
  const short = first.length <= 2 && last.length <= 2;
  const centuryUnknown = short && readings.some(({ wall }) => wall >= Date.UTC(2070, 0, 1));
  return { layout, readings, centuryUnknown };
}

/** The order of a CRM's own date pattern for each layout it speaks of; nothing for month names. */
function orderOfPattern(pattern: string): [Layout, Order][] {
  const [, a = '', separator = '', b = '', c = '', dot = ''] =
    /^(d+|M+|y+)([-/.] ?| )(d+|M+|y+)\2(d+|M+|y+)(\.?)$/.exec(pattern.trim()) ?? [];
  const letters = `${a[0]}${b[0]}${c[0]}`.toLowerCase();
  const order = orders.find((each) => each === letters);
  if (!order || /M{3}/.test(pattern)) return [];
  const long = order.startsWith('y') ? 'first' : 'last';
  return [long, 'short'].map((kind) => [`${kind}${separator}${dot}`, order]);
}

/**
 * The orders that a page's dates prove together, each layout for itself: an order counts as proven
 * when it alone makes every date of that layout a real day. `setting` is the CRM's own pattern and
 * decides its layout; where a date on the page contradicts it, nothing is decided. Null where no
 * layout is decided.
 */
export function decideOrder(dates: readonly NumericDate[], setting?: string): DateOrder | null {
  const possible = new Map<Layout, readonly Order[]>();
  for (const [layout, order] of setting === undefined ? [] : orderOfPattern(setting))
    possible.set(layout, [order]);
  for (const { layout, readings } of dates) {
    if (readings.length === 0) continue;
    const before = possible.get(layout) ?? orders;
    possible.set(
      layout,
      before.filter((order) => readings.some((r) => r.order === order)),
    );
  }
  const decided: Partial<Record<Layout, Order>> = {};
  for (const [layout, [order, ...more]] of possible)
    if (order && more.length === 0) decided[layout] = order;
  return Object.keys(decided).length > 0 ? decided : null;
}
