/** What stands in one value element, word for word. */
import type { PlaceName, Printed } from '#core/deal/print.ts';
import { isBlankText } from '../blank.ts';
import type { Look } from '../dom/look.ts';
import { all, attr, closest, first, isBare, matches, tagOf } from '../dom/reach.ts';
import { printed, silent } from '../dom/text.ts';
import type { ValueShape } from '../profile.ts';

const controls = 'input:not([type="hidden"]), textarea, select, [contenteditable="true"]';
const waiting = /^(?:加载中|載入中|加載中|loading)(?:\.{2,3}|…|。)*$/i;
const mask = /^[*•●×]{3,}$/;

/** Ids and records stand in raw properties of lookups and users: there is a value, not yet drawn. */
const raw = /^(?:\d{12,}$|\{)/;

function propertyOf(element: Element, { attributes }: ValueShape): string {
  const carriers = attributes.length > 0 ? all(element, `[${attributes.join('], [')}]`) : [];
  const values = [element, ...carriers].flatMap((at) => attributes.map((name) => attr(at, name)));
  return values.find((value) => value?.trim())?.slice(0, 2000) ?? '';
}

/** A text that was looked for and may be missing or blank. */
export function rawText(text: string): Printed {
  if (text === '') return 'nothing';
  return isBlankText(text) ? 'blank' : { text };
}

/** What is found in a value element besides text; nothing in most cells of a list. */
function partsOf(element: Element, { inner, masked, placeholder }: ValueShape): Element[] {
  if (isBare(element)) return [];
  const wanted = [controls, masked, placeholder, ...inner].join();
  return first(element, wanted) ? all(element, wanted) : [];
}

/** The text of the best inner part that prints any; empty where none does. */
function textIn(parts: readonly Element[], inner: readonly string[], look: Look): string {
  const rank = (part: Element): number => inner.findIndex((selector) => matches(part, selector));
  let best = { rank: inner.length, text: '' };
  for (const part of parts) {
    const at = rank(part);
    if (at < 0 || at >= best.rank) continue;
    const text = printed(part, look);
    if (text !== '') best = { rank: at, text };
  }
  return best.text;
}

/**
 * Reads one element. Printed text wins over raw properties: it is what the person sees, in the
 * user's own date pattern, while properties may be stale or in a form of the component's own.
 * Properties serve where nothing is printed. `gap` stands between what is printed side by side.
 */
export function rawOf(element: Element, look: Look, shape: ValueShape, gap?: string): Printed {
  const { inner, masked, placeholder } = shape;
  const parts = partsOf(element, shape);
  const some = (selector: string) => parts.some((part) => matches(part, selector));
  const shown = parts.filter(look.visible);
  if (matches(element, controls) || shown.some((part) => matches(part, controls))) return 'editing';
  if (closest(element, masked) || some(masked)) return 'masked';
  const text = textIn(shown, inner, look) || printed(element, look, gap);
  if (mask.test(text)) return 'masked';
  if (waiting.test(text)) return 'not-drawn';
  if (text !== '') return rawText(text);
  if (matches(element, placeholder) || some(placeholder)) return 'not-drawn';
  const property = propertyOf(element, shape).trim();
  return raw.test(property) ? 'not-drawn' : rawText(property);
}

/** What stands between tags, which are drawn as chips side by side; nothing in any other value. */
export const gapIn = (name: PlaceName): string => (name === 'tags' ? ';' : '');

/** Whether the element can hold a printed value at all: a form control only holds typed text. */
export const canHold = (element: Element): boolean =>
  !silent.has(tagOf(element)) && tagOf(element) !== 'form';
