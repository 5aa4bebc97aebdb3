/** A deal that the URL names and nothing on the page proves: worth telling once it lasts. */

/** Longer than any page takes to draw its detail. */
const longMs = 15_000;

/** Calls `lasting` once for each address that stays unproven and on screen. */
export function doubtOf(window: Window, signal: AbortSignal, lasting: (url: string) => void) {
  let of = '';
  let timer = 0;
  const after = () => {
    if (!signal.aborted && !window.document.hidden) lasting(of);
  };
  /** The page at this address proves no deal; none where it proves one, or names none. */
  return (url: string): void => {
    if (url === of) return;
    window.clearTimeout(timer);
    of = url;
    if (url) timer = window.setTimeout(after, longMs);
  };
}
