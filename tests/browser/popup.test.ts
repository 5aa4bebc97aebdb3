/** The popup over many stalled deals: worst first, one click away, and no more new alarms than agreed. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '#tests/run/ask.ts';
import { panelOf } from '#tests/run/chromium.ts';
import { calmDeal, overdueDeal, serveDeals } from '#tests/run/deal-pages.ts';
import { roundTheClock, startWorking, type WorkingBrowser } from '#tests/run/working-hours.ts';

/** New warnings a day; the deals are more. */
const budget = 3;
const overs = [2, 9, 4, 12, 1, 7];

let browser: WorkingBrowser;
let urls: string[];

beforeAll(async () => {
  browser = await startWorking({
    locale: 'en-US',
    pack: roundTheClock({ warningsPerDay: budget }),
  });
  const deals = overs.map((over, at) => overdueDeal(browser.days, at + 1, over));
  urls = await serveDeals(browser, [...deals, calmDeal(browser.days, 20)]);
});
afterAll(() => browser.close());

/** The stalled deals in the popup, top down: number of the deal, and whether it waits. */
const listed = (popup: Page) =>
  popup.locator('[data-stalled]').evaluateAll((lines) =>
    lines.map((line) => ({
      deal: Number(line.getAttribute('data-stalled')?.slice(-4)),
      waits: line.hasAttribute('data-waiting'),
    })),
  );

describe('a day with more stalled deals than the team wants to hear of', () => {
  it('opens panels by itself for the first new warnings alone', async () => {
    const states: (string | null)[] = [];
    for (const url of urls) {
      const page = await browser.open(url);
      await panelOf(page);
      states.push(await page.locator('dealside-panel').getAttribute('data-state'));
      await page.close();
    }
    expect(states).toEqual(['open', 'open', 'open', 'rail', 'rail', 'rail', 'rail']);
  });

  it('opens none of them again for a warning that is no news any more', async () => {
    const page = await browser.open(urls[1] ?? '');
    await panelOf(page);
    expect(await page.locator('dealside-panel').getAttribute('data-state')).toBe('rail');
    await page.close();
  });

  it.each(['en', 'zh-CN'] as const)(
    'lists every one of them, worst first, in %s',
    async (language) => {
      await ask(browser.desk, 'options/prefs', { language, theme: 'auto' });
      const popup = await browser.extensionPage('popup.html');
      await popup.locator('[data-stalled]').first().waitFor();
      expect(await popup.locator('html').getAttribute('lang')).toBe(language);
      // Deals 1–3 spoke, by days over 9, 4, 2; the others wait, by days over 12, 7, 1.
      expect(await listed(popup)).toEqual([
        { deal: 2, waits: false },
        { deal: 3, waits: false },
        { deal: 1, waits: false },
        { deal: 4, waits: true },
        { deal: 6, waits: true },
        { deal: 5, waits: true },
      ]);
      const first = (await popup.locator('[data-stalled]').first().textContent()) ?? '';
      expect(first).toContain('Deal 2');
      expect(first).toContain('9');
      expect(first).toMatch(language === 'en' ? /closing|close/i : /成交/);
      const rows = await popup
        .locator('li.target')
        .evaluateAll((all) =>
          all.map((one) => [
            one.getAttribute('data-action'),
            one.getAttribute('data-count'),
            one.getAttribute('data-target'),
          ]),
        );
      expect(rows).toEqual([
        ['reach', '0', '15'],
        ['minutes', '0', '60'],
        ['proposals', '0', '2'],
      ]);
      await popup.close();
    },
  );

  it('is one click away from each deal', async () => {
    const popup = await browser.extensionPage('popup.html');
    const opened = browser.context.waitForEvent('page');
    await popup.locator('[data-stalled] button').first().click();
    const page = await opened;
    await page.waitForURL(urls[1] ?? '');
    const panel = await panelOf(page);
    expect(await panel.locator('main').getAttribute('data-deal')).toContain('0002');
    await page.close();
    await popup.close();
  });
});

it('says which CRMs it knows where the tab in front is none', async () => {
  const popup = await browser.extensionPage('popup.html');
  const homes = popup.locator('[data-supported] button[title]');
  await homes.first().waitFor();
  // And one way to name another, which has no place yet.
  expect(await popup.locator('[data-supported] [data-hosts]').count()).toBe(1);
  expect(await homes.evaluateAll((all) => all.map((one) => one.getAttribute('title')))).toEqual([
    'crm.zoho.com',
    'www.fxiaoke.com',
  ]);
  await popup.close();
});
