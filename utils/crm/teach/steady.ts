/** Which attributes of an element will likely still be there next month. */
import { attr } from '../dom/reach.ts';

export interface Steady {
  name: string;
  value: string;
}

const form = /^(?!class$|style$|on)[a-z][a-z\d_-]{0,39}$/;
/** Said of where an element stands, or of what it happens to hold just now. */
const passing =
  /(?:index|idx|row|col|pos|order|num|count|seq|size|level|time|date$|href|src|value|content|title|for$|describedby|labelledby|controls|owns|expanded|selected|hidden|checked|disabled|draggable|tabindex|editable|spellcheck|target|rel$|type$|lang$|dir$|width|height)/;
/** Attributes by which pages and their tests name things, best first. */
const naming =
  /(?:field|api|prop|name|key|column|test|qa|cy|automation|id$)|^(?:id|name|itemprop|aria-label)$|^data-(?!v-)/;

/** Words that a build tool or a counter made up: digits in a row, hashes, random letters. */
function isMadeUp(word: string): boolean {
  if (/\d{3,}/.test(word) || /^\d+$/.test(word)) return true;
  if (word.length >= 5 && /\d/.test(word) && !/^[a-z]+\d{1,2}$/i.test(word)) return true;
  if (/^[a-f\d]{6,}$/i.test(word) && /\d/.test(word)) return true;
  return /[a-z][A-Z][a-z]{0,2}[A-Z][a-z]{0,2}[A-Z]/.test(word);
}

/** A few letters stand by chance in many a word: they count as a word of their own alone. */
const says = (text: string, part: string): boolean =>
  /^\w{1,3}$/.test(part) ? text.split(/\W+/).includes(part) : text.includes(part);

/**
 * The attributes of an element that name it and not what it holds: never a class, a position, a
 * generated name, anything with the record's id or the value itself in it. Best first.
 */
export function steadyOf(element: Element, { id, text }: { id: string; text: string }): Steady[] {
  const shows = text.toLowerCase();
  const names = element.getAttributeNames().filter((name) => form.test(name));
  return names
    .filter((name) => naming.test(name) && (name === 'aria-label' || !passing.test(name)))
    .flatMap((name) => {
      const value = attr(element, name) ?? '';
      const low = value.toLowerCase();
      const own = shows !== '' && (says(low, shows) || says(shows, low));
      const plain = /^[^\p{Cc}]{2,80}$/u.test(value) && value.trim() === value;
      if (!plain || own || (id !== '' && value.includes(id))) return [];
      return value.split(/[^\p{L}\d]+/u).some(isMadeUp) ? [] : [{ name, value }];
    })
    .sort((a, b) => rank(a.name) - rank(b.name));
}

const rank = (name: string): number =>
  name.startsWith('data-') ? 0 : name === 'id' ? 1 : name === 'aria-label' ? 3 : 2;
