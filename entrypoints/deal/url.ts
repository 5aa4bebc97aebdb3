/** Notices every change of the page's URL, whoever makes it. */

interface NavigationLike {
  addEventListener: (type: string, listener: () => void, options: { signal: AbortSignal }) => void;
}

/**
 * Calls `changed` after the URL has changed, once per new URL. A router's `pushState` runs in the
 * page's own world and fires nothing here but the Navigation API's `currententrychange`; the poll
 * covers browsers without it and Zoho's router, which skips popstate on a record switch.
 */
export function watchUrl(window: Window, signal: AbortSignal, changed: () => void): void {
  let last = window.location.href;
  const check = () => {
    if (window.location.href === last) return;
    last = window.location.href;
    changed();
  };
  const { navigation } = window as { navigation?: NavigationLike };
  navigation?.addEventListener('currententrychange', check, { signal });
  for (const event of ['popstate', 'hashchange', 'pageshow']) {
    window.addEventListener(event, check, { signal });
  }
  const poll = window.setInterval(check, 500);
  signal.addEventListener('abort', () => window.clearInterval(poll));
}
