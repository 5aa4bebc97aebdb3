/** Whether what a person points at stands in a list, where every row has a value of its own. */
import type { Look } from '../dom/look.ts';
import { all, closest, holds } from '../dom/reach.ts';
import type { Place } from '../places/known.ts';
import type { Profile } from '../profile.ts';
import { namingOf } from '../shape/find.ts';
import { labelsIn } from '../shape/marks.ts';

const tables = 'table, lyte-table, [role="table"], [role="grid"]';
const heads = 'th, lyte-th, [role="columnheader"]';
const tableRows = 'tr, lyte-tr, [role="row"]';
const items = 'li, [role="listitem"]';

interface Around {
  root: Element;
  look: Look;
  profile: Profile;
}

interface Row {
  row: Element;
  list: Element;
}

/**
 * The row that an element stands in, and its list: a table that has heads, or items where the CRM
 * shows other records. Null for a row that is one field with its label, as forms are laid out.
 */
function rowOf(element: Element, { root, look, profile }: Around): Row | null {
  const table = closest(element, tables);
  const headed = table !== null && all(table, heads).length > 0;
  const list = headed ? table : closest(element, profile.elsewhere);
  const row = closest(element, headed ? tableRows : items);
  if (!list || !row || !holds(list, row) || !holds(root, list)) return null;
  const labelled = all(row, heads).length > 0 || labelsIn(row, namingOf(profile), look).length > 0;
  return labelled ? null : { row, list };
}

export const isListed = (element: Element, around: Around): boolean =>
  rowOf(element, around) !== null;

/** Whether places are one column: each alone in its row, all of one list. */
export function isColumn(places: readonly Place[], around: Around): boolean {
  const held = places.map(({ element }) => rowOf(element, around));
  const [first] = held;
  return (
    first !== null &&
    first !== undefined &&
    new Set(held.map((one) => one?.row)).size === held.length &&
    held.every((one) => one?.list === first.list)
  );
}
