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

/** `{"name":"Acme","id":"4…"}` and bare ids stand in raw properties of lookups and users. */
function unwrapped(value: string): string {
  if (/^\d{12,}$/.test(value)) return '';
  if (!value.startsWith('{')) return value;
  try {
    const record: unknown = JSON.parse(value);
    const { name } = record as { name?: unknown };
    return typeof name === 'string' ? name : '';
  } catch {
    // Not JSON after all: a name that begins with a brace.
    return value;
  }
}

function fromAttributes(element: Element, shape: ValueShape): string {
  for (const name of shape.attributes) {
    const value = attr(element, name)?.trim();
    if (value) return unwrapped(value.slice(0, 2000));
  }
  return '';
}

/** A text that was looked for and may be missing or blank. */
export function rawText(text: string): Raw {
  if (text === '') return { is: 'nothing' };
  return isBlankText(text) ? { is: 'blank' } : { is: 'text', text };
}

/**
 * Reads one element. Printed text wins over raw properties: it is what the person sees, in the
 * user's own date pattern, while properties may be stale or in a form of the component's own.
 * Properties serve where nothing is printed.
 */
export function rawOf(element: Element, look: Look, shape: ValueShape): Raw {
  const { attributes, inner, masked, placeholder } = shape;
  if (matches(element, controls) || look.shown(element, controls).length > 0) {
    return { is: 'editing' };
  }
  if (closest(element, masked) || first(element, masked)) return { is: 'masked' };
  const best = inner
    .flatMap((selector) => look.shown(element, selector))
    .find((at) => printed(at, look) !== '');
  const text = printed(best ?? element, look);
  if (mask.test(text)) return { is: 'masked' };
  if (waiting.test(text)) return { is: 'not-drawn' };
  if (text !== '') return rawText(text);
  if (matches(element, placeholder) || first(element, placeholder)) return { is: 'not-drawn' };
  const carriers = attributes.length > 0 ? all(element, `[${attributes.join('], [')}]`) : [];
  const properties = [element, ...carriers].map((at) => fromAttributes(at, shape));
  return rawText(properties.find(Boolean) ?? '');
}

/** Whether the element can hold a printed value at all: a form control only holds typed text. */
export const canHold = (element: Element): boolean =>
  !silent.has(tagOf(element)) && tagOf(element) !== 'form';
