/** The sections of a pack that are lists, and what is common to their items. */
import type { Text } from '../text.ts';
import { mostItems } from './most.ts';
import type { Pack } from './schema.ts';

/** A section that is a list of items. */
export type ListSection = keyof typeof mostItems;

/** An item of any of them. */
export type Item = Pack[ListSection][number];

/** Whether a section is a list; else it is a value of its own. */
export const isList = (section: keyof Pack): section is ListSection =>
  Object.hasOwn(mostItems, section);

/** What an item is known by within its section. */
export const idOf = (item: Item): string => ('id' in item ? item.id : `${item.crm} ${item.field}`);

/** What an item is called in words; null where it has no name. */
export const titleOf = (item: Item): Text | null =>
  'title' in item ? item.title : 'name' in item ? item.name : 'text' in item ? item.text : null;
