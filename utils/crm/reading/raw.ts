/** What stands in one value element, before any parsing. */
import type { Look } from '../dom/look.ts';
import { all, attr, closest, matches, tagOf } from '../dom/reach.ts';
import { printed } from '../dom/text.ts';
import { isBlankText } from '../parse/index.ts';
import type { ValueShape } from '../profile.ts';

export type Raw =
  | { is: 'text'; text: string }
  /** Drawn and explicitly empty: `-None-`, `--`, `—`. */
  | { is: 'blank' }
  /** Drawn with nothing in it at all: blank too, unless another place shows a value. */
  | { is: 'nothing' }
  | { is: 'not-drawn' }
  | { is: 'editing' }
  | { is: 'masked' };

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

/**
 * Reads one element. Printed text wins over raw properties: it is what the person sees, in the
 * user's own date pattern, while properties may be stale or in a form of the component's own.
 * Properties serve where nothing is printed.
 */
export function rawOf(element: Element, look: Look, shape: ValueShape): Raw {
  const typed = all(element, controls).some((control) => look.visible(control));
  if (typed || matches(element, controls)) return { is: 'editing' };
  if (closest(element, shape.masked) || all(element, shape.masked).length > 0) {
    return { is: 'masked' };
  }
  const inner = shape.inner
    .flatMap((selector) => all(element, selector))
    .find((at) => look.visible(at) && printed(at, look) !== '');
  const text = printed(inner ?? element, look);
  if (waiting.test(text)) return { is: 'not-drawn' };
  if (mask.test(text)) return { is: 'masked' };
  if (text !== '') return isBlankText(text) ? { is: 'blank' } : { is: 'text', text };
  const pending = matches(element, shape.placeholder) || all(element, shape.placeholder).length > 0;
  if (pending) return { is: 'not-drawn' };
  const holder = inner ?? element;
  const raw =
    fromAttributes(holder, shape) ||
    all(element, shape.attributes.map((name) => `[${name}]`).join(', '))
      .map((at) => fromAttributes(at, shape))
      .find(Boolean) ||
    '';
  if (raw === '') return { is: 'nothing' };
  return isBlankText(raw) ? { is: 'blank' } : { is: 'text', text: raw };
}

/** Whether the element can hold a printed value at all: a form control only holds typed text. */
export const canHold = (element: Element): boolean =>
  !['input', 'textarea', 'select', 'option', 'form', 'button', 'script', 'style'].includes(
    tagOf(element),
  );
