/** A long text in pages: an input of forty thousand lines would hold up the whole page. */
import { isObject, type Json } from '#core/pack/draft/json.ts';

/** Lines of one page; most packs are one. */
const length = 3000;

export function pagesOf(text: string): string[] {
  const lines = text.split('\n');
  const count = Math.max(1, Math.ceil(lines.length / length));
  return Array.from({ length: count }, (_, n) =>
    lines.slice(n * length, (n + 1) * length).join('\n'),
  );
}

export const textOfPages = (pages: readonly string[]): string => pages.join('\n');

const linesIn = (page: string): number => page.split('\n').length;

let counted: { pages: readonly string[]; first: number[]; lines: number } | undefined;

/** The number of the first line of each page, and of all lines; the last answer is remembered. */
export function linesOfPages(pages: readonly string[]): { first: number[]; lines: number } {
  if (counted?.pages !== pages) {
    const counts = pages.map(linesIn);
    const first = counts.map((_, n) => counts.slice(0, n).reduce((sum, one) => sum + one, 1));
    counted = { pages, first, lines: counts.reduce((sum, one) => sum + one, 0) };
  }
  return counted;
}

function isWhole(text: string): boolean {
  if (!text.startsWith('{') || !text.trimEnd().endsWith('}')) return false;
  try {
    const value: Json = JSON.parse(text);
    return isObject(value);
  } catch {
    // A part of the text, as a page is: nothing to say about that here.
    return false;
  }
}

/** The pages after one was typed in; a whole pack pasted over the first one takes the place of all. */
export const withPage = (pages: readonly string[], page: number, text: string): string[] =>
  page === 0 && pages.length > 1 && isWhole(text)
    ? pagesOf(text)
    : pages.map((one, n) => (n === page ? text : one));
