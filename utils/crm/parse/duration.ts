/** Lengths of time and percentages as pages print them. */
import { foldValue, foldWords, splitLabel } from './text.ts';
import { unitLength } from './units.ts';
import { countOf } from './words.ts';
import { dayLength } from './zone.ts';

const decimal = (text: string): number =>
  /^\d{1,6}(?:[.,]\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;

/**
 * Days, with fractions where hours are printed: `9 天`, `206 day(s)`, `1 day 12 hours` is 1.5. A
 * bare number counts only where the label names the unit in brackets: `Stage Duration (Calendar
 * Days)`, 停留时长(天). Null for months and years (no fixed length) and for anything else.
 */
export function parseDuration(
  text: string,
  { label = '' }: { label?: string } = {},
): number | null {
  let bare = (foldWords(text) ?? '').replace(/\((?:s|n|e|en)\)/g, '');
  if (!Number.isNaN(decimal(bare)))
    bare += ` ${splitLabel(label).inside.toLowerCase().split(' ').at(-1)}`;
  let total = 0;
  const rest = bare.replace(
    /(\d[\d.,]*|\D\S*?) ?([^\d\s.,]+)(?:[ ,]+|$|(?=\d))/g,
    (_, count: string, unit: string) => {
      const amount = decimal(count);
      total += (Number.isNaN(amount) ? countOf(count) : amount) * unitLength(unit);
      return '';
    },
  );
  return bare !== '' && rest === '' && Number.isFinite(total) ? total / dayLength : null;
}

/**
 * A percentage from 0 to 100. A bare number counts as percent too (probability fields), except
 * below one, where 0.2 may mean twenty.
 */
export function parsePercent(text: string): number | null {
  const [, number = '', sign] = /^([\d.,]+) ?(%)?$/.exec(foldValue(text) ?? '') ?? [];
  const percent = decimal(number);
  const fraction = !sign && percent > 0 && percent < 1;
  return percent <= 100 && !fraction ? percent : null;
}
