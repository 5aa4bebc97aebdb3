/**
 * Where marks may stand: beside rows that a person sees. Asking the browser what is at a point costs it
 * a walk over all that the list draws, so it is asked at few.
 */
import { boxOf, holds } from '#crm/dom/reach.ts';
import { markSize } from './overlay-style.ts';

export interface Spot {
  x: number;
  y: number;
}

/**
 * Between two rows this near to each other that are both seen, all are: what the CRM lays over its
 * list and is smaller than this, it lays above our marks too.
 */
const near = 130;

interface Row<R> extends Spot {
  row: R;
  element: Element;
}

/** Where each row's mark would stand: at its left edge, half way down. */
function candidates<R extends { element: Element }>(rows: readonly R[]): Row<R>[] {
  return rows.flatMap((row) => {
    const box = boxOf(row.element);
    const x = Math.round(box.left);
    const y = Math.round(box.top + (box.height - markSize) / 2);
    const fits = x >= 0 && box.height >= markSize && box.width >= 4 * markSize;
    return fits ? [{ row, element: row.element, x, y }] : [];
  });
}

const isNear = <R>({ x, y }: Row<R>, next: Row<R> | undefined): boolean =>
  next !== undefined && next.x === x && next.y - y <= near;

/**
 * The rows that are what a person sees where their mark would stand, with that place: none under a
 * heading that stays, under a dialog, or out of the list's own scroll area.
 */
export function spotsOf<R extends { element: Element }>(
  rows: readonly R[],
  document: Document,
): Map<R, Spot> {
  const all = candidates(rows).sort((a, b) => a.x - b.x || a.y - b.y);
  const hits = ({ element, x, y }: Row<R>, down: number): boolean => {
    // Beside the mark, which would be found instead.
    const hit = document.elementFromPoint(x + markSize + 1, y + down);
    return hit !== null && holds(element, hit);
  };
  const seen = (at: Row<R>): boolean => hits(at, 0) && hits(at, markSize - 1);
  const spots = new Map<R, Spot>();
  const put = ({ row, x, y }: Row<R>) => spots.set(row, { x, y });

  // From one row to the last that is near to it, each asked once, at the middle of its mark. Where all
  // is seen up to here and from here on, nothing ends within the mark either.
  const middle = markSize >> 1;
  let from = 0;
  let at = all[0];
  let isHit = at !== undefined && hits(at, middle);
  let wholeBefore = false;
  while (at) {
    let to = from + 1;
    while (isNear(at, all[to + 1])) to += 1;
    const next = all[to];
    const nextIsHit = next !== undefined && hits(next, middle);
    const whole = isHit && nextIsHit && isNear(at, next);
    if (isHit && ((wholeBefore && whole) || seen(at))) put(at);
    for (const between of all.slice(from + 1, to)) if (whole || seen(between)) put(between);
    [from, at, isHit, wholeBefore] = [to, next, nextIsHit, whole];
  }
  return spots;
}
