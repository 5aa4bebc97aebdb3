/** Lists on a page, row by row. */
import type { Look } from '../dom/look.ts';
import { printed } from '../dom/text.ts';

/** The newest lists are short; more rows than this are an attack. */
export const mostRows = 200;

/** The text of the first visible match inside a row; empty where there is none. */
export function cellAt(row: Element, at: string, look: Look): string {
  const [cell] = look.shown(row, at);
  return cell ? printed(cell, look) : '';
}
