/** Prints days, instants and amounts the way a Zoho user's settings make the CRM print them. */

/** `user-locale-enums.json`: one of the 49 `date_format` values. */
export type DatePattern = string;
export type TimePattern = 'HH:mm' | 'hh:mm a';

const english = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const two = (value: number): string => String(value).padStart(2, '0');

/** `2026-11-30` in a Zoho pattern, e.g. `d MMM, yyyy`. */
export function printDay(day: string, pattern: DatePattern): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const name = english[month - 1] ?? '';
  const parts: Record<string, string> = {
    yyyy: String(year),
    yy: two(year % 100),
    MMMM: name,
    MMM: name.slice(0, 3),
    MM: two(month),
    M: String(month),
    dd: two(date),
    d: String(date),
  };
  return pattern.replace(/yyyy|yy|MMMM|MMM|MM|M|dd|d/g, (token) => parts[token] ?? token);
}

interface WallClock {
  day: string;
  hour: number;
  minute: number;
  second: number;
  weekday: string;
}

/** What a clock on the wall of `zone` shows at an instant. */
export function wallClock(instant: string | number, zone: string): WallClock {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      weekday: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  );
  return {
    day: `${parts.year}-${parts.month}-${parts.day}`,
    hour: Number(parts.hour),
    minute: Number(parts.minute),
    second: Number(parts.second),
    weekday: parts.weekday ?? '',
  };
}

function printTime({ hour, minute }: { hour: number; minute: number }, time: TimePattern) {
  if (time === 'HH:mm') return `${two(hour)}:${two(minute)}`;
  return `${two(hour % 12 === 0 ? 12 : hour % 12)}:${two(minute)} ${hour < 12 ? 'AM' : 'PM'}`;
}

/** An instant as a date and time in the user's pattern, in the user's zone. */
export function printInstant(
  instant: string | number,
  zone: string,
  pattern: DatePattern = 'MMM d, yyyy',
  time: TimePattern = 'hh:mm a',
): string {
  const clock = wallClock(instant, zone);
  return `${printDay(clock.day, pattern)} ${printTime(clock, time)}`;
}

/** Created By / Modified By timestamp, `Mon, 4 Aug 2025 03:55 PM` (rendered-strings.json). */
export function printStamp(instant: string | number, zone: string): string {
  const clock = wallClock(instant, zone);
  return `${clock.weekday}, ${printDay(clock.day, 'd MMM yyyy')} ${printTime(clock, 'hh:mm a')}`;
}

export interface MoneyFormat {
  /** Sign or code: `$`, `₹`, `CNY`, `¥`, `€`. */
  sign: string;
  place: 'before' | 'after';
  space: boolean;
  grouping: 'thousands' | 'indian' | 'none';
  separator: ',' | '.' | ' ';
  decimal: '.' | ',';
  decimals: 0 | 2;
}

const group = (whole: string, { grouping, separator }: MoneyFormat): string => {
  if (grouping === 'none') return whole;
  const size = grouping === 'indian' ? /\B(?=(\d{2})+(?!\d))/g : /\B(?=(\d{3})+(?!\d))/g;
  if (grouping === 'thousands') return whole.replace(size, separator);
  if (whole.length <= 3) return whole;
  return `${whole.slice(0, -3).replace(size, separator)}${separator}${whole.slice(-3)}`;
};

/** An amount as an organisation's currency settings print it. */
export function printMoney(amount: number, format: MoneyFormat): string {
  const [whole = '0', cents = ''] = Math.abs(amount).toFixed(format.decimals).split('.');
  const number = group(whole, format) + (cents ? format.decimal + cents : '');
  const gap = format.space ? ' ' : '';
  const signed =
    format.place === 'before' ? `${format.sign}${gap}${number}` : `${number}${gap}${format.sign}`;
  return amount < 0 ? `-${signed}` : signed;
}

const plain = { place: 'before', space: false, grouping: 'thousands', separator: ',' } as const;
export const moneyFormats = {
  dollar: { ...plain, sign: '$', decimal: '.', decimals: 2 },
  rupee: { ...plain, sign: '₹', space: true, grouping: 'indian', decimal: '.', decimals: 2 },
  euro: {
    sign: '€',
    place: 'after',
    space: true,
    grouping: 'thousands',
    separator: '.',
    decimal: ',',
    decimals: 2,
  },
  yuan: { ...plain, sign: '¥', decimal: '.', decimals: 2 },
  yuanCode: { ...plain, sign: 'CNY', space: true, decimal: '.', decimals: 2 },
  yen: { ...plain, sign: '¥', decimal: '.', decimals: 0 },
} as const satisfies Record<string, MoneyFormat>;
