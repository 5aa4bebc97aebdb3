/** Lengths of time and percentages as pages print them. */
import { foldValue, foldWords } from './text.ts';
import { amountOf, unitLength } from './units.ts';
import { dayLength } from './zone.ts';

const part = /(\d{1,6}(?:[.,]\d{1,2})?|\S+?) ?([^\d\s.,]+)[ ,]*/y;

/** The unit in a label's brackets: `Stage Duration (Calendar Days)`, 停留时长(天). */
function unitOfLabel(label: string): number | undefined {
  const [, inside = ''] = /\(([^()]{1,30})\)[ *?:]*$/.exec(foldWords(label) ?? '') ?? [];
  return unitLength(inside.split(' ').at(-1) ?? '');
}

/**
 * Days, with fractions where hours are printed: `9 天`, `206 day(s)`, `1 day 12 hours` is 1.5. A
 * bare number counts only where the label names the unit. Null for months and years (no fixed
 * length) and for anything else.
 */
export function parseDuration(text: string, context: { label?: string } = {}): number | null {
  const bare = foldWords(text)?.replace(/\((?:s|n|e|en)\)/g, '');
  if (!bare) return null;
  if (/^\d{1,6}(?:\.\d{1,2})?$/.test(bare)) {
    const length = unitOfLabel(context.label ?? '');
    return length === undefined || Number.isNaN(length)
      ? null
      : (Number(bare) * length) / dayLength;
  }
  let total = 0;
  let smallest = Number.POSITIVE_INFINITY;
  part.lastIndex = 0;
  while (part.lastIndex < bare.length) {
    const [, count = '', unit = ''] = part.exec(bare) ?? [];
    const length = unitLength(unit);
    const amount = /^\d/.test(count) ? Number(count.replace(',', '.')) : amountOf(count);
    // Units must fall, each once: "3 days 4 hours", never "3 days 4 days".
    if (length === undefined || !(length < smallest) || Number.isNaN(amount)) return null;
    smallest = length;
    total += amount * length;
  }
  return total / dayLength;
}

/**
 * A percentage from 0 to 100. A bare number counts as percent too (probability fields), except
 * below one, where 0.2 may mean twenty.
 */
export function parsePercent(text: string): number | null {
  const [, number = '', sign] =
    /^(\d{1,3}(?:[.,]\d{1,2})?) ?(%)?$/.exec(foldValue(text) ?? '') ?? [];
  if (number === '') return null;
  const percent = Number(number.replace(',', '.'));
  if (percent > 100 || (sign === undefined && percent > 0 && percent < 1)) return null;
  return percent;
}
