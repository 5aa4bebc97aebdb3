/**
 * Whether a label is one of the deal's own and not of another record that the page shows beside it:
 * its account's card, a related deal, a row of a list.
 */
import type { PlaceName } from '#core/deal/print.ts';
import { attr, closest, holds, parentOf } from '../dom/reach.ts';
import type { Label } from './marks.ts';

/** Fields that only a deal has: without one of them a group of fields may be anything's. */
const dealsOwn: readonly PlaceName[] = ['name', 'stage', 'amount', 'closeDate', 'probability'];
/** So many different fields make a group. */
const group = 3;

const recordIds = ['data-id', 'data-record-id', 'record-id', 'record_id', 'entity-id'];
const isId = (text: string): boolean => /^(?:\d{6,22}|[\da-f]{24})$/.test(text);

/** Lists of records and ways to them, whatever CRM they are of. */
const lists = 'thead, nav, [role="grid"], [role="navigation"], [role="menu"], [role="tablist"]';

/** What tells a deal's own fields from those of its neighbours. */
export interface Whose {
  root: Element;
  /** The deal's id; empty where it is not known yet. */
  id: string;
  /** Where the CRM shows other records and what people wrote. */
  elsewhere: string;
}

/** Whether something around the label, below `root`, says that it is of another record. */
export function isElsewhere({ element }: Label, { root, id, elsewhere }: Whose): boolean {
  const apart = closest(element, `${lists}, ${elsewhere}`);
  if (apart && apart !== root && holds(root, apart)) return true;
  for (let at: Element | null = element; at && at !== root; at = parentOf(at)) {
    for (const name of recordIds) {
      const other = attr(at, name) ?? '';
      if (id !== '' && isId(other) && other !== id) return true;
    }
  }
  return false;
}

/** Tells the nearest group of fields that a label stands in; all of them where it stands in none. */
function groupsOf(labels: readonly Label[], root: Element): (label: Label) => readonly Label[] {
  const inside = new Map<Element, Label[]>();
  for (const label of labels) {
    for (let at = parentOf(label.element); at && at !== root; at = parentOf(at)) {
      const same = inside.get(at);
      if (same) same.push(label);
      else inside.set(at, [label]);
    }
  }
  const isGroup = (some: readonly Label[]): boolean =>
    new Set(some.map(({ field }) => field)).size >= group;
  return ({ element }) => {
    for (let at = parentOf(element); at && at !== root; at = parentOf(at)) {
      const some = inside.get(at) ?? [];
      if (isGroup(some)) return some;
    }
    return labels;
  };
}

/** Those of `labels`, none of them elsewhere, that may be the deal's: in a group that only deals have. */
export function ownLabels(labels: readonly Label[], root: Element): Label[] {
  const groupOf = groupsOf(labels, root);
  return labels.filter((label) => groupOf(label).some(({ field }) => dealsOwn.includes(field)));
}
