/** Waits while a person types: the CRM's page has better to do then. */
import { type Focus, focusIn } from './focus.ts';

/** Milliseconds without a key or an input after which nobody is typing. */
const restMs = 2000;
/** How long a frame that nobody can look into is taken for one that is typed in, and how often looked at. */
const patienceMs = 120_000;
const againMs = 1000;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * A wait that ends when nobody types, or with `signal`. An editor that is found in focus counts as
 * typed in. Keys in a frame never reach the page around it: where its document may be looked into,
 * they are heard there; where not, being in focus is taken for typing, for a while. Our own panel sits
 * behind a closed root and is not the CRM's: what is typed there holds nothing up.
 */
export function typing(document: Document, signal: AbortSignal): () => Promise<void> {
  const clock = () => performance.now();
  const heard = new WeakSet<Document>();
  let last = Number.NEGATIVE_INFINITY;
  let hiddenSince: number | null = null;
  const typed = () => {
    last = clock();
  };

  function hear(at: Focus): void {
    if (heard.has(at.document)) return;
    heard.add(at.document);
    if (at.in === 'editor') typed();
    for (const event of ['keydown', 'input', 'compositionupdate'])
      at.document.addEventListener(event, typed, { signal, capture: true, passive: true });
  }

  /** Milliseconds until it is worth looking again; none where nobody types. */
  function rest(): number {
    const focus = focusIn(document);
    const hidden = focus.in === 'closed-frame' && document.hasFocus();
    hiddenSince = hidden ? (hiddenSince ?? clock()) : null;
    if (hiddenSince !== null) return clock() - hiddenSince < patienceMs ? againMs : 0;
    hear(focus);
    return focus.in === 'editor' ? last + restMs - clock() : 0;
  }

  hear(focusIn(document));
  hear({ in: 'nothing', document });
  return async () => {
    for (let ms = rest(); ms > 0 && !signal.aborted; ms = rest()) await pause(ms);
  };
}
