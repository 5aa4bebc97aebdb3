/** The text a person reads in an element: what is hidden, typed or clickable beside it left out. */
import type { Look } from './look.ts';
import {
  charactersOf,
  firstChildOf,
  isBare,
  isElement,
  isText,
  nextOf,
  tagOf,
  textOf,
} from './reach.ts';

/** Tags whose text is never part of a printed value. */
export const silent = new Set([
  ...['script', 'style', 'template', 'noscript', 'svg'],
  ...['input', 'select', 'textarea', 'option', 'button', 'lyte-dropdown', 'lyte-input'],
]);

/** Tags after which the next word stands on its own. */
const apart = new Set(['div', 'p', 'br', 'li', 'td', 'th', 'tr', 'lyte-td', 'lyte-tr', 'pre']);

/** No field prints more; a page with megabytes in one element costs no more than this. */
const most = 2000;

/** No value is nested deeper; a page that nests without end must not exhaust the stack. */
const deepest = 40;

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, most);

/** Visible text of `element`, spaces collapsed, at most 2,000 characters of it; `gap` between its parts. */
export function printed(element: Element, look: Look, gap = ''): string {
  let text = '';
  const walk = (parent: Element, depth: number) => {
    if (depth > deepest) return;
    // Most that print anything hold nothing but a text: its node need not be reached for.
    if (isBare(parent)) {
      text += textOf(parent).slice(0, 2 * most);
      return;
    }
    for (let child = firstChildOf(parent); child; child = nextOf(child)) {
      if (text.length >= most) return;
      if (isText(child)) text += charactersOf(child).slice(0, most);
      else if (isElement(child) && !silent.has(tagOf(child)) && look.visible(child)) {
        const between = gap || (apart.has(tagOf(child)) ? ' ' : '');
        text += between;
        walk(child, depth + 1);
        text += between;
      }
    }
  };
  walk(element, 0);
  return tidy(text);
}
