/**
 * Watches one document for deals: says when a deal is read (two equal readings in a row), when it
 * cannot be read, and at once when the page stops showing it.
 */
import type { CrmId, DealKey, DealSnapshot } from '#core/deal/deal.ts';
import { dealKey } from '#core/deal/deal.ts';
import type { PageReading, Reader } from '#crm/read-page.ts';
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
  /** What Dealside itself puts on the page: its changes are none of the page's. */
  ours: Node;
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
/** What that wait grows to, doubling, while a page never settles and never says anything new. */
const patientMs = 4000;
/**
 * A reading counts once it has stood this long: read again and found equal, or with nothing on the
 * page changed since (placeholders settle in between).
 */
const agreeMs = 300;

/** Attributes that carry an identity or a value, or can hide one. */
const attributeFilter = [
  ...['entity-id', 'record_id', 'cx-prop-value', 'view-value', 'lt-prop-value', 'data-title'],
  ...['hidden', 'style', 'class', 'id'],
];

type Readable = Extract<PageReading, { state: 'read' | 'unreadable' }>;

/** A reading that has still to stand. */
interface Candidate {
  page: Readable;
  signature: string;
  at: number;
  /** Whether the page changed since. */
  touched: boolean;
}

/** Starts watching; everything ends with `signal`. Nothing is written to the page. */
export function watchDeals({
  document,
  window,
  reader,
  signal,
  ours,
  onDeal,
  onUnreadable,
  onSame,
  onLeft,
}: Watch) {
  let shown: { key: DealKey; holds: () => boolean } | null = null;
  let published = '';
  let candidate: Candidate | null = null;
  let dirtySince = 0;
  let changedAt = 0;
  let patience = maxWaitMs;
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
    patience = maxWaitMs;
    onLeft();
  };

  const readAt = (due: number) => {
    window.clearTimeout(timer);
    dueAt = due;
    timer = window.setTimeout(look, Math.max(0, due - performance.now()));
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
      const restless = performance.now() - changedAt < settleMs;
      patience = restless ? Math.min(patience * 2, patientMs) : maxWaitMs;
      return onSame();
    }
    const at = performance.now();
    if (candidate?.signature !== signature) candidate = { page, signature, at, touched: false };
    else candidate = { ...candidate, page, touched: false };
    const wait = candidate.at + agreeMs - at;
    if (wait > 0) readIn(wait);
    else publish(candidate);
  }

  function publish({ page, signature }: Candidate) {
    candidate = null;
    published = signature;
    patience = maxWaitMs;
    if (page.state === 'unreadable') return onUnreadable(page);
    shown = { key: dealKey(page.snapshot.deal), holds: page.holds };
    onDeal(page.snapshot);
  }

  function look() {
    const stood = candidate && !candidate.touched && !document.hidden && !signal.aborted;
    if (candidate && stood) publish(candidate);
    else read();
  }

  const guard = () => {
    guarding = 0;
    if (shown && !shown.holds()) leave();
  };

  const isOurs = ({ target, addedNodes, removedNodes }: MutationRecord) =>
    target === ours || addedNodes[0] === ours || removedNodes[0] === ours;

  const mutated = (records: MutationRecord[]) => {
    if (records.every(isOurs)) return;
    // Once a frame and before its paint: no frame is drawn with a panel beside another deal.
    if (shown) guarding ||= window.requestAnimationFrame(guard);
    changedAt = performance.now();
    if (candidate) {
      candidate.touched = true;
      return;
    }
    dirtySince ||= changedAt;
    const due = Math.min(changedAt + settleMs, dirtySince + patience);
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
    attributeFilter,
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.cancelAnimationFrame(guarding);
    window.clearTimeout(timer);
  });
  document.addEventListener(
    'visibilitychange',
    () => {
      candidate = null;
      readIn(0);
    },
    { signal },
  );
  read();
}
