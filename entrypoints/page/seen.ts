/** Asking again where it is seen: a page left open in a tab behind others costs no deal anything. */
import { onChanged } from '#messages/client.ts';

/**
 * Calls `look` when something changed: at once where the page is seen, else once it is seen again.
 * The document ends with its tab, and the listeners with the document: nothing aborts them.
 */
export function lookAtChanges(document: Document, look: () => void): void {
  let missed = false;
  onChanged(new AbortController().signal, () => {
    if (document.hidden) missed = true;
    else look();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || !missed) return;
    missed = false;
    look();
  });
}
