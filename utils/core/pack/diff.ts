/** What changed from one pack to another, item by item and value by value. */
import { inLanguage } from '../in-language.ts';
import type { Text } from '../text.ts';
import { type Item, idOf, isList, titleOf } from './items.ts';
import { movedIn } from './moved.ts';
import { type Pack, packSections } from './schema.ts';
import { type ValueChange, valueChanges } from './values.ts';

export type { ValueChange };

/** A part of a pack: a list of items, or a value of its own. */
export type Section = keyof Pack;

export interface PackChange {
  section: Section;
  /** The item's id where the section is a list (`crm field` of labels); null for a value of its own. */
  item: string | null;
  /** The item's name in words, where it has one. */
  title: Text | null;
  /** `moved`: the same item at another place in the order, which decides where limits tie. */
  how: 'added' | 'removed' | 'changed' | 'moved';
  /** Each value that changed; empty for an item that was added, removed or moved whole. */
  values: ValueChange[];
}

const ofItem = (
  section: Section,
  item: Item,
  how: PackChange['how'],
  values: ValueChange[] = [],
): PackChange => ({ section, item: idOf(item), title: titleOf(item), how, values });

/** Items are the same where their ids are, whatever else about them changed. */
function listChanges(
  section: Section,
  before: readonly Item[],
  after: readonly Item[],
): PackChange[] {
  const old = new Map(before.map((item) => [idOf(item), item]));
  const kept = new Set(after.map(idOf));
  const moved = movedIn(before.map(idOf), after.map(idOf));
  const standing = after.flatMap((item): PackChange[] => {
    const was = old.get(idOf(item));
    if (!was) return [ofItem(section, item, 'added')];
    const values = valueChanges(was, item);
    return [
      ...(values.length > 0 ? [ofItem(section, item, 'changed', values)] : []),
      ...(moved.has(idOf(item)) ? [ofItem(section, item, 'moved')] : []),
    ];
  });
  const gone = before.filter((item) => !kept.has(idOf(item)));
  return [...standing, ...gone.map((item) => ofItem(section, item, 'removed'))];
}

/**
 * Every change from one pack to the other: sections in the order of the schema, in each the items
 * of the new pack in their order, then the removed ones in theirs. Empty exactly where the two are
 * written as the same text.
 */
export const diffPacks = (before: Pack, after: Pack): PackChange[] =>
  packSections().flatMap((section): PackChange[] => {
    if (isList(section)) return listChanges(section, before[section], after[section]);
    const [was, is] = [before[section], after[section]];
    const values = valueChanges(was, is);
    if (values.length === 0) return [];
    const how = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
    return [{ section, item: null, title: null, how, values }];
  });

const signs = { added: '+', removed: '-', changed: '~', moved: '>' } as const;

function writeValue({ path, before, after }: ValueChange, how: PackChange['how']): string {
  const change =
    before === undefined
      ? `+ ${after}`
      : after === undefined
        ? `- ${before}`
        : `${before} → ${after}`;
  const told = how === 'changed' ? change : (after ?? before);
  return `${path === '' ? '' : ` ${path}`}: ${told}`;
}

/**
 * The changes as plain text, one line a fact, for terminals and logs. Titles in Chinese where the
 * pack has them: `~ rules/stuck params.limits[0].warn: 7 → 5`, `- tracks/price "太贵了"`.
 */
export const writeDiff = (changes: readonly PackChange[]): string =>
  changes
    .flatMap(({ section, item, title, how, values }) => {
      const head = `${signs[how]} ${item === null ? section : `${section}/${item}`}`;
      if (values.length > 0) return values.map((value) => `${head}${writeValue(value, how)}\n`);
      if (how === 'moved') return `${head} moved\n`;
      return `${head}${title ? ` ${JSON.stringify(inLanguage(title, 'zh-CN'))}` : ''}\n`;
    })
    .join('');
