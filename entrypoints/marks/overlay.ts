/** The one element that list marks add to a page: a closed root with a dot beside each marked row. */
import type { DealKey } from '#core/deal/deal.ts';
import { boxOf, connected, parentOf } from '#crm/dom/reach.ts';
import type { Mark } from '#messages/marks.ts';
import { overlayStyle } from './overlay-style.ts';
import { type Spot, spotsOf } from './spots.ts';

/** A row to be marked now: its deal was proven in this very moment. */
export interface Marked {
  key: DealKey;
  element: Element;
  /** The deal's name as the row prints it, for those who hear the mark. */
  name: string;
  mark: Mark;
}

export interface Overlay {
  /** Marks these rows, and no others. */
  draw: (rows: readonly Marked[]) => void;
}

/** A mark and what was last written on it: asking it costs more than remembering. */
interface Dot {
  mark: HTMLElement;
  at: string;
  level: string;
  text: string;
  heard: string;
}

/** The page may take the element away; it is put back this often, then left in peace. */
const maxReturns = 10;

/** Whether colours behind an element are dark; the page's look, not the system's. */
function onDark(from: Element, window: Window): boolean {
  for (let at: Element | null = from; at; at = parentOf(at)) {
    const [r, g, b, alpha = 1] =
      window
        .getComputedStyle(at)
        .backgroundColor.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    if (r === undefined || g === undefined || b === undefined || alpha < 0.5) continue;
    return 0.299 * r + 0.587 * g + 0.114 * b < 128;
  }
  return false;
}

/** Makes the element; it is attached with the first mark and ends with `signal`. */
export function overlayOn(document: Document, window: Window, signal: AbortSignal): Overlay {
  for (const old of document.querySelectorAll('dealside-marks')) old.remove();
  const host = document.createElement('dealside-marks');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = document.createElement('style');
  sheet.textContent = overlayStyle;
  const layer = document.createElement('div');
  root.append(sheet, layer);
  const dots = new Map<Element, Dot>();
  let returns = -1;

  const dotFor = (element: Element): Dot => {
    const known = dots.get(element);
    if (known) return known;
    const mark = document.createElement('i');
    mark.setAttribute('role', 'img');
    const dot = { mark, at: '', level: '', text: '', heard: '' };
    dots.set(element, dot);
    layer.append(mark);
    return dot;
  };

  const place = (
    { element, name, mark: { level, text } }: Marked,
    { x, y }: Spot,
    origin: Spot,
  ) => {
    const dot = dotFor(element);
    const at = `translate(${x - origin.x}px, ${y - origin.y}px)`;
    if (dot.at !== at) dot.mark.style.transform = at;
    if (dot.level !== level) dot.mark.className = level;
    if (dot.text !== text) dot.mark.title = text;
    const heard = name === '' ? text : `${name}: ${text}`;
    if (dot.heard !== heard) dot.mark.setAttribute('aria-label', heard);
    Object.assign(dot, { at, level, text, heard });
  };

  const attach = () => {
    if (connected(host) || returns >= maxReturns) return;
    returns += 1;
    document.documentElement.append(host);
  };

  signal.addEventListener('abort', () => host.remove());

  return {
    draw(rows) {
      if (signal.aborted) return;
      // All that is measured first, all that is written after: the page is laid out once.
      const spots = spotsOf(rows, document);
      const [first] = rows;
      const look = first && onDark(first.element, window) ? 'dark' : 'light';
      if (first) attach();
      const origin = rows.length > 0 ? boxOf(host) : { left: 0, top: 0 };
      const drawn = new Set<Element>();
      for (const [row, spot] of spots) {
        drawn.add(row.element);
        place(row, spot, { x: origin.left, y: origin.top });
      }
      for (const [element, dot] of dots) {
        if (drawn.has(element)) continue;
        dot.mark.remove();
        dots.delete(element);
      }
      if (layer.className !== look) layer.className = look;
    },
  };
}
