/** List marks in Chromium: off by default, beside the rows they belong to, and without a trace. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CrmId } from '#core/deal/deal.ts';
import {
  fxiaokeListUrl,
  type ListedDeal,
  renderFxiaokeCells,
  renderFxiaokeTables,
  renderZohoBoard,
  renderZohoList,
  zohoBoardUrl,
  zohoLink,
  zohoListUrl,
  zohoRow,
} from '#tests/pages/deal-lists.ts';
import { renderZoho, type ZohoPage, zohoUrl } from '#tests/pages/zoho.ts';
import { ask } from '#tests/run/ask.ts';
import { insideOf } from '#tests/run/closed-root.ts';
import { longestRun } from '#tests/run/longest-task.ts';
import { openPanel } from '#tests/run/say-panel.ts';
import {
  putInUse,
  roundTheClock,
  startWorking,
  type WorkingBrowser,
} from '#tests/run/working-hours.ts';

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

/** What of a page draws a row or a card. */
const rowAt = '[data-zcqa="detailView"], lyte-card, .row, tr:has(.td-name)';

/** Names of the rows at whose edge a mark is, by what the browser itself finds there and paints. */
const marksOf = (page: Page) =>
  page.evaluate((at) => {
    const rows = [...document.querySelectorAll(at)];
    return rows.flatMap((row) => {
      const { left, top, height } = row.getBoundingClientRect();
      if (top > innerHeight || top + height < 0) return [];
      const hit = document.elementFromPoint(left + 4, top + height / 2);
      return hit?.localName === 'dealside-marks' ? (row.querySelector('a')?.textContent ?? '') : [];
    });
  }, rowAt);

/** The marks as they are drawn, and whether for a light or a dark page. */
async function insideMarks(page: Page): Promise<{ look: string; marks: Record<string, string>[] }> {
  const inside = await insideOf(page, 'dealside-marks');
  return {
    look: inside.find(({ tag }) => tag === 'div')?.attributes.class ?? '',
    marks: inside.filter(({ tag }) => tag === 'i').map(({ attributes }) => attributes),
  };
}

/** How many of the marks say that a closing date is past. */
const pastDates = async (page: Page): Promise<number> =>
  (await insideMarks(page)).marks.filter((mark) => /2020/.test(JSON.stringify(mark))).length;

let browser: WorkingBrowser;
const choose = (crm: CrmId, on: boolean) => ask(browser.desk, 'marks/choose', { crm, on });

beforeAll(async () => {
  browser = await startWorking({ locale: 'en' });
});
afterAll(() => browser.close());

describe('the marks of a list', () => {
  let page: Page;

  beforeAll(async () => {
    const deals = Array.from({ length: 400 }, (_, n) => listed(n));
    await browser.serve(zohoListUrl, renderZohoList(deals, columns));
    page = await browser.open(zohoListUrl);
  });
  afterAll(() => page.close());

  it('are not there until they are switched on, and then move nothing', async () => {
    const before = await boxesOf(page);
    await page.waitForTimeout(600);
    expect(await page.locator('dealside-marks').count()).toBe(0);
    expect((await ask(browser.desk, 'popup/stalled', {})).length).toBe(0);
    await choose('zoho', true);
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
    await choose('zoho', false);
    await expect.poll(() => page.locator('dealside-marks').count()).toBe(0);
    await page.reload();
    await page.waitForTimeout(600);
    expect(await page.locator('dealside-marks').count()).toBe(0);
  });
});

/** Like Zoho's own table: a tall box with a few rows in it that are moved and filled anew. */
function reuseRows({ html, count }: { html: string; count: number }): void {
  const scroller = document.querySelector<HTMLElement>('.scroller');
  const table = scroller?.querySelector<HTMLElement>('crux-table-component');
  const made = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild;
  if (!scroller || !table || !made) throw new Error('no list');
  const height = 40;
  table.style.cssText = `display:block;position:relative;height:${count * height}px`;
  const rows = Array.from({ length: 16 }, () => made.cloneNode(true) as HTMLElement);
  table.append(...rows);
  const fill = () => {
    const first = Math.floor(scroller.scrollTop / height);
    for (let n = first; n < Math.min(count, first + rows.length); n += 1) {
      // The one that was there before, as lists do: row n stands in for n + 16.
      const row = rows[n % rows.length];
      const link = row?.querySelector('a');
      const id = `48768760000003${String(n).padStart(5, '0')}`;
      if (!row || !link || row.id === id) continue;
      row.style.cssText = `position:absolute;top:${n * height}px`;
      row.id = id;
      link.id = `listView_${id}`;
      link.href = `/crm/org700000123/tab/Potentials/${id}`;
      link.textContent = `Deal ${n}`;
      const date = row.querySelectorAll('lyte-text')[2];
      date?.setAttribute('lt-prop-value', '');
      if (date) date.textContent = n % 3 === 0 ? '2020-01-31' : '2090-01-31';
    }
  };
  scroller.addEventListener('scroll', fill);
  fill();
}

/** The numbers of the marked deals, smallest first: rows that are re-used stand in any order. */
const sorted = async (page: Page): Promise<number[]> =>
  (await marksOf(page)).map((name) => Number(name.slice(5))).sort((a, b) => a - b);

const hexOf = (n: number) => `78096bc614d07101c3e8${n.toString(16).padStart(4, '0')}`;

/** Fxiaoke's columns by API name, of the same deals. */
const inFxiaoke = (n: number): ListedDeal => ({
  id: hexOf(n),
  cells: {
    name: `Deal ${n}`,
    sales_stage: '方案报价',
    close_date: n % 3 === 0 ? '2020-01-31' : '2090-01-31',
    owner: '张三',
  },
});

/** Text that would be markup, would turn the line around, or is as long as a page. */
const hostile = [
  '<img src=x onerror="document.title=1"><script>document.title=1</script>',
  '\u202e\u2066evil\u0000\u200b{{constructor.constructor("x")()}}',
  '文'.repeat(30_000),
];

const pagesOf: readonly { what: string; crm: CrmId; url: string; html: string }[] = [
  {
    what: 'a board of Zoho',
    crm: 'zoho',
    url: zohoBoardUrl,
    html: renderZohoBoard({
      Qualification: [0, 1, 2].map((n) => ({
        id: idOf(n),
        cells: { name: `Deal ${n}`, 'Closing Date': n % 3 === 0 ? '2020-01-31' : '2090-01-31' },
      })),
      'Needs Analysis': [3, 4, 5].map((n) => ({
        id: idOf(n),
        cells: { name: `Deal ${n}`, 'Closing Date': n % 3 === 0 ? '2020-01-31' : '2090-01-31' },
      })),
    }),
  },
  {
    what: 'the new list of Fxiaoke',
    crm: 'fxiaoke',
    url: fxiaokeListUrl,
    html: renderFxiaokeCells([0, 1, 2, 3, 4, 5].map(inFxiaoke)),
  },
  {
    what: 'the old list of Fxiaoke, in two halves',
    crm: 'fxiaoke',
    url: fxiaokeListUrl,
    html: renderFxiaokeTables([0, 1, 2, 3, 4, 5].map(inFxiaoke), {
      sales_stage: '商机阶段',
      close_date: '预计成交日期',
      owner: '负责人',
    }),
  },
];

describe('marks on every kind of list', () => {
  const serve = async (url: string, html: string) => {
    const served = url.replace(/#.*/, '');
    await browser.context.unroute(served);
    await browser.serve(served, html);
  };

  it.each(pagesOf)('$what: beside its rows, moving none, and gone at once', async (shown) => {
    const { crm, url, html } = shown;
    await serve(url, html);
    const page = await browser.open(url);
    const before = await boxesOf(page);
    await choose(crm, true);
    await expect.poll(() => marksOf(page)).toEqual(['Deal 0', 'Deal 3']);
    expect(await boxesOf(page)).toEqual(before);
    await page.evaluate(() => document.documentElement.classList.add('night'));
    await expect.poll(async () => (await insideMarks(page)).look).toBe('dark');
    const { marks } = await insideMarks(page);
    expect(marks.map((mark) => [mark.class, mark.role, mark['aria-label']])).toEqual(
      ['Deal 0', 'Deal 3'].map((name) => ['warn', 'img', expect.stringMatching(`^${name}: .+`)]),
    );
    await choose(crm, false);
    expect(await page.locator('dealside-marks').count()).toBe(0);
    expect(await boxesOf(page)).toEqual(before);
    await page.close();
  });

  it('a list of ten thousand that re-uses sixteen rows, and rows that are replaced', async () => {
    await serve(zohoListUrl, renderZohoList([], columns));
    const page = await browser.open(zohoListUrl);
    await choose('zoho', true);
    await page.evaluate(reuseRows, { html: zohoRow(listed(1), columns), count: 10_000 });
    await expect.poll(() => sorted(page)).toEqual([0, 3, 6, 9, 12]);
    const wrong = await page.evaluate(async () => {
      const scroller = document.querySelector('.scroller');
      let bad = 0;
      for (let step = 1; step <= 40; step += 1) {
        scroller?.scrollTo(0, 40 * 7 * step);
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        for (const row of document.querySelectorAll('[data-zcqa="detailView"]')) {
          const { left, top, height } = row.getBoundingClientRect();
          const hit = document.elementFromPoint(left + 4, top + height / 2)?.localName;
          const n = Number(/\d+/.exec(row.querySelector('a')?.textContent ?? '')?.[0]);
          if (hit === 'dealside-marks' && n % 3 !== 0) bad += 1;
        }
      }
      return bad;
    });
    expect(wrong).toBe(0);
    await page.evaluate(() => document.querySelector('.scroller')?.scrollTo(0, 40 * 9000));
    const there = [9000, 9003, 9006, 9009, 9012];
    await expect.poll(() => sorted(page)).toEqual(there);
    // As a framework does that draws all rows anew: the same deals in other elements.
    await page.evaluate(() => {
      for (const row of document.querySelectorAll('[data-zcqa="detailView"]'))
        row.replaceWith(row.cloneNode(true));
    });
    await expect.poll(() => sorted(page)).toEqual(there);
    // The new ones are read first: until then there is none.
    await expect.poll(async () => (await insideMarks(page)).marks.length).toBe(there.length);
    await page.close();
  });

  it('ten thousand rows of Fxiaoke, drawn all at once, among them ones that lie', async () => {
    const deals = Array.from({ length: 10_000 }, (_, n) => inFxiaoke(n));
    hostile.forEach((text, n) => {
      const lying = deals[3 * n + 3];
      if (lying) lying.cells = { ...lying.cells, name: text, owner: text };
    });
    await serve(fxiaokeListUrl, renderFxiaokeCells(deals));
    const page = await browser.open(fxiaokeListUrl);
    await choose('fxiaoke', true);
    await expect.poll(async () => (await marksOf(page)).length, { timeout: 10_000 }).toBe(5);
    const { marks } = await insideMarks(page);
    for (const mark of marks) {
      expect(Object.keys(mark).sort()).toEqual(['aria-label', 'class', 'role', 'style', 'title']);
      expect(mark['aria-label']?.length).toBeLessThan(1000);
      expect(mark.title).not.toMatch(/[\u202e\u2066<>]/);
    }
    expect(await page.title()).toBe('Deals');
    const longest = await longestRun(page, async () => {
      await page.evaluate(() => document.querySelector('.scroller')?.scrollTo(0, 40 * 5001));
      await expect.poll(() => marksOf(page)).toContain('Deal 5004');
    });
    expect(longest).toBeLessThan(50);
    await page.close();
    await choose('fxiaoke', false);
  });

  it('a list left open beside its deal: it takes nothing back of what the deal’s page shows', async () => {
    await choose('zoho', true);
    await serve(zohoListUrl, renderZohoList([0, 1].map(listed), columns));
    const list = await browser.open(zohoListUrl);
    await expect.poll(() => marksOf(list)).toEqual(['Deal 0']);
    const deal: ZohoPage = {
      id: idOf(0),
      values: { POTENTIALNAME: 'Deal 0', STAGE: 'Qualification', CLOSINGDATE: '2090-01-31' },
      notes: [],
    };
    await browser.serve(zohoUrl(deal), renderZoho(deal));
    const page = await browser.open(zohoUrl(deal));
    await openPanel(page);
    await list.bringToFront();
    await expect.poll(() => pastDates(list), { timeout: 3000 }).toBe(0);
    // Told anew since, more than once.
    await list.waitForTimeout(2500);
    expect(await pastDates(list)).toBe(0);
    // Drawn anew, the list is what was seen last.
    await list.reload();
    await expect.poll(() => pastDates(list)).toBe(1);
    await Promise.all([list.close(), page.close()]);
  });

  it('two tabs: each its own rows, and both follow at once what is said of a deal elsewhere', async () => {
    await serve(zohoListUrl, renderZohoList([0, 1].map(listed), columns));
    const one = await browser.open(zohoListUrl);
    const two = await browser.open(zohoListUrl);
    await one.bringToFront();
    await expect.poll(() => marksOf(one)).toEqual(['Deal 0']);
    await putInUse(browser.desk, roundTheClock({ rules: [] }));
    await expect.poll(() => marksOf(one), { timeout: 3000 }).toEqual([]);
    await two.bringToFront();
    await expect.poll(() => marksOf(two), { timeout: 3000 }).toEqual([]);
    await choose('zoho', false);
    await Promise.all([one.close(), two.close()]);
  });
});
