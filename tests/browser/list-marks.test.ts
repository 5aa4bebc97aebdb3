/** List marks in Chromium: off by default, beside the rows they belong to, and without a trace. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type ListedDeal,
  renderZohoList,
  zohoLink,
  zohoListUrl,
  zohoRow,
} from '#tests/pages/deal-lists.ts';
import { ask } from '#tests/run/ask.ts';
import { startWorking, type WorkingBrowser } from '#tests/run/working-hours.ts';

const columns = ['Deal Name', 'Stage', 'Amount', 'Closing Date', 'Deal Owner'];
const idOf = (n: number) => `48768760000003${String(n).padStart(5, '0')}`;

/** Every third deal is past its closing date. */
const listed = (n: number): ListedDeal => ({
  id: idOf(n),
  cells: {
    'Deal Name': `Deal ${n}`,
    Stage: 'Negotiation/Review',
    Amount: '$ 1,000.00',
    'Closing Date': n % 3 === 0 ? '2020-01-31' : '2090-01-31',
    'Deal Owner': 'Ravi',
  },
});

/** Boxes of everything the page itself draws. */
const boxesOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body, body *')].map((each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      return [x, y, width, height];
    }),
  );

/** Heights at which marks are drawn, by what the browser itself finds there and paints. */
const marksOf = (page: Page) =>
  page.evaluate(() => {
    const rows = [...document.querySelectorAll('[data-zcqa="detailView"]')];
    return rows.flatMap((row) => {
      const { left, top, height } = row.getBoundingClientRect();
      const hit = document.elementFromPoint(left + 4, top + height / 2);
      return hit?.localName === 'dealside-marks' ? (row.querySelector('a')?.textContent ?? '') : [];
    });
  });

describe('the marks of a list', () => {
  let browser: WorkingBrowser;
  let page: Page;
  const choose = (on: boolean) => ask(browser.desk, 'marks/choose', { crm: 'zoho', on });

  beforeAll(async () => {
    browser = await startWorking({ locale: 'en' });
    const deals = Array.from({ length: 400 }, (_, n) => listed(n));
    await browser.serve(zohoListUrl, renderZohoList(deals, columns));
    page = await browser.open(zohoListUrl);
  });
  afterAll(() => browser.close());

  it('are not there until they are switched on, and then move nothing', async () => {
    const before = await boxesOf(page);
    await page.waitForTimeout(600);
    expect(await page.locator('dealside-marks').count()).toBe(0);
    expect((await ask(browser.desk, 'popup/stalled', {})).length).toBe(0);
    await choose(true);
    await expect.poll(() => marksOf(page)).toEqual(['Deal 0', 'Deal 3', 'Deal 6', 'Deal 9']);
    expect(await boxesOf(page)).toEqual(before);
    expect(await page.evaluate(() => document.querySelector('dealside-marks')?.shadowRoot)).toBe(
      null,
    );
  });

  it('go with a scrolled row, and end at the list’s edge and under its heading', async () => {
    await page.evaluate(() => {
      document.querySelector('.scroller')?.scrollTo(0, 240 * 40 + 30);
    });
    await expect
      .poll(() => marksOf(page))
      .toEqual(['Deal 243', 'Deal 246', 'Deal 249', 'Deal 252']);
    // Half a row stands under the heading that stays, and has no mark there.
    await page.evaluate(() => document.querySelector('.scroller')?.scrollBy(0, 110));
    await expect.poll(() => marksOf(page)).toEqual(['Deal 246', 'Deal 249', 'Deal 252']);
  });

  it('leave a row in the frame in which it becomes another deal’s', async () => {
    await page.evaluate(() => document.querySelector('.scroller')?.scrollTo(0, 0));
    await expect.poll(() => marksOf(page)).toContain('Deal 3');
    const reused = zohoRow({ ...listed(7), id: idOf(2000) }, columns);
    const seen = await page.evaluate(
      async ({ html, link }) => {
        const row = document.querySelectorAll('[data-zcqa="detailView"]')[3];
        const made = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild;
        if (!row || !made) throw new Error('no row');
        row.id = made.id;
        row.replaceChildren(...made.children);
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        const { left, top, height } = row.getBoundingClientRect();
        const hit = document.elementFromPoint(left + 4, top + height / 2)?.localName;
        return { hit, href: row.querySelector('a')?.getAttribute('href') === link };
      },
      { html: reused, link: zohoLink(idOf(2000)) },
    );
    expect(seen).toEqual({ hit: expect.not.stringMatching('dealside-marks'), href: true });
  });

  it('stay below what lies over the list, and are gone at once when switched off', async () => {
    await page.evaluate(() => {
      const dialog = document.createElement('div');
      dialog.id = 'over';
      dialog.style.cssText = 'position:fixed;inset:0 0 50% 0;background:#fff;z-index:10';
      document.body.append(dialog);
    });
    await expect.poll(async () => (await marksOf(page)).includes('Deal 0')).toBe(false);
    await page.evaluate(() => document.querySelector('#over')?.remove());
    await expect.poll(() => marksOf(page)).toContain('Deal 0');
    await choose(false);
    await expect.poll(() => page.locator('dealside-marks').count()).toBe(0);
    await page.reload();
    await page.waitForTimeout(600);
    expect(await page.locator('dealside-marks').count()).toBe(0);
  });
});
