/**
 * The value that belongs to a label, by how the two stand to each other: referred to by id (`for`,
 * `aria-labelledby`), the other half of a row, or the next of children that alternate all through.
 * One that is missing or was moved would give each label its neighbour's value, so wherever the
 * order is in doubt there is none.
 */
import type { Look } from '../dom/look.ts';
import { all, attr, childrenOf, closest, holds, matches, parentOf, tagOf } from '../dom/reach.ts';
import { printed, silent } from '../dom/text.ts';
import type { Label } from './marks.ts';

/** What a label's surroundings are judged by. */
export interface Surroundings {
  root: Element;
  look: Look;
  /** Whether an element prints the label of any field we know, and nothing else. */
  isLabel: (element: Element) => boolean;
}

const columnHeads = 'thead, [role="columnheader"]';
/** What people write their sentences and lists in: one after the other they are no pair. */
const prose = /^(?:p|li|h[1-6]|blockquote)$/;
const quoted = (id: string): string => `"${id.replace(/["\\]/g, '\\$&')}"`;

/** Tag and classes: labels of one layout are alike in them, and unlike its values. */
const styleOf = (element: Element): string => `${tagOf(element)}.${attr(element, 'class') ?? ''}`;

/** The element that the page itself ties to the label by an id. */
function tied({ inner, element }: Label, root: Element): Element | null {
  const target = attr(closest(inner, 'label[for]') ?? inner, 'for');
  if (target) return all(root, `[id=${quoted(target)}]`)[0] ?? null;
  for (let at: Element | null = inner; at && holds(element, at); at = parentOf(at)) {
    const id = attr(at, 'id');
    const [value] = id ? all(root, `[aria-labelledby~=${quoted(id)}]`) : [];
    if (value) return value;
  }
  return null;
}

/** Where labels and values look alike: only labels we know, from first to last, tell them apart. */
function inKnownPairs(children: readonly Element[], isLabel: Surroundings['isLabel']): boolean {
  return children.length % 2 === 0 && children.every((one, at) => isLabel(one) === (at % 2 === 0));
}

/**
 * Whether the child at `at` and the next one are a pair among their neighbours: a value before and
 * a label after them, or the end, or something that is neither.
 */
function isPair(
  children: readonly Element[],
  at: number,
  isLabel: Surroundings['isLabel'],
): boolean {
  const [before, label, value, after, next] = [-1, 0, 1, 2, 3].map((step) => children[at + step]);
  if (!label || !value) return false;
  const [head, tail] = [styleOf(label), styleOf(value)];
  const own = [label, value].map(tagOf);
  if (head === tail) {
    return (
      !prose.test(tagOf(label)) &&
      inKnownPairs(
        children.filter((one) => own.includes(tagOf(one))),
        isLabel,
      )
    );
  }
  const isForeign = (one: Element): boolean => !isLabel(one) && !own.includes(tagOf(one));
  const isValue = (one: Element | undefined): boolean => one !== undefined && styleOf(one) === tail;
  const fitsBefore = !before || isValue(before) || isForeign(before);
  const fitsAfter =
    !after || isForeign(after) || (styleOf(after) === head && (isLabel(after) || isValue(next)));
  return fitsBefore && fitsAfter;
}

/** In a table of cells all alike, whether its first column holds labels and not records. */
function isForm(row: Element, isLabel: Surroundings['isLabel']): boolean {
  const body = parentOf(row);
  const firsts = body ? childrenOf(body).flatMap((one) => childrenOf(one).slice(0, 1)) : [];
  return firsts.filter(isLabel).length * 2 > firsts.length;
}

/** The element that holds the label's value; null where the page does not say which it is. */
export function valueBeside(label: Label, { root, look, isLabel }: Surroundings): Element | null {
  const { element } = label;
  const known = tied(label, root);
  if (known) return known;
  const row = parentOf(element);
  if (!row || !holds(root, row) || closest(element, columnHeads)) return null;
  const children = childrenOf(row).filter((one) => !silent.has(tagOf(one)) && look.visible(one));
  const at = children.indexOf(element);
  const next = children[at + 1];
  if (!next || isLabel(next)) return null;
  const cells = [element, next].map(tagOf).join();
  if (cells === 'th,th') return null;
  const [first, second, more] = children.filter((one) => printed(one, look) !== '');
  if (first === element && second === next && !more) {
    const alike = matches(element, 'td, [role="cell"]') && styleOf(element) === styleOf(next);
    return alike && !isForm(row, isLabel) ? null : next;
  }
  return isPair(children, at, isLabel) ? next : null;
}
