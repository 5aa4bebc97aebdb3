/** Finds what holds a text, anywhere in a draft. */
import { isList, isObject, type Json } from './json.ts';

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

function gather(value: Json, texts: string[]): void {
  if (typeof value === 'string') texts.push(value);
  else if (isList(value)) for (const item of value) gather(item, texts);
  else if (isObject(value)) for (const item of Object.values(value)) gather(item, texts);
}

/** Folded texts by the item they are in: a draft shares what did not change, so they are kept. */
const folded = new WeakMap<object, string>();

/** Every text in `value`, folded, one a line; names of keys are none. */
function wordsIn(value: Json): string {
  const texts: string[] = [];
  if (typeof value !== 'object' || value === null) {
    gather(value, texts);
    return fold(texts.join('\n'));
  }
  const known = folded.get(value);
  if (known !== undefined) return known;
  gather(value, texts);
  const words = fold(texts.join('\n'));
  folded.set(value, words);
  return words;
}

/** Whether every word of `query` is somewhere in `value`. */
export function holds(value: Json, query: string): boolean {
  const words = wordsIn(value);
  return fold(query)
    .split(/\s+/)
    .every((word) => words.includes(word));
}

/** The line of text in `value` that holds the first word of `query`; null where none does. */
export function lineWith(value: Json, query: string): string | null {
  const word = fold(query).trim().split(/\s+/)[0] ?? '';
  if (typeof value === 'string') return fold(value).includes(word) ? value : null;
  const parts = isList(value) ? value : isObject(value) ? Object.values(value) : [];
  for (const part of parts) {
    const line = lineWith(part, query);
    if (line !== null) return line;
  }
  return null;
}
