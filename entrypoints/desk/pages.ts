/** A long text in pages: an input of forty thousand lines would hold up the whole page. */
import { isObject, type Json } from '#core/pack/draft/json.ts';

/** Lines of one page; most packs are one. */
const length = 3000;

/** The text in pages; `textOfPages` gives it back. */
export function pagesOf(text: string): string[] {
  const pages: string[] = [];
  let from = 0;
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    lines += 1;
    if (lines % length > 0) continue;
    pages.push(text.slice(from, at));
    from = at + 1;
  }
  return [...pages, text.slice(from)];
}

export const textOfPages = (pages: readonly string[]): string => pages.join('\n');

function linesIn(page: string): number {
  let lines = 1;
  for (let at = page.indexOf('\n'); at !== -1; at = page.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

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
  pages.length === 0 || (page === 0 && pages.length > 1 && isWhole(text))
    ? pagesOf(text)
    : pages.map((one, n) => (n === page ? text : one));
