/** Labels of fields without their decoration, and the unit some of them carry. */
import { unitOf } from './money.ts';
import { cleanText } from './text.ts';

export interface CleanLabel {
  label: string;
  /** `元`, `万元`, `%`, `USD` where the label carries a unit in brackets; else null. */
  unit: string | null;
}

/**
 * The label as the profile's lists spell it: no leading `*`, no trailing `?`, `：` or `:`, a unit
 * in brackets moved out. Other brackets are part of the label: 客户(名称).
 */
export function cleanLabel(text: string): CleanLabel {
  const label = cleanText(text)
    .slice(0, 200)
    .replace(/^[*＊ ]+|[?？:：*＊ ]+$/g, '');
  const [, bare = '', unit = ''] = /^(.*?) ?[(（]([^()（）]{1,20})[)）]$/.exec(label) ?? [];
  if (bare === '' || !(unit === '%' || unit === '％' || unitOf(label)))
    return { label, unit: null };
  return { label: bare, unit: unit.normalize('NFKC').trim() };
}
