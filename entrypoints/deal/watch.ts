/**
 * Watches one document for deals: says when a deal is read (two equal readings in a row), when it
 * cannot be read, and at once when the page stops showing it.
 */
import type { CrmId, DealKey, DealSnapshot } from '#core/deal/deal.ts';
import { dealKey } from '#core/deal/deal.ts';
import type { Reader } from '#crm/read-page.ts';
import { signatureOf } from './signature.ts';
import { watchUrl } from './url.ts';
import { browserZone } from './zone.ts';

export interface Unreadable {
  crm: CrmId;
  layout: string | null;
  missing: string[];
}

interface Watch {
  document: Document;
  window: Window;
  reader: Reader;
  signal: AbortSignal;
  onDeal: (snapshot: DealSnapshot) => void;
  onUnreadable: (unreadable: Unreadable) => void;
  /** The page changed and came to rest, and says of the deal what it said before. */
  onSame: () => void;
  onLeft: () => void;
}

/** Quiet after the last mutation before reading. */
const settleMs = 150;
/** Longest wait on a page that never settles: a live page must still be read. */
const maxWaitMs = 1000;
/** Two equal readings at least this far apart make a reading (placeholders settle in between). */
const agreeMs = 300;

/** Starts watching; everything ends with `signal`. Nothing is written to the page. */
export function watchDeals({
  document,
  window,
  reader,
  signal,
  onDeal,
  onUnreadable,
  onSame,
  onLeft,
}: Watch) {
  let shown: { key: DealKey; holds: () => boolean } | null = null;
  let published = '';
  let candidate: { signature: string; at: number } | null = null;
  let dirtySince = 0;
  let timer = 0;
  let dueAt = 0;
  let guarding = 0;

  const url = () => new URL(window.location.href);
  const moment = () => ({ now: new Date().toISOString(), zone: browserZone() });

  const leave = () => {
    if (!shown && published === '') return;
    shown = null;
    published = '';
    candidate = null;
    onLeft();
  };

  const readAt = (due: number) => {
    window.clearTimeout(timer);
    dueAt = due;
    timer = window.setTimeout(read, Math.max(0, due - performance.now()));
  };
  const readIn = (ms: number) => readAt(performance.now() + ms);

  function read() {
    if (signal.aborted || document.hidden) return;
    dirtySince = 0;
    const page = reader.read(url(), moment());
    if (page.state === 'none' || page.state === 'unproven') {
      candidate = null;
      leave();
      // A detail in doubt may prove itself by standing still: then no mutation calls us back.
      if (page.state === 'unproven' && page.againMs !== undefined) readIn(page.againMs);
      return;
    }
    const key = page.state === 'read' ? dealKey(page.snapshot.deal) : null;
    if (shown && shown.key !== key) leave();
    if (page.state === 'read' && shown) shown.holds = page.holds;
    const signature = signatureOf(page);
    if (signature === published) {
      candidate = null;
      return onSame();
    }
    const now = performance.now();
    if (candidate?.signature !== signature) candidate = { signature, at: now };
    const wait = candidate.at + agreeMs - now;
    if (wait > 0) return readIn(wait);
    candidate = null;
    published = signature;
    if (page.state === 'unreadable') return onUnreadable(page);
    shown = { key: dealKey(page.snapshot.deal), holds: page.holds };
    onDeal(page.snapshot);
  }

  const guard = () => {
    guarding = 0;
    if (shown && !shown.holds()) leave();
  };

  const mutated = () => {
    // Once a frame and before its paint: no frame is drawn with a panel beside another deal.
    if (shown) guarding ||= window.requestAnimationFrame(guard);
    if (candidate) return;
    const now = performance.now();
    dirtySince ||= now;
    const due = Math.min(now + settleMs, dirtySince + maxWaitMs);
    // At the longest wait the timer is left alone: set anew by each mutation, it might never fire.
    if (due !== dueAt) readAt(due);
  };

  watchUrl(window, signal, () => {
    reader.moved(url());
    candidate = null;
    // A new URL may still be the same deal (a tab, a query): only an immediate proof keeps it.
    const page = shown && reader.read(url(), moment());
    if (page && !(page.state === 'read' && dealKey(page.snapshot.deal) === shown?.key)) leave();
    readIn(0);
  });

  const observer = new MutationObserver(mutated);
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['entity-id', 'record_id', 'cx-prop-value', 'hidden', 'style', 'class', 'id'],
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.cancelAnimationFrame(guarding);
    window.clearTimeout(timer);
  });
  document.addEventListener('visibilitychange', () => readIn(0), { signal });
  read();
}
