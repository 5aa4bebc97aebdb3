/** The panel as automation sees it: by its hooks alone. */
import type { Frame, Page } from 'playwright-core';

/** `crm/<record id>` of the deal the panel is about. */
export const dealIn = (panel: Frame): Promise<string | null> =>
  panel.locator('main').getAttribute('data-deal');

/** The panel that is ready for a deal; earlier panels may come and go meanwhile. */
export async function panelFor(page: Page, deal: string, timeout = 10_000): Promise<Frame> {
  const until = Date.now() + timeout;
  const wanted = `main[data-state="ready"][data-deal="${deal}"]`;
  while (Date.now() < until) {
    for (const frame of page.frames().filter((one) => one.url().includes('/panel.html'))) {
      const found = frame.locator(wanted).count();
      // A panel that goes away while it is asked is not the one.
      if ((await found.catch(() => 0)) === 1) return frame;
    }
    await page.waitForTimeout(25);
  }
  throw new Error(`no panel of ${page.url()} is ready for ${deal}`);
}

/** The machine value of one field; null where it was not read. */
export const valueIn = (panel: Frame, field: string): Promise<string | null> =>
  panel.locator(`[data-field="${field}"]`).getAttribute('data-value');

/** Rules that found something, waiting ones included, as `level rule`. */
export const findingsIn = (panel: Frame): Promise<string[]> =>
  panel
    .locator('[data-rule]')
    .evaluateAll((found) => found.map(({ dataset: { level, rule } }) => `${level} ${rule}`).sort());

/** The one element on the CRM's page. */
export const hostOn = (page: Page | Frame) => page.locator('html > dealside-panel');

/** `rail`, `open` or `hidden`; null where there is no host element at all. */
export async function hostState(page: Page | Frame): Promise<string | null> {
  const host = hostOn(page);
  return (await host.count()) === 0 ? null : host.getAttribute('data-state');
}
