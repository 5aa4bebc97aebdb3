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

/** Lists of records, whatever CRM they are of. */
const lists = 'thead, [role="grid"], [role="row"]:not([aria-selected="true"])';

/** What tells a deal's own fields from those of its neighbours. */
export interface Whose {
  root: Element;
  /** The deal's id; empty where it is not known yet. */
  id: string;
  /** Where the CRM shows other records and what people wrote. */
  elsewhere: string;
  /** Whether a label names a deal other than the one in front. */
  namesAnother: (label: Label) => boolean;
}

/** Whether something around the label, below `root`, says that it is of another record. */
function isElsewhere({ element }: Label, { root, id, elsewhere }: Whose): boolean {
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

/** The labels in the nearest element around this one that holds a group of fields. */
function groupAround({ element }: Label, labels: readonly Label[], root: Element): Label[] {
  for (let at = parentOf(element); at && at !== root; at = parentOf(at)) {
    const around = at;
    const inside = labels.filter((other) => holds(around, other.element));
    if (new Set(inside.map(({ field }) => field)).size >= group) return inside;
  }
  return [...labels];
}

/** The labels that are the deal's: in a group of a deal's fields that names no other deal. */
export function ownLabels(labels: readonly Label[], whose: Whose): Label[] {
  const here = labels.filter((label) => !isElsewhere(label, whose));
  return here.filter((label) => {
    const inside = groupAround(label, here, whose.root);
    return (
      inside.some(({ field }) => dealsOwn.includes(field)) &&
      !inside.some((one) => one.field === 'name' && whose.namesAnother(one))
    );
  });
}
