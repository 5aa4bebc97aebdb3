/** One section of several packs as one list. */
import type { ListSection } from './items.ts';
import type { Conflict } from './layer.ts';
import { mostItems } from './most.ts';
import type { Pack } from './schema.ts';
import { valueChanges } from './values.ts';

export type Packs = readonly [Pack, ...Pack[]];

const isSame = (a: unknown, b: unknown): boolean => valueChanges(a, b).length === 0;

/**
 * One section of all packs in one list: the first pack's items as they are, then what each lower one
 * adds, as `fitOf` lets it stand. Equal items are one, however they were written below.
 */
export function join<I extends { id: string }>(
  section: ListSection,
  packs: Packs,
  of: (pack: Pack) => readonly I[],
  fitOf: (item: I) => I | Conflict['why'] = (item) => item,
): { items: I[]; conflicts: Conflict[] } {
  const [first, ...lower] = packs;
  const standing = new Map(of(first).map((item) => [item.id, { item, by: first.id }]));
  let last = first.id;
  const conflicts: Conflict[] = [];
  for (const pack of lower) {
    for (const item of of(pack)) {
      const fitted = fitOf(item);
      const setAside = (why: Conflict['why'], by: string): void => {
        conflicts.push({ section, item: item.id, pack: pack.id, by, why });
      };
      const above = standing.get(item.id);
      if (above) {
        const equal = isSame(above.item, item) || isSame(above.item, fitted);
        if (!equal) setAside('same-id', above.by);
      } else if (typeof fitted === 'string') setAside(fitted, first.id);
      else if (standing.size >= mostItems[section]) setAside('too-many', last);
      else {
        standing.set(item.id, { item: fitted, by: pack.id });
        last = pack.id;
      }
    }
  }
  return { items: [...standing.values()].map(({ item }) => item), conflicts };
}
