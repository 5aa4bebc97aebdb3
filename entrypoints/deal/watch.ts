/**
 * Watches one document for deals: says when a deal is proven and stands (two equal prints in a row),
 * and at once when the page stops showing it.
 */
import { type DealKey, type DealRef, dealKey } from '#core/deal/deal.ts';
import type { DealPrint } from '#core/deal/print.ts';
import type { PageReading, Reader } from '#crm/read-page.ts';
import { doubtOf } from './doubt.ts';
import { guardOf, looks } from './guard.ts';
import { watchUrl } from './url.ts';

interface Watch {
  document: Document;
  window: Window & typeof globalThis;
  reader: Reader;
  signal: AbortSignal;
  /** What Dealside itself puts on the page: its changes are none of the page's. */
  ours: Node;
  /** A deal is proven and has still to stand: time to make ready for it. */
  onSoon: (deal: DealRef) => void;
  onDeal: (print: DealPrint) => void;
  /** The page changed and came to rest, and says of the deal what it said before. */
  onSame: () => void;
  onLeft: () => void;
  /** The deal this address names is nowhere to be proven. */
  onDoubt: (url: string) => void;
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
  ...looks,
];

type Proven = Extract<PageReading, { state: 'proven' }>;

/** A reading that has still to stand. */
interface Candidate {
  page: Proven;
  /** All that it says, as text: equal for equal readings. */
  said: string;
  at: number;
  /** Whether the page changed since. */
  touched: boolean;
}

/**
 * Starts watching; everything ends with `signal`. Nothing is written to the page. The answer has the
 * page read once more, for a reader that has learned something.
 */
export function watchDeals({
  document,
  window,
  reader,
  signal,
  ours,
  onSoon,
  onDeal,
  onSame,
  onLeft,
  onDoubt,
}: Watch): () => void {
  let shown: DealKey | null = null;
  let soon = false;
  let published = '';
  let candidate: Candidate | null = null;
  let dirtySince = 0;
  let changedAt = 0;
  let patience = maxWaitMs;
  let timer = 0;
  let dueAt = Number.POSITIVE_INFINITY;

  const url = () => new URL(window.location.href);
  const clock = () => window.performance.now();

  const leave = () => {
    if (!shown && !soon) return;
    shown = null;
    soon = false;
    published = '';
    candidate = null;
    patience = maxWaitMs;
    guard.rest();
    onLeft();
  };
  const guard = guardOf(window, signal, leave);
  const doubt = doubtOf(window, signal, onDoubt);

  const readAt = (due: number) => {
    window.clearTimeout(timer);
    dueAt = due;
    timer = window.setTimeout(rung, Math.max(0, due - clock()));
  };
  const readIn = (ms: number) => readAt(clock() + ms);

  function rung() {
    dueAt = Number.POSITIVE_INFINITY;
    // The page changed since the timer was set: not at rest yet, but waited for only so long.
    const rest = Math.min(changedAt + settleMs, dirtySince + patience);
    if (!candidate && dirtySince > 0 && rest > clock()) readAt(rest);
    else look();
  }

  function read() {
    if (signal.aborted || document.hidden) return;
    dirtySince = 0;
    const at = clock();
    const page = reader.read(url(), at);
    if (page.state !== 'proven') {
      candidate = null;
      leave();
      doubt(page.state === 'unproven' ? window.location.href : '');
      // A detail in doubt may prove itself by standing still: then no mutation calls us back.
      if (page.state === 'unproven' && page.againMs !== undefined) readIn(page.againMs);
      return;
    }
    doubt('');
    if (shown && shown !== dealKey(page.print.deal)) leave();
    if (shown) guard.watch(page.standing);
    const said = JSON.stringify(page.print);
    if (said === published) {
      candidate = null;
      const restless = at - changedAt < settleMs;
      patience = restless ? Math.min(patience * 2, patientMs) : maxWaitMs;
      return onSame();
    }
    if (candidate?.said !== said) candidate = { page, said, at, touched: false };
    else candidate = { ...candidate, page, touched: false };
    const wait = candidate.at + agreeMs - at;
    if (wait <= 0) return publish(candidate);
    if (!shown) {
      soon = true;
      onSoon(page.print.deal);
    }
    readIn(wait);
  }

  function publish({ page: { print, standing }, said }: Candidate) {
    candidate = null;
    published = said;
    patience = maxWaitMs;
    shown = dealKey(print.deal);
    guard.watch(standing);
    onDeal(print);
  }

  function look() {
    const stood = candidate && !candidate.touched && !document.hidden && !signal.aborted;
    if (candidate && stood) publish(candidate);
    else read();
  }

  const isOurs = ({ target, addedNodes, removedNodes }: MutationRecord) =>
    target === ours || addedNodes[0] === ours || removedNodes[0] === ours;

  const mutated = (records: MutationRecord[]) => {
    if (records.every(isOurs)) return;
    if (shown) guard.mutated(records);
    changedAt = clock();
    if (candidate) {
      candidate.touched = true;
      return;
    }
    dirtySince ||= changedAt;
    // Set once and looked at when it rings: set anew by each mutation, it might never ring.
    if (dueAt > changedAt + settleMs) readAt(changedAt + settleMs);
  };

  watchUrl(window, signal, () => {
    reader.moved(url());
    candidate = null;
    // A new URL may still be the same deal (a tab, a query): only an immediate proof keeps it.
    const page = shown && reader.read(url(), clock());
    if (page && !(page.state === 'proven' && dealKey(page.print.deal) === shown)) leave();
    readIn(0);
  });

  const observer = new window.MutationObserver(mutated);
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter,
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(timer);
  });
  const readAnew = () => {
    candidate = null;
    readIn(0);
  };
  document.addEventListener('visibilitychange', readAnew, { signal });
  // After the page's own first paint: asked before it, the browser would lay the page out for us.
  window.requestIdleCallback(() => readIn(0), { timeout: 500 });
  return readAnew;
}
