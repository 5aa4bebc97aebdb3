/**
 * Watches a page with a list: has it read when it comes to rest, with a longest wait, and its marks
 * drawn in the very frame in which it moved or changed.
 */
import { watchUrl } from '../deal/url.ts';

interface Watch {
  document: Document;
  window: Window & typeof globalThis;
  signal: AbortSignal;
  /** Reads the rows in sight; `waiting` where some have still to stand. */
  read: () => { waiting: boolean };
  draw: () => void;
}

/** Quiet after the last change before reading. */
const settleMs = 150;
/** Longest wait on a page that never settles. */
const maxWaitMs = 800;
/** Rows that have to stand are looked at again after so long. */
const againMs = 260;

/** Attributes that carry a row's deal or a cell's value, or can move or hide either. */
const attributeFilter = [
  ...['id', 'href', 'class', 'style', 'hidden', 'aria-hidden', 'data-zcqa', 'data-fieldname'],
  ...['lt-prop-value', 'cx-prop-value', 'view-value'],
];

/** Starts watching; everything ends with `signal`. `again` has the page read once more. */
export function watchList({ document, window, signal, read, draw }: Watch): { again: () => void } {
  let timer = 0;
  let dirtySince = 0;
  let frame = 0;

  const clock = () => window.performance.now();

  const look = () => {
    timer = 0;
    dirtySince = 0;
    if (signal.aborted || document.hidden) return;
    if (read().waiting) readIn(againMs);
  };

  function readIn(ms: number): void {
    window.clearTimeout(timer);
    timer = window.setTimeout(look, ms);
  }

  const drawSoon = () => {
    frame ||= window.requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) draw();
    });
  };

  const changed = () => {
    drawSoon();
    const now = clock();
    dirtySince ||= now;
    readIn(Math.max(0, Math.min(settleMs, dirtySince + maxWaitMs - now)));
  };

  const observer = new window.MutationObserver(changed);
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter,
  });
  // Lists scroll in an element of their own, whose events do not bubble.
  document.addEventListener('scroll', changed, { signal, capture: true, passive: true });
  window.addEventListener('resize', changed, { signal });
  document.addEventListener('visibilitychange', changed, { signal });
  watchUrl(window, signal, changed);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(timer);
    window.cancelAnimationFrame(frame);
  });
  // After the page's own first paint.
  window.requestIdleCallback(() => readIn(0), { timeout: 500 });
  return { again: () => readIn(0) };
}
