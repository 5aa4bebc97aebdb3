/** Labels of fields without their decoration, and the unit some of them carry. */
import { unitIn } from './money.ts';
import { splitLabel } from './text.ts';

interface CleanLabel {
  label: string;
  /** `元`, `万元`, `%`, `USD` where the label carries a unit in brackets; else null. */
  unit: string | null;
}

/**
 * The label as the profile's lists spell it, in NFKC (plain brackets and colons): no leading `*`,
 * no trailing `?` or `:`, a unit in brackets moved out. Other brackets belong to the label:
 * 客户(名称).
 */
export function cleanLabel(text: string): CleanLabel {
  const { label, bare, inside } = splitLabel(text);
  return inside === '%' || unitIn(inside) ? { label: bare, unit: inside } : { label, unit: null };
}
