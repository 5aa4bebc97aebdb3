/** Percentages as pages print them. */
import { foldValue } from './text.ts';

/**
 * A percentage from 0 to 100. A bare number counts as percent too (probability fields), except
 * below one, where 0.2 may mean twenty.
 */
export function parsePercent(text: string): number | null {
  const [, number = '', sign] =
    /^(\d{1,3}(?:[.,]\d{1,2})?) ?(%)?$/.exec(foldValue(text) ?? '') ?? [];
  const percent = number === '' ? Number.NaN : Number(number.replace(',', '.'));
  const fraction = !sign && percent > 0 && percent < 1;
  return percent <= 100 && !fraction ? percent : null;
}
