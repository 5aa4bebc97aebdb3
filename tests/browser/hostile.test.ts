/** Pages that do their worst: no exception, no long task of ours, and no wrong advice. */
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { renderZoho, type ZohoPage, zohoUrl } from '#tests/pages/zoho.ts';
import { panelOf } from '#tests/run/chromium.ts';
import { complaintsOf } from '#tests/run/complaints.ts';
import { overdueDeal } from '#tests/run/deal-pages.ts';
import { longestRun } from '#tests/run/longest-task.ts';
import { openPanel } from '#tests/run/say-panel.ts';
import { startWorking, type WorkingBrowser } from '#tests/run/working-hours.ts';

let browser: WorkingBrowser;
let complaints: string[];

beforeAll(async () => {
  browser = await startWorking({ locale: 'en-US' });
  complaints = complaintsOf(browser);
});
afterAll(() => browser.close());
afterEach(async () => {
  for (const page of browser.context.pages().slice(2)) await page.close();
  expect(complaints.splice(0)).toEqual([]);
});

/** The page of a deal with something bad in it: before its end, in its head, or in the detail. */
const spoilt = (deal: ZohoPage, { end = '', head = '', detail = '' }): string =>
  renderZoho(deal)
    .replace('<head>', () => `<head>${head}`)
    .replace('<div class="main">', () => `<div class="main">${detail}`)
    .replace('</body>', () => `${end}</body>`);

async function open(deal: ZohoPage, bad: Parameters<typeof spoilt>[1]): Promise<Page> {
  await browser.serve(zohoUrl(deal), spoilt(deal, bad));
  return browser.open(zohoUrl(deal));
}

/** Fields as read; absent ones are left out. */
const fieldsOf = async (panel: Frame): Promise<Record<string, string>> =>
  Object.fromEntries(
    await panel
      .locator('[data-field]:not([data-read="absent"])')
      .evaluateAll((found) =>
        found.map((one) => [one.getAttribute('data-field'), one.getAttribute('data-value')]),
      ),
  );

/** What may be shown of a deal: each field right, or not at all. */
const rightOf = ({ values }: ZohoPage): Record<string, string> => ({
  name: values.POTENTIALNAME ?? '',
  stage: values.STAGE ?? '',
  amount: '48500 CNY',
  closeDate: values.CLOSINGDATE ?? '',
  owner: values.SMOWNERID ?? '',
  account: values.ACCOUNTID ?? '',
  contact: values.CONTACTID ?? '',
});

/** Expects every field right or absent; `needed` ones must be there. */
async function expectRight(panel: Frame, deal: ZohoPage, needed: readonly string[] = ['name']) {
  const read = await fieldsOf(panel);
  for (const [field, right] of Object.entries(rightOf(deal)))
    if (field in read) expect(read[field], field).toBe(right);
  expect(Object.keys(read)).toEqual(expect.arrayContaining([...needed]));
  expect(await panel.locator('main').getAttribute('data-deal')).toBe(`zoho/${deal.id}`);
}

const everything = ['name', 'stage', 'amount', 'closeDate', 'owner', 'account', 'contact'];

/** Changes texts, classes and nodes in and beside the detail, 500 times a second. */
const mutating = `<div id="feed"></div><script>
  const feed = document.getElementById('feed'), main = document.querySelector('.main');
  const inside = main.appendChild(document.createElement('i'));
  let count = 0;
  setInterval(() => {
    for (let each = 0; each < 10; each += 1) {
      const kind = count++ % 4;
      if (kind === 0) feed.textContent = 'tick ' + count;
      else if (kind === 1) inside.textContent = String(count);
      else if (kind === 2) inside.className = 'c' + count;
      else { const node = feed.appendChild(document.createElement('b')); node.textContent = 'x'; if (feed.childNodes.length > 50) feed.replaceChildren(); }
    }
    window.changes = count;
  }, 20);
</script>`;

/** Names that stand in the way of the document's own, and ids that stand in for the deal's. */
const clobbering = [
  'body',
  'documentElement',
  'querySelector',
  'querySelectorAll',
  'createElement',
  'addEventListener',
  'removeEventListener',
  'dispatchEvent',
  'hidden',
  'defaultView',
  'getElementById',
  'visibilityState',
  'cookie',
]
  .map(
    (name) => `<form name="${name}"><input name="parentElement"><input name="getAttribute"></form>`,
  )
  .concat('<form id="documentElement"></form><img name="head"><img name="contains">')
  .join('');

describe('a page that', () => {
  it('changes 500 times a second is read, and kept free', { retry: 1 }, async () => {
    const deal = overdueDeal(browser.days, 1);
    await browser.serve(zohoUrl(deal), spoilt(deal, { end: mutating }));
    const page = await browser.context.newPage();
    let panel: Frame | undefined;
    const longest = await longestRun(page, async () => {
      await page.goto(zohoUrl(deal));
      panel = await openPanel(page);
      await page.waitForTimeout(3000);
    });
    if (!panel) throw new Error('no panel');
    await expectRight(panel, deal, everything);
    expect(
      await panel
        .locator('[data-rule]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-rule'))),
    ).toEqual(['overdue-close']);
    expect(longest).toBeLessThan(50);
    const rate = await page.evaluate(async () => {
      const counted = () => (window as unknown as { changes: number }).changes;
      const before = counted();
      await new Promise((resolve) => setTimeout(resolve, 1000));
      return counted() - before;
    });
    expect(rate).toBeGreaterThan(300);
  });

  it('clobbers the names of the document is read all the same', async () => {
    const deal = overdueDeal(browser.days, 2);
    const page = await open(deal, { end: clobbering });
    await expectRight(await openPanel(page), deal, everything);
  });

  it('carries a second, false value under the id of a field shows it right or not at all', async () => {
    const deal = overdueDeal(browser.days, 3);
    const page = await open(deal, {
      detail: `<input id="subvalue_STAGE" value="Closed Won">
        <div id="subvalue_AMOUNT"><span cx-prop-value="CNY 1.00">CNY 1.00</span></div>
        <div id="subvalue_CLOSINGDATE">2099-01-01</div>`,
      end: '<input id="subvalue_POTENTIALNAME" value="Another deal"><div id="subvalue_STAGE">Closed Won</div>',
    });
    await expectRight(await openPanel(page), deal);
  });

  it('is 5 MB of text and 10,000 rows long is read, and kept free', { retry: 1 }, async () => {
    const deal = overdueDeal(browser.days, 4);
    // In paragraphs: a single text of this size the browser itself takes a minute to lay out.
    const paragraph = `<p>${'谈判价格预算 budget CNY 1,000.00 2026-01-01 '.repeat(250)}</p>`;
    const text = paragraph.repeat(Math.ceil(5_000_000 / paragraph.length));
    const rows = Array.from(
      { length: 10_000 },
      (_, n) => `<tr><td>Deal ${n}</td><td>CNY ${n},000.00</td><td>2026-01-01</td></tr>`,
    );
    const html = spoilt(deal, {
      detail: `<div class="card">${text}</div><table>${rows.join('')}</table>`,
    });
    await browser.serve(zohoUrl(deal), html);
    const page = await browser.context.newPage();
    let panel: Frame | undefined;
    const longest = await longestRun(page, async () => {
      await page.goto(zohoUrl(deal));
      panel = await openPanel(page);
      await page.waitForTimeout(1500);
    });
    if (!panel) throw new Error('no panel');
    await expectRight(panel, deal, everything);
    expect(longest).toBeLessThan(50);
  });

  it('prints huge values, or text running backwards, makes no nonsense of them', async () => {
    const deal = overdueDeal(browser.days, 5);
    const endless = 'Very long name '.repeat(40_000);
    const huge = {
      ...deal,
      values: {
        ...deal.values,
        POTENTIALNAME: endless,
        AMOUNT: `CNY ${'9'.repeat(400)}.00`,
        ACCOUNTID: 'Acme \u202Egnirts\u202C \u2066Ltd\u2069',
        SMOWNERID: '\u202E1,000,000 CNY',
        CLOSINGDATE: '99999999-99-99',
      },
    };
    const page = await open(huge, {});
    const read = await fieldsOf(await openPanel(page));
    expect(read.amount ?? 'absent').toBe('absent');
    expect(read.closeDate ?? 'absent').toBe('absent');
    expect(endless.startsWith(read.name ?? '')).toBe(true);
    expect(read.name?.length ?? 0).toBeLessThanOrEqual(2000);
    for (const value of Object.values(read))
      expect(value).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    const room = await page.locator('dealside-panel').boundingBox();
    expect(room?.width).toBeLessThanOrEqual(480);
  });

  it('takes the panel away gets it back, and is left in peace in the end', {
    timeout: 90_000,
  }, async () => {
    const deal = overdueDeal(browser.days, 6);
    const page = await open(deal, {
      end: `<script>window.added = 0; new MutationObserver((all) => {
        for (const { addedNodes } of all) for (const node of addedNodes) if (node.localName === 'dealside-panel') { window.added += 1; if (window.rude) node.remove(); }
      }).observe(document.documentElement, { childList: true });</script>`,
    });
    await openPanel(page);
    const host = page.locator('dealside-panel');
    await host.evaluate((element) => element.remove());
    expect(await host.count()).toBe(0);
    await expect.poll(() => host.count(), { timeout: 4000 }).toBe(1);
    await expectRight(await panelOf(page), deal, everything);
    await page.evaluate('window.rude = true; document.querySelector("dealside-panel").remove()');
    await page.waitForTimeout(3500);
    const added = await page.evaluate<number>('window.added');
    // Once a second at most, and never without end.
    expect(added).toBeGreaterThan(2);
    expect(added).toBeLessThanOrEqual(7);
  });

  it('hides the panel by a style sheet does not, and by its own hand does no harm', async () => {
    const deal = overdueDeal(browser.days, 7);
    const page = await open(deal, {
      head: '<style>dealside-panel, html > *:not(head):not(body) { display: none !important; opacity: 0 !important; width: 0 !important; pointer-events: none !important; transform: scale(0) !important; visibility: hidden !important } iframe { display: none !important }</style>',
    });
    const panel = await openPanel(page);
    await expectRight(panel, deal, everything);
    const host = page.locator('dealside-panel');
    expect(await host.isVisible()).toBe(true);
    expect((await host.boundingBox())?.width).toBeGreaterThanOrEqual(320);
    await panel.locator('button[data-action="call"]').click();
    await panel.locator('.log-done').waitFor();
    await host.evaluate((element) => element.setAttribute('style', 'display:none!important'));
    await page.setViewportSize({ width: 1300, height: 800 });
    await expect.poll(() => host.isVisible()).toBe(true);
  });

  it('shows another deal in every way it can is never believed', async () => {
    const deal = overdueDeal(browser.days, 8);
    const other = overdueDeal(browser.days, 9, 30);
    const page = await open(deal, {});
    const panel = await openPanel(page);
    await expectRight(panel, deal, everything);
    // The other deal's detail in this one's place, its marks and all, under the old address.
    await page.evaluate((html) => {
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      document
        .querySelector('#crmContent')
        ?.replaceWith(...(parsed.querySelectorAll('#crmContent') ?? []));
    }, renderZoho(other));
    await expect
      .poll(() => page.locator('dealside-panel').getAttribute('data-state'), { timeout: 4000 })
      .toBe('hidden');
    expect(page.frames().filter((frame) => frame.url().includes('panel.html'))).toEqual([]);
  });
});
