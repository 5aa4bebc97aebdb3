/** A deal that the URL names and nothing on the page proves: worth telling once it lasts. */

/** Longer than any page takes to draw its detail. */
const longMs = 15_000;

/** Calls `lasting` once for each address that stays unproven and on screen. */
export function doubtOf(window: Window, signal: AbortSignal, lasting: (url: string) => void) {
  let of = '';
  let timer = 0;
  const rest = () => {
    window.clearTimeout(timer);
    of = '';
  };
  signal.addEventListener('abort', rest);
  return {
    /** The page at this address proves no deal. */
    unproven(url: string) {
      if (url === of) return;
      rest();
      of = url;
      timer = window.setTimeout(() => window.document.hidden || lasting(url), longMs);
    },
    rest,
  };
}
