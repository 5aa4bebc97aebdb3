/** Everyone can use it: axe finds nothing serious, every control has its turn, nothing is cut off. */
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Prefs } from '#messages/table.ts';
import { renderZoho, type ZohoPage, zohoUrl } from '#tests/pages/zoho.ts';
import { ask } from '#tests/run/ask.ts';
import { panelOf } from '#tests/run/chromium.ts';
import { overdueDeal, serveDeals } from '#tests/run/deal-pages.ts';
import { faults } from '#tests/run/faults.ts';
import { openPanel } from '#tests/run/say-panel.ts';
import { startWorking, type WorkingBrowser } from '#tests/run/working-hours.ts';

let browser: WorkingBrowser;

beforeAll(async () => {
  browser = await startWorking({ locale: 'en-US' });
});
afterAll(() => browser.close());

/** A deal with as much to show as there is: warnings, advice, an unknown stage, gaps to fill. */
const busyDeal = (number: number): ZohoPage => {
  const deal = overdueDeal(browser.days, number);
  return {
    ...deal,
    values: { ...deal.values, STAGE: 'Negotiation/Review', NEXTSTEP: '' },
    history: [{ stage: 'Negotiation/Review', modified: browser.days.time(12) }],
    open: [],
    closed: [{ module: 'Calls', subject: 'Offer', date: browser.days.time(15), owner: 'Amelia' }],
  };
};

const looks = (['zh-CN', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((theme): Prefs => ({ language, theme })),
);

describe.each(looks)('in $language and $theme', (prefs) => {
  let page: Page;
  beforeAll(async () => {
    await ask(browser.desk, 'options/prefs', prefs);
    const [url = ''] = await serveDeals(browser, [busyDeal(1)]);
    page = await browser.open(url);
  });
  afterAll(() => page.close());

  it('the panel, open and unfolded, has no serious fault', async () => {
    const panel = await openPanel(page);
    expect(await panel.locator('html').getAttribute('lang')).toBe(prefs.language);
    expect(await panel.locator('html').getAttribute('data-theme')).toBe(prefs.theme);
    expect(await faults(panel)).toEqual([]);
    await panel.locator('button[data-action="call"]').click();
    await panel.locator('button[data-copy]').first().click();
    await panel.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await faults(panel)).toEqual([]);
  });

  it('the rail has no serious fault', async () => {
    const panel = await openPanel(page);
    await panel.locator('main').press('Escape');
    await panel.locator('main.rail').waitFor();
    expect(await faults(panel)).toEqual([]);
  });

  it('popup and options have no serious fault', async () => {
    const popup = await browser.extensionPage('popup.html');
    await popup.locator('[data-stalled]').first().waitFor();
    expect(await faults(popup)).toEqual([]);
    await popup.close();
    const options = await browser.extensionPage('options.html');
    await options.locator('main[data-state="ready"]').waitFor();
    await options.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await options.locator('textarea[name="text"]').fill('{"format": 1}');
    await options.locator('form.paste button').click();
    await options.locator('[data-problem]').first().waitFor();
    expect(await faults(options)).toEqual([]);
    await options.close();
  });
});

it('a page that cannot be read says so without a serious fault', async () => {
  const deal: ZohoPage = { id: '555000000000007', values: {} };
  await browser.serve(zohoUrl(deal), renderZoho(deal));
  const page = await browser.open(zohoUrl(deal));
  const panel = await openPanel(page, 'unreadable');
  expect(await faults(panel)).toEqual([]);
  await page.close();
});

/** What has the focus: where it is drawn, whether that is seen, and its place in the document. */
interface Focus {
  order: number;
  what: string;
  ring: boolean;
  inside: boolean;
}

const focusIn = (where: Page | Frame): Promise<Focus | null> =>
  where.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return null;
    const all = [...document.querySelectorAll('*')];
    const style = getComputedStyle(at);
    // A control drawn by its label (a file button, a pick) shows its ring there.
    const label = at.closest('label');
    const around = label && getComputedStyle(label);
    const rings = [style, around].some(
      (one) =>
        one &&
        ((one.outlineStyle !== 'none' && Number.parseFloat(one.outlineWidth) > 0) ||
          one.boxShadow !== 'none'),
    );
    const box = at.getBoundingClientRect();
    return {
      order: all.indexOf(at),
      what: `${at.localName} ${at.getAttribute('aria-label') ?? at.textContent?.trim().slice(0, 30)}`,
      ring: rings,
      inside: box.bottom > 0 && box.top < innerHeight && box.left >= 0 && box.right <= innerWidth,
    };
  });

/** Controls a person can reach by Tab; of a group of radio buttons, one. */
const reachable = (where: Page | Frame): Promise<number> =>
  where.evaluate(() => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary',
      ),
    ].filter(
      (one) => !one.matches(':disabled') && one.checkVisibility({ visibilityProperty: true }),
    );
    const radios = controls.filter((one) => one.matches('[type="radio"]')) as HTMLInputElement[];
    const groups = new Set(radios.map(({ name, form }) => [name, form?.className, name].join()));
    return controls.length - radios.length + groups.size;
  });

/** Presses Tab until the focus leaves or comes round, and returns what it met. */
async function tabThrough(page: Page, where: Page | Frame): Promise<Focus[]> {
  const met: Focus[] = [];
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab');
    const focus = await focusIn(where);
    if (!focus || met.some(({ order }) => order === focus.order)) break;
    met.push(focus);
  }
  return met;
}

function expectSensible(met: Focus[], controls: number): void {
  expect(met.length).toBe(controls);
  expect(met.map(({ order }) => order)).toEqual(
    met.map(({ order }) => order).sort((a, b) => a - b),
  );
  expect(met.filter(({ ring }) => !ring).map(({ what }) => what)).toEqual([]);
  expect(met.filter(({ inside }) => !inside).map(({ what }) => what)).toEqual([]);
}

describe('by keyboard alone', () => {
  it('every control of the panel is reached in order, with its focus seen', async () => {
    const [url = ''] = await serveDeals(browser, [busyDeal(2)]);
    const page = await browser.open(url);
    const panel = await openPanel(page);
    await panel.locator('summary').first().focus();
    await panel.evaluate(() => (document.activeElement as HTMLElement).blur());
    await panel.locator('.brand').click();
    expectSensible(await tabThrough(page, panel), await reachable(panel));
    await page.close();
  });

  it('every control of the popup and of the options is reached in order', async () => {
    for (const path of ['popup.html', 'options.html']) {
      const page = await browser.extensionPage(path);
      await page.locator('main[data-state="ready"]').waitFor();
      if (path === 'popup.html') await page.locator('[data-stalled]').first().waitFor();
      expectSensible(await tabThrough(page, page), await reachable(page));
      await page.close();
    }
  });

  it('the panel folds with Escape and opens with Enter, and takes no focus by itself', async () => {
    const [url = ''] = await serveDeals(browser, [overdueDeal(browser.days, 3)]);
    const page = await browser.open(url);
    await page.locator('input.search').focus();
    const panel = await panelOf(page);
    // A new warning opened it, and the person types on in the page.
    await panel.locator('main.panel').waitFor();
    await page.keyboard.type('abc');
    expect(await page.locator('input.search').inputValue()).toBe('abc');
    await panel.locator('button').first().press('Escape');
    await panel.locator('main.rail').waitFor();
    await panel.locator('button[data-open]').press('Enter');
    await panel.locator('main.panel').waitFor();
    await page.close();
  });
});

it.each(['zh-CN', 'en'] as const)('nothing is cut off at any width in %s', async (language) => {
  const long = 'Donaudampfschifffahrtsgesellschaftskapitänskajütenschlüsselanhänger'.repeat(3);
  const deal = busyDeal(4);
  const values = {
    ...deal.values,
    POTENTIALNAME: long,
    ACCOUNTID: long,
    STAGE: 'Negotiation/Review',
  };
  const [url = ''] = await serveDeals(browser, [{ ...deal, values }]);
  await ask(browser.desk, 'options/prefs', { language, theme: 'light' });
  const page = await browser.open(url);
  const panel = await openPanel(page);
  await panel.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const view = new URL(panel.url()).searchParams.get('view') ?? '';
  for (const width of [320, 360, 400, 480]) {
    await ask(browser.desk, 'panel/place', { view, place: { open: true, side: 'right', width } });
    await expect.poll(() => panel.evaluate(() => innerWidth)).toBe(width);
    const wider = await panel.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter(
          (one) =>
            one.checkVisibility() &&
            // What ends in an ellipsis is meant to, and has its whole text as a tooltip.
            !one.closest('.one-line') &&
            one.getBoundingClientRect().right > innerWidth + 0.5,
        )
        .map((one) => `${one.localName}.${one.className}`),
    );
    expect(wider, `at ${width} pixels`).toEqual([]);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  }
  await page.close();
});
