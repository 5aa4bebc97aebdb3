/** The panel as automation sees it: by its hooks alone. */
import type { Frame, Page } from 'playwright-core';

/** `crm/<record id>` of the deal the panel is about. */
export const dealIn = (panel: Frame): Promise<string | null> =>
  panel.locator('main').getAttribute('data-deal');

/** Every field that was read, as `value (how)`; absent ones are left out, blank ones are `(how)`. */
export async function readsIn(panel: Frame): Promise<Record<string, string>> {
  const fields = await panel
    .locator('[data-field]:not([data-read="absent"])')
    .evaluateAll((found) =>
      found.map(({ dataset: { field = '', value = '', read } }: HTMLElement) => [
        field,
        `${value} (${read})`.trim(),
      ]),
    );
  return Object.fromEntries(fields);
}

/** The machine value of one field; null where it was not read. */
export const valueIn = (panel: Frame, field: string): Promise<string | null> =>
  panel.locator(`[data-field="${field}"]`).getAttribute('data-value');

/** Rules that found something, waiting ones included, as `level rule`. */
export const findingsIn = (panel: Frame): Promise<string[]> =>
  panel
    .locator('[data-rule]')
    .evaluateAll((found) =>
      found.map(({ dataset: { level, rule } }: HTMLElement) => `${level} ${rule}`).sort(),
    );

/** The one element on the CRM's page. */
export const hostOn = (page: Page | Frame) => page.locator('html > dealside-panel');

/** `rail`, `open` or `hidden`; null where there is no host element at all. */
export async function hostState(page: Page | Frame): Promise<string | null> {
  const host = hostOn(page);
  return (await host.count()) === 0 ? null : host.getAttribute('data-state');
}
