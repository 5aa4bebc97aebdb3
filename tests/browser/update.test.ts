/** The extension updated or removed under an open tab: one quiet line, one panel, no noise. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withRoutes } from '#tests/pages/router.ts';
import { renderZoho, renderZohoDetail, zohoUrl } from '#tests/pages/zoho.ts';
import { ask, eventsKept } from '#tests/run/ask.ts';
import { panelOf } from '#tests/run/chromium.ts';
import { complaintsOf } from '#tests/run/complaints.ts';
import { calmDeal, overdueDeal } from '#tests/run/deal-pages.ts';
import { openPanel } from '#tests/run/say-panel.ts';
import { startWorking, type WorkingBrowser } from '#tests/run/working-hours.ts';

let browser: WorkingBrowser;
let complaints: string[];

beforeAll(async () => {
  browser = await startWorking({ locale: 'en-US' });
  complaints = complaintsOf(browser);
});
afterAll(() => browser.close());

/** A page of one deal that can move to two more without loading. */
async function openDeals(): Promise<{ page: Page; paths: string[] }> {
  const deals = [1, 2, 3].map((number) =>
    number === 1 ? overdueDeal(browser.days, number) : calmDeal(browser.days, number),
  );
  const [first, ...others] = deals;
  if (!first) throw new Error('no deal');
  const routes = others.map((deal) => ({ url: zohoUrl(deal), detail: renderZohoDetail(deal) }));
  await browser.serve(zohoUrl(first), withRoutes(renderZoho(first), routes));
  return {
    page: await browser.open(zohoUrl(first)),
    paths: deals.map((deal) => new URL(zohoUrl(deal)).pathname),
  };
}

interface DomNode {
  localName: string;
  nodeValue: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** What the host element says in its closed root, where only the browser itself can look. */
async function saidByHost(page: Page): Promise<string[]> {
  const cdp = await browser.context.newCDPSession(page);
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  await cdp.detach();
  const textOf = (node: DomNode): string =>
    // A style sheet is no word to anyone.
    node.localName === 'style' ? '' : node.nodeValue + (node.children ?? []).map(textOf).join('');
  const said: string[] = [];
  const walk = (node: DomNode): void => {
    if (node.localName === 'dealside-panel') said.push(...(node.shadowRoots ?? []).map(textOf));
    for (const child of node.children ?? []) walk(child);
  };
  walk(root);
  return said;
}

const hosts = (page: Page) => page.locator('dealside-panel').count();

describe('an extension that was updated', () => {
  it('takes its seat again in tabs that were open, once', async () => {
    const { page, paths } = await openDeals();
    await openPanel(page);
    const before = page
      .frames()
      .find((frame) => frame.url().includes('/panel.html'))
      ?.url();
    await ask(browser.desk, 'popup/today', { zone: browser.zone });
    // As the browser tells the new version; both versions are on the page for a moment.
    await browser.context
      .serviceWorkers()
      .at(-1)
      ?.evaluate(
        'chrome.runtime.onInstalled.dispatch({ reason: "update", previousVersion: "0.0.1" })',
      );
    await expect
      .poll(() =>
        page
          .frames()
          .find((frame) => frame.url().includes('/panel.html'))
          ?.url(),
      )
      .not.toBe(before);
    const panel = await openPanel(page);
    expect(await hosts(page)).toBe(1);
    const logged = (await eventsKept(browser.desk)).length;
    await panel.locator('button[data-action="call"]').click();
    await panel.locator('.log-done').waitFor();
    expect(await eventsKept(browser.desk)).toHaveLength(logged + 1);

    await page.evaluate(`window.go(${JSON.stringify(paths[1])})`);
    await expect
      .poll(async () => (await panelOf(page)).locator('main').getAttribute('data-deal'), {
        timeout: 8000,
      })
      .toContain('0002');
    expect(await hosts(page)).toBe(1);
    expect(page.frames().filter((frame) => frame.url().includes('/panel.html'))).toHaveLength(1);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('an extension that is gone from under its page', () => {
  it('says in one quiet line that the tab is to be reloaded', { timeout: 90_000 }, async () => {
    const { page, paths } = await openDeals();
    const panel = await openPanel(page);
    await panel.locator('button[data-action="call"]').click();
    await panel.locator('.log-done').waitFor();
    // For good, and at once: what an update does to the pages of the version before it.
    await browser.desk.evaluate('chrome.management.uninstallSelf()').catch(() => {});
    await expect.poll(() => browser.context.serviceWorkers().length).toBe(0);
    complaints.length = 0;

    // The panel, still on the screen, can do nothing any more: it says so at the first click.
    await panel.locator('button[data-action="call"]').click();
    await panel.locator('.log-result.failed').waitFor();
    expect(await panel.locator('.cut').allTextContents()).toEqual([
      'The extension was updated. Please reload this page.',
    ]);

    await page.evaluate(`window.go(${JSON.stringify(paths[1])})`);
    await expect
      .poll(() => saidByHost(page), { timeout: 8000 })
      .toEqual(['Dealside was updated: reload this tab']);
    expect(await hosts(page)).toBe(1);
    const box = await page.locator('dealside-panel').boundingBox();
    expect(box?.height).toBeLessThan(80);

    await page.evaluate(`window.go(${JSON.stringify(paths[2])})`);
    await page.waitForTimeout(2500);
    expect(await hosts(page)).toBe(1);
    expect((await saidByHost(page)).join()).not.toContain('Deal');
    expect(complaints).toEqual([]);
  });
});
