/** Which rows of a list are in the window, without looking at each of ten thousand. */
import { boxOf } from '../dom/reach.ts';

export interface Window {
  width: number;
  height: number;
}

/** Lists no longer than this are looked through: lists that re-use rows order them as they like. */
const few = 500;

const inWindow = ({ top, bottom, left, right, height }: DOMRect, window: Window): boolean =>
  height > 0 && bottom > 0 && top < window.height && right > 0 && left < window.width;

/** The first row that ends below the window's upper edge; rows stand from top to bottom. */
function firstBelow(rows: readonly Element[]): number {
  let [from, to] = [0, rows.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const row = rows[middle];
    if (row && boxOf(row).bottom <= 0) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** At most `most` of the rows, those that are in the window. */
export function rowsInView(rows: readonly Element[], window: Window, most: number): Element[] {
  const found: Element[] = [];
  const from = rows.length > few ? firstBelow(rows) : 0;
  for (let at = from; at < rows.length && found.length < most; at += 1) {
    const row = rows[at];
    const box = row && boxOf(row);
    if (row && box && inWindow(box, window)) found.push(row);
    else if (box && rows.length > few && box.top >= window.height) break;
  }
  return found;
}
