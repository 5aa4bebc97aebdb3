/** Labels of fields and columns, compared without decoration, unit, case and script. */
import { once } from '../once.ts';
import { unitIn } from './money.ts';
import { splitLabel } from './text.ts';

/**
 * The form under which two labels are one: no leading `*`, no trailing `?` or `:`, no unit in
 * brackets, Traditional characters simplified. Other brackets belong to the label: 客户(名称).
 */
export function labelKey(text: string): string {
  const { label, bare, inside } = splitLabel(text);
  return (inside === '%' || unitIn(inside) ? bare : label).toLowerCase();
}

/** Tells which of several things a printed label names; the names of each are separated by `|`. */
export function labelTable<K extends string>(
  names: Readonly<Record<K, string>>,
): (label: string) => K | undefined {
  const table = once(() => {
    const keys = Object.keys(names) as K[];
    return new Map(
      keys.flatMap((key) => names[key].split('|').map((name) => [labelKey(name), key])),
    );
  });
  return (label) => table().get(labelKey(label));
}
