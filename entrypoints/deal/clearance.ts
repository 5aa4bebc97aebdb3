/** How far the open panel keeps from the page's top and bottom edge, so as to cover no buttons. */

/** Deepest strips at the top and bottom in which the CRM's own buttons are kept clear. */
const topStrip = 220;
const bottomStrip = 96;
const gap = 8;

/**
 * Pixels to leave at top and bottom for a panel of `width` on `side`: below the record's action
 * bar (Edit, Save …) and above the CRM's chat or status bar.
 */
export function clearOf(
  document: Document,
  side: 'left' | 'right',
  width: number,
): { top: number; bottom: number } {
  const { innerWidth, innerHeight } = window;
  const [from, to] = side === 'right' ? [innerWidth - width, innerWidth] : [0, width];
  let top = 0;
  let bottom = 0;
  const buttons = document.querySelectorAll(
    'button, [role="button"], input[type="submit"], lyte-button, #chatBarIconList',
  );
  for (const button of buttons) {
    const box = button.getBoundingClientRect();
    if (box.width === 0 || box.right <= from || box.left >= to) continue;
    if (box.bottom > 0 && box.bottom <= topStrip) top = Math.max(top, box.bottom + gap);
    if (box.top >= innerHeight - bottomStrip && box.top < innerHeight) {
      bottom = Math.max(bottom, innerHeight - box.top + gap);
    }
  }
  return { top: Math.max(top, gap), bottom: Math.max(bottom, gap) };
}
