/** Where the panel and its rail stand so as to cover no buttons of the page. */
import type { Place } from '#core/prefs.ts';

/** Deepest strips at the top and bottom in which the CRM's own buttons are kept clear. */
const topStrip = 220;
const bottomStrip = 96;
const gap = 8;

const buttons = 'button, [role="button"], input[type="submit"], lyte-button, #chatBarIconList';

/** Boxes of what can be clicked within `width` of one edge of the window. */
function boxesAt(document: Document, wanted: string, side: Place['side'], width: number) {
  const [from, to] = side === 'right' ? [innerWidth - width, innerWidth] : [0, width];
  return [...document.querySelectorAll(wanted)]
    .map((one) => one.getBoundingClientRect())
    .filter((box) => box.width > 0 && box.right > from && box.left < to);
}

/**
 * Pixels to leave at top and bottom for a panel of `width` on `side`: below the record's action
 * bar (Edit, Save …) and above the CRM's chat or status bar.
 */
export function clearOf(
  document: Document,
  side: Place['side'],
  width: number,
): { top: number; bottom: number } {
  let top = 0;
  let bottom = 0;
  for (const box of boxesAt(document, buttons, side, width)) {
    if (box.bottom > 0 && box.bottom <= topStrip) top = Math.max(top, box.bottom + gap);
    if (box.top >= innerHeight - bottomStrip && box.top < innerHeight) {
      bottom = Math.max(bottom, innerHeight - box.top + gap);
    }
  }
  return { top: Math.max(top, gap), bottom: Math.max(bottom, gap) };
}

/** Where the rail may stand, as parts of the window's height: near the middle before the ends. */
const spots = [0.4, 0.55, 0.25, 0.7, 0.12];

/** Pixels from the top at which a rail of this size covers no button, link or field. */
export function railTopOf(
  document: Document,
  side: Place['side'],
  { width, height }: { width: number; height: number },
): number {
  const taken = boxesAt(document, `${buttons}, a[href], input, select`, side, width);
  const tops = spots.map((part) => Math.round(innerHeight * part));
  const isFree = (top: number) =>
    taken.every((box) => box.bottom <= top || box.top >= top + height);
  // Nowhere is free: the person can still move it to the other side.
  return tops.find(isFree) ?? tops[0] ?? 0;
}
