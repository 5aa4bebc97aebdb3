/**
 * How a page is built, for whoever mends the reader: tags, names of attributes, the page's own marks.
 * Texts are masked letter by letter, and values only stand where they name a part of the page.
 */
import { attr, tagOf } from './dom/reach.ts';

/** Attributes whose values name parts of a page; of all others only their names are shown. */
const naming: ReadonlySet<string> = new Set([
  ...['id', 'class', 'role', 'type', 'slot', 'for', 'module', 'related-list-id'],
  ...['data-zcqa', 'data-apiname', 'data-fieldname', 'cx-prop-type', 'aria-labelledby'],
]);
/** Elements whose `name` is a part's own; a component's may be that of the person it shows. */
const namedParts: ReadonlySet<string> = new Set(['form', 'input', 'select', 'textarea', 'slot']);
/** Drawn by the browser or by us, or nothing that a deal is read from. */
const skipped: ReadonlySet<string> = new Set([
  ...['script', 'style', 'noscript', 'template', 'link', 'meta'],
  ...['dealside-panel', 'dealside-teach', 'dealside-marks'],
]);

const mostLines = 1500;
const deepest = 60;
/** Of neighbours that begin alike, so many are shown and the rest counted. */
const alike = 3;

/** A text as long as before with nothing left of it: `Ab 12` → `xx 99`. */
export const masked = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 24)
    .replace(/\p{L}|\p{M}/gu, (letter) => (letter.charCodeAt(0) < 128 ? 'x' : '\u5b57'))
    .replace(/\p{N}/gu, '9');

/** A name made of plain words stays, without its digits; anything else may be somebody's data. */
const named = (value: string): string =>
  value
    .split(/\s+/)
    .slice(0, 8)
    .map((word) => (/^[\w:.-]{1,60}$/.test(word) ? word.replace(/\d/g, '9') : '\u2026'))
    .join(' ');

function headOf(element: Element): string {
  const tag = tagOf(element);
  const names = (name: string) => naming.has(name) || (name === 'name' && namedParts.has(tag));
  const attributes = [...element.attributes].slice(0, 20).map(({ name }) => {
    const value = names(name) ? (attr(element, name) ?? '') : '';
    return value === '' ? name : `${name}="${named(value)}"`;
  });
  return [tag, ...attributes].join(' ');
}

const ownText = (element: Element): string =>
  [...element.childNodes].map((n) => (n.nodeType === 3 ? (n.nodeValue ?? '') : '')).join(' ');

/** The outline of what is below `root`, one element a line, indented by its depth; bounded. */
export function outlineOf(root: Element): string {
  const lines: string[] = [];
  const add = (element: Element, depth: number): void => {
    if (lines.length >= mostLines || depth > deepest) return;
    const text = masked(ownText(element));
    lines.push(
      `${' '.repeat(depth)}${headOf(element)}${text === '' ? '' : ` \u201c${text}\u201d`}`,
    );
    let last = '';
    let run = 0;
    const end = () => {
      if (run > alike) lines.push(`${' '.repeat(depth + 1)}\u2026 ${run - alike} more`);
    };
    for (const child of element.children) {
      if (skipped.has(tagOf(child))) continue;
      const head = headOf(child);
      if (head !== last) end();
      run = head === last ? run + 1 : 1;
      last = head;
      if (run <= alike) add(child, depth + 1);
    }
    end();
  };
  add(root, 0);
  return lines.length < mostLines ? lines.join('\n') : [...lines, '\u2026'].join('\n');
}
