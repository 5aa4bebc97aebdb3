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

/**
 * The rows that are what a person sees where their mark would stand, with that place: none under a
 * heading that stays, under a dialog, or out of the list's own scroll area.
 */
export function spotsOf<R extends { element: Element }>(
  rows: readonly R[],
  document: Document,
): Map<R, Spot> {
  const all = candidates(rows).sort((a, b) => a.x - b.x || a.y - b.y);
  const hits = ({ element, x }: Row<R>, y: number): boolean => {
    // Beside the mark, which would be found instead.
    const hit = document.elementFromPoint(x + markSize + 1, y);
    return hit !== null && holds(element, hit);
  };
  const seen = (at: Row<R>): boolean => hits(at, at.y) && hits(at, at.y + markSize - 1);
  const spots = new Map<R, Spot>();
  const put = ({ row, x, y }: Row<R>) => spots.set(row, { x, y });

  let from = 0;
  let fromSeen = false;
  while (from < all.length) {
    const first = all[from] as Row<R>;
    if (from === 0) fromSeen = seen(first);
    if (fromSeen) put(first);
    let to = from + 1;
    const isNear = (at: Row<R> | undefined) => at && at.x === first.x && at.y - first.y <= near;
    while (isNear(all[to + 1])) to += 1;
    const last = all[to];
    const lastSeen = last !== undefined && seen(last);
    const whole = fromSeen && lastSeen && isNear(last);
    for (const between of all.slice(from + 1, to)) if (whole || seen(between)) put(between);
    from = to;
    fromSeen = lastSeen;
  }
  return spots;
}
