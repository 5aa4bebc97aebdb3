/** What stands in one value element, before any parsing. */
import type { Look } from '../dom/look.ts';
import { all, attr, closest, first, matches, tagOf } from '../dom/reach.ts';
import { printed, silent } from '../dom/text.ts';
import { isBlankText } from '../parse/index.ts';
import type { ValueShape } from '../profile.ts';
import type { Raw } from './deal-page.ts';

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
export function rawText(text: string): Raw {
  if (text === '') return 'nothing';
  return isBlankText(text) ? 'blank' : { text };
}

/**
 * Reads one element. Printed text wins over raw properties: it is what the person sees, in the
 * user's own date pattern, while properties may be stale or in a form of the component's own.
 * Properties serve where nothing is printed.
 */
export function rawOf(element: Element, look: Look, shape: ValueShape): Raw {
  const { inner, masked, placeholder } = shape;
  if (matches(element, controls) || look.shown(element, controls).length > 0) {
    return 'editing';
  }
  if (closest(element, masked) || first(element, masked)) return 'masked';
  const best = inner
    .flatMap((selector) => look.shown(element, selector))
    .find((at) => printed(at, look) !== '');
  const text = printed(best ?? element, look);
  if (mask.test(text)) return 'masked';
  if (waiting.test(text)) return 'not-drawn';
  if (text !== '') return rawText(text);
  if (matches(element, placeholder) || first(element, placeholder)) return 'not-drawn';
  const property = propertyOf(element, shape).trim();
  return raw.test(property) ? 'not-drawn' : rawText(property);
}

/** Whether the element can hold a printed value at all: a form control only holds typed text. */
export const canHold = (element: Element): boolean =>
  !silent.has(tagOf(element)) && tagOf(element) !== 'form';
