/** Waits while a person types: the CRM's page has better to do then. */

/** Milliseconds without a key or an input after which nobody is typing. */
const restMs = 2000;

const editable = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

function isEditing(document: Document): boolean {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at?.matches(editable) ?? false;
}

/** A wait that ends when nobody types, or with `signal`. An editor in focus at first counts as typed in. */
export function typing(document: Document, signal: AbortSignal): () => Promise<void> {
  const clock = () => performance.now();
  let last = isEditing(document) ? clock() : Number.NEGATIVE_INFINITY;
  const typed = () => {
    last = clock();
  };
  for (const event of ['keydown', 'input', 'compositionupdate'])
    document.addEventListener(event, typed, { signal, capture: true, passive: true });
  return async () => {
    for (;;) {
      const rest = last + restMs - clock();
      if (rest <= 0 || !isEditing(document) || signal.aborted) return;
      await new Promise((resolve) => setTimeout(resolve, rest));
    }
  };
}
