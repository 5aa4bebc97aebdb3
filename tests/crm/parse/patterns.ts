/** The date patterns a Zoho user can pick, and dates printed in them. */

export const patterns = [
  ...['dd-MM-yyyy', 'dd/MM/yyyy', 'dd.MM.yyyy', 'dd MM yyyy', 'dd-MM-yy', 'dd/MM/yy', 'dd.MM.yy'],
  ...['d.MM.yy', 'd-M-yy', 'd/M/yy', 'd.M.yy', 'd.M.yy.', 'd-M-yyyy', 'd/M/yyyy', 'd.M.yyyy'],
  ...['d. M. yyyy.', 'd. M. yyyy', 'd MMM, yyyy', 'dd MMM, yyyy', 'd. MMMM yyyy', 'dd.MM.yyyy.'],
  ...['dd.MM.yy.', 'yyyy-MM-dd', 'yyyy/MM/dd', 'yyyy.MM.dd', 'yyyy MM dd', 'yy/MM/dd', 'yy-MM-dd'],
  ...['yy.M.d', 'yy-M-d', 'yy. M. d', 'yyyy/M/d', 'yyyy年MM月dd日', 'yy年M月d日', 'yyyy.MM.dd.'],
  ...['yyyy. MM. dd', 'MM-dd-yyyy', 'MM/dd/yyyy', 'MM.dd.yyyy', 'MM dd yyyy', 'MM-dd-yy'],
  ...['MM/dd/yy', 'M/dd/yy', 'MMM-dd-yyyy', 'MMM dd, yyyy', 'MMM d, yyyy', 'MMMM d, yyyy'],
  ...['yyyy.dd.MM', 'yy.d.M'],
] as const;

export const timeFormats = ['HH:mm', 'hh:mm a'] as const;
export const languages = ['en', 'zh-CN', 'zh-TW', 'ja', 'de', 'fr', 'es'] as const;

const two = (number: number): string => String(number).padStart(2, '0');

/** `day` is `2025-08-04`; months in words come from the language. */
export function print(pattern: string, day: string, language: string = 'en'): string {
  const date = new Date(day);
  const [year, month, of] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const name = (style: 'short' | 'long') =>
    date.toLocaleDateString(language, { month: style, timeZone: 'UTC' });
  return pattern.replace(/y+|M+|d+/g, (part) => {
    if (part === 'yyyy') return String(year);
    if (part === 'yy') return two(year % 100);
    if (part === 'MMMM') return name('long');
    if (part === 'MMM') return name('short');
    const number = part.startsWith('M') ? month : of;
    return part.length === 2 ? two(number) : String(number);
  });
}

/** `time` is minutes since midnight. */
export function printTime(format: string, time: number): string {
  const [hour, minute] = [Math.floor(time / 60), two(time % 60)];
  if (format === 'HH:mm') return `${two(hour)}:${minute}`;
  return `${two(hour % 12 || 12)}:${minute} ${hour < 12 ? 'AM' : 'PM'}`;
}

/** Numeric with two-digit years: only the CRM's own pattern tells these from one another. */
export const isShort = (pattern: string): boolean =>
  /(?<!y)yy(?!y)/.test(pattern) && !/年/.test(pattern);
export const isWorded = (pattern: string): boolean => /MMM|年/.test(pattern);
