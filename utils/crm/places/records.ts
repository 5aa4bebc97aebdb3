/**
 * Tells the deal from other records that stand inside its detail: a related deal's card, a quick
 * view. Two records show two names. The deal is the one that the page is titled after; failing
 * that, the only one which the fields outside of every record do not contradict.
 */
import type { PrintedPlace } from '#core/deal/print.ts';
import type { Look } from '../dom/look.ts';
import { all, holds, parentOf } from '../dom/reach.ts';
import { printed } from '../dom/text.ts';
import type { Place } from './known.ts';

/** Everything found for one field. */
export type Found = readonly Place[];

/** So many fields of one deal may print two things at a time; more than that are of two records. */
const mostDisputes = 1;
/** The same, where several places agree about the name. */
const mostUnderOneName = 2;

export const textOf = ({ printed: raw }: PrintedPlace): string =>
  typeof raw === 'object' ? raw.text : '';

/** The largest element around `own`, below `root`, that holds none of `others`. */
export function blockOf(own: Element, others: readonly Element[], root: Element): Element {
  let at = own;
  for (let up = parentOf(at); up && up !== root && holds(root, up); up = parentOf(up)) {
    const around = up;
    if (others.some((other) => holds(around, other))) break;
    at = around;
  }
  return at;
}

const isIn = (blocks: readonly Element[], { element }: Place): boolean =>
  blocks.some((block) => holds(block, element) || holds(element, block));

/** Fields that these places show two different things of: more than one record's, or in dispute. */
const disputed = (fields: readonly Found[], counts: (place: Place) => boolean): number =>
  fields.filter((places) => {
    const texts = places.filter(counts).map(textOf);
    return new Set(texts.filter((text) => text !== '')).size > 1;
  }).length;

/** Names that stand in the page's title or as a heading of its own. */
function titled(names: readonly string[], root: Element, look: Look): string[] {
  const { title } = look.document;
  const heads = all(root, 'h1')
    .filter(look.visible)
    .map((head) => printed(head, look));
  return names.filter((name) => heads.includes(name) || title.startsWith(name));
}

/**
 * The parts of `root` that show other records; null where it cannot be told which of two is the
 * deal. `names`: every place that shows a deal's name; `fields`: all places of every field;
 * `unread`: whether some record's name stands where it cannot be read.
 */
export function otherRecords(
  names: Found,
  fields: () => readonly Found[],
  unread: () => boolean,
  root: Element,
  look: Look,
): Element[] | null {
  const texts = [...new Set(names.map(textOf))].filter((text) => text !== '');
  /** `blocks`, unless what is left of the detail still contradicts itself: one more record's. */
  const unlessMore = (blocks: Element[]): Element[] | null => {
    const isLeft = (place: Place) => !isIn(blocks, place);
    const most = names.filter(isLeft).length < 2 ? mostDisputes : mostUnderOneName;
    return disputed(fields(), isLeft) > most ? null : blocks;
  };
  const [title, second] = titled(texts, root, look);
  if (title === undefined && unread()) return null;
  // Fields that contradict each other under one name: the other record's name is not seen.
  if (texts.length < 2) return unlessMore([]);
  const elementsOf = (text: string) =>
    names.filter((place) => textOf(place) === text).map(({ element }) => element);
  const blocks = new Map(
    texts.map((text) => {
      const others = texts.filter((other) => other !== text).flatMap(elementsOf);
      return [text, elementsOf(text).map((element) => blockOf(element, others, root))] as const;
    }),
  );
  const others = (own: string) =>
    texts.flatMap((text) => (text === own ? [] : (blocks.get(text) ?? [])));
  if (title !== undefined && second === undefined) return unlessMore(others(title));
  /** What stands outside of every record's block would contradict this one's. */
  const contradicted = (text: string): boolean =>
    disputed(fields(), (place) => !isIn(others(text), place)) >
    disputed(fields(), (place) => isIn(blocks.get(text) ?? [], place));
  const [deal, more] = texts.filter((text) => !contradicted(text));
  return deal !== undefined && more === undefined ? unlessMore(others(deal)) : null;
}
