/**
 * A router for in-page navigation samples: the URL changes first, the detail later, as both CRMs
 * do. Kept out of the pages themselves, so that pages served under a strict policy stay script-free.
 */

/**
 * The script. Details wait in `<template data-url="…">`; a click on `[data-go="…"]`, or
 * `window.go(url, options)`, moves there. `delayMs` is how long the old detail stays; `hide` leaves
 * it in the DOM, hidden; the default replaces it.
 */
const routerScript = `
(() => {
  const place = () => document.querySelector('#crmContent, #stage');
  let timer = 0;
  const draw = (url, { hide = false } = {}) => {
    const next = [...document.querySelectorAll('template[data-url]')].find((t) => t.dataset.url === url);
    if (hide) for (const old of place().children) old.style.display = 'none';
    else place().replaceChildren();
    if (next) place().append(next.content.cloneNode(true));
  };
  window.go = (url, { delayMs = 400, hide = false, push = true } = {}) => {
    if (push) history.pushState({}, '', url);
    clearTimeout(timer);
    timer = setTimeout(() => draw(url, { hide }), delayMs);
  };
  addEventListener('popstate', () => window.go(location.pathname + location.search + location.hash, { push: false }));
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('[data-go]');
    if (!link) return;
    event.preventDefault();
    window.go(link.getAttribute('data-go'));
  });
})();
`;

/** A page with further details waiting in templates, and the router where scripts may run. */
export function withRoutes(
  page: string,
  routes: readonly { url: string; detail: string }[],
  script = true,
): string {
  const templates = routes
    .map(
      ({ url, detail }) =>
        `<template data-url="${new URL(url).pathname}${new URL(url).search}${new URL(url).hash}">${detail}</template>`,
    )
    .join('');
  const end = templates + (script ? `<script>${routerScript}</script>` : '');
  return page.replace('</body>', `${end}</body>`);
}
