/** The one element on the page: how it sits, what it covers and what it remembers. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { panel as words } from '#i18n/zh-CN/panel.ts';
import { type FxiaokeLayout, fxiaokeUrl, renderFxiaoke } from '#tests/pages/fxiaoke.ts';
import { renderZoho, type ZohoLayout, zohoUrl } from '#tests/pages/zoho.ts';
import { type Browser, panelOf, startBrowser } from '#tests/run/chromium.ts';
import { openPanel } from '#tests/run/say-panel.ts';
import { fxiaokePage, zohoPage } from './deals.ts';
import { hostOn, hostState } from './panel.ts';
import { zoneAt } from './zones.ts';

const deal = zohoPage(1);
const ours = fxiaokePage(1);
const kanban = 'https://crm.zoho.com/crm/org700000123/tab/Potentials/custom-view/4876/kanban';

const zoho = (layout: ZohoLayout, url = `${zohoUrl(deal)}?${layout}`) => ({
  layout: `Zoho ${layout}`,
  url,
  html: renderZoho(deal, layout),
});
const fxiaoke = (layout: FxiaokeLayout) => ({
  layout: `Fxiaoke ${layout}`,
  url: fxiaokeUrl(ours, layout).replace('#', `?${layout}#`),
  html: renderFxiaoke(ours, layout),
});
const layouts = [
  ...[zoho('nextgen'), zoho('old'), zoho('canvas'), zoho('quick-view', kanban)],
  ...[fxiaoke('full'), fxiaoke('slide-over')],
];

const serve = async (browser: Browser): Promise<void> => {
  for (const { url, html } of layouts) {
    await browser.serve((asked) => asked.href === url.replace(/#.*$/, ''), html);
  }
  await browser.serve(/^https:\/\/crm\.zoho\.eu\//, renderZoho(deal));
};

const stateIs = (page: Page, state: string) =>
  hostOn(page)
    .and(page.locator(`[data-state="${state}"]`))
    .waitFor({ state: 'attached' });

const press = async (page: Page, name: string) =>
  (await panelOf(page)).getByRole('button', { name, exact: true }).click();

/** Presses what moves or resizes the panel, until it has: the next button would move under the pointer. */
async function change(page: Page, name: string): Promise<void> {
  const before = await hostOn(page).boundingBox();
  await press(page, name);
  await expect.poll(() => hostOn(page).boundingBox()).not.toEqual(before);
}

/** Buttons of the page that the panel lies over: no click of a person's would reach them. */
const covered = (page: Page) =>
  page.evaluate(() => {
    const host = document.querySelector('dealside-panel')?.getBoundingClientRect();
    if (!host) return ['no host'];
    return [...document.querySelectorAll('button, [role="button"], #chatBarIconList')]
      .filter((button) => button.checkVisibility())
      .filter((button) => {
        const box = button.getBoundingClientRect();
        const inStrips = box.bottom <= 220 || box.top >= innerHeight - 96;
        const apart =
          box.right <= host.left ||
          box.left >= host.right ||
          box.bottom <= host.top ||
          box.top >= host.bottom;
        return box.top < innerHeight && box.bottom > 0 && inStrips && !apart;
      })
      .map((button) => button.textContent ?? '');
  });

describe('the panel beside a deal', () => {
  let browser: Browser;
  beforeAll(async () => {
    // At night, when nothing opens by itself: all of this is done by hand.
    browser = await startBrowser({ zone: zoneAt(3) });
    await serve(browser);
  });
  afterAll(() => browser.close());

  it.each(layouts)(
    'covers no button of the page, on either side, wide or narrow: $layout',
    async ({ url }) => {
      const page = await browser.open(url);
      await openPanel(page);
      await stateIs(page, 'open');
      const buttons = await page.locator('button:visible').count();
      expect(buttons).toBeGreaterThan(0);
      for (const [width, height] of [
        [1360, 860],
        [1024, 640],
      ] as const) {
        await page.setViewportSize({ width, height });
        expect(await covered(page)).toEqual([]);
        for (const name of [
          words.wider,
          words.otherSide.right,
          words.narrower,
          words.otherSide.left,
        ]) {
          await change(page, name);
          expect(await covered(page)).toEqual([]);
          const room = await hostOn(page).boundingBox();
          expect(room?.height).toBeGreaterThan(300);
        }
      }
      await page.close();
    },
  );

  it('makes way for a bar of buttons that is drawn later', async () => {
    const page = await browser.open(zohoUrl(deal, 'crm.zoho.eu'));
    await openPanel(page);
    await page.evaluate(() => {
      const save = document.createElement('button');
      save.textContent = 'Save';
      save.style.cssText = 'position:fixed;top:140px;right:40px;width:80px;height:36px';
      document.body.append(save);
    });
    await page.waitForTimeout(1500);
    expect(await covered(page)).toEqual([]);
    await page.close();
  });

  it('stays below a modal of the page', async () => {
    const page = await browser.open(zohoUrl(deal, 'crm.zoho.eu'));
    await openPanel(page);
    await stateIs(page, 'open');
    const onTop = () =>
      page.evaluate(() => {
        const box = document.querySelector('dealside-panel')?.getBoundingClientRect();
        return box && document.elementFromPoint(box.left + 20, box.top + 20)?.localName;
      });
    expect(await onTop()).toBe('dealside-panel');
    await page.evaluate(() => {
      const modal = document.createElement('dialog-layer');
      modal.style.cssText = 'position:fixed;inset:0;z-index:2000;background:#0008';
      document.body.append(modal);
    });
    expect(await onTop()).toBe('dialog-layer');
    await page.close();
  });

  it('is found as a person left it on that site, and on no other', async () => {
    const page = await browser.open(zohoUrl(deal, 'crm.zoho.eu'));
    await openPanel(page);
    await change(page, words.wider);
    await change(page, words.wider);
    await change(page, words.otherSide.right);
    // The panel moves first, and is remembered so right after.
    await page.waitForTimeout(200);
    expect(await hostOn(page).boundingBox()).toMatchObject({ x: 0, width: 440 });
    await page.reload();
    await panelOf(page);
    expect(await hostState(page)).toBe('open');
    expect(await hostOn(page).boundingBox()).toMatchObject({ x: 0, width: 440 });
    await press(page, words.collapseKey);
    await stateIs(page, 'rail');
    await page.reload();
    await panelOf(page);
    expect(await hostState(page)).toBe('rail');
    expect(await hostOn(page).boundingBox()).toMatchObject({ x: 0, width: 44 });
    await page.goto(fxiaokeUrl(ours).replace('#', '?full#'));
    await panelOf(page);
    expect((await hostOn(page).boundingBox())?.x).toBeGreaterThan(600);
    await page.close();
  });

  it('folds with Esc while the focus is in it, and leaves the page its own Esc', async () => {
    const page = await browser.open(zohoUrl(deal, 'crm.zoho.eu'));
    const panel = await openPanel(page);
    await stateIs(page, 'open');
    await page.locator('input.search').click();
    await page.keyboard.press('Escape');
    await page.waitForTimeout(200);
    expect(await hostState(page)).toBe('open');
    await panel.locator('h1').click();
    await page.keyboard.press('Escape');
    await stateIs(page, 'rail');
    await page.close();
  });

  it('opens and folds by the shortcut, and is found that way again', async () => {
    const page = await browser.open(zohoUrl(deal, 'crm.zoho.eu'));
    await panelOf(page);
    const worker =
      browser.context.serviceWorkers()[0] ?? (await browser.context.waitForEvent('serviceworker'));
    // No test can press a browser's own shortcut; this is the event that it raises.
    const shortcut = () => worker.evaluate('chrome.commands.onCommand.dispatch("toggle-panel")');
    const first = await hostState(page);
    const other = first === 'open' ? 'rail' : 'open';
    await shortcut();
    await stateIs(page, other);
    await page.waitForTimeout(200);
    await page.reload();
    await panelOf(page);
    expect(await hostState(page)).toBe(other);
    await shortcut();
    await stateIs(page, first ?? '');
    await page.close();
  });
});
