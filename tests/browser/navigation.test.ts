/** Moving from deal to deal inside one page: never, for one frame, a deal under another's page. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fxiaokeUrl, renderFxiaoke, renderFxiaokeDetail } from '#tests/pages/fxiaoke.ts';
import { withRoutes } from '#tests/pages/router.ts';
import { renderZoho, renderZohoDetail, zohoUrl } from '#tests/pages/zoho.ts';
import { type Browser, panelOf, startBrowser } from '#tests/run/chromium.ts';
import { openPanel } from '#tests/run/say-panel.ts';
import { fxiaokePage, fxiaokeShows, type Shows, zohoPage, zohoShows } from './deals.ts';
import { dice, disturb, type Move, morph, move } from './moving.ts';
import { panelFor, valueIn } from './panel.ts';
import { judge, samplesOf, startSampling } from './sampler.ts';
import { zoneAt } from './zones.ts';

const numbers = [0, 1, 2, 3, 4, 5];
const zoho = numbers.map(zohoPage);
const fxiaoke = numbers.map(fxiaokePage);
/** What a list shows of the deals after the first. */
const others = fxiaoke
  .slice(1)
  .map(({ id, values }) => ({ id, name: values.name ?? '', stage: values.sales_stage ?? '' }));
const shows = [...numbers.map(zohoShows), ...numbers.map(fxiaokeShows)];
const zohoAt = (n: number): string => zohoUrl(zohoPage(n));
const fxiaokeAt = (n: number): string => fxiaokeUrl(fxiaokePage(n));

let browser: Browser;
beforeAll(async () => {
  // At night, when no panel opens by itself: then the one opened by hand stays open.
  browser = await startBrowser({ zone: zoneAt(3), keepsPages: true });
  await startSampling(browser.context);
  const routes = zoho.map((deal) => ({ url: zohoUrl(deal), detail: renderZohoDetail(deal) }));
  await browser.serve(/^https:\/\/crm\.zoho\.com\/crm\//, (url) =>
    withRoutes(renderZoho(zoho.find(({ id }) => url.includes(id)) ?? zohoPage(0)), routes),
  );
  const hashes = fxiaoke.map((deal) => ({
    url: fxiaokeUrl(deal),
    detail: renderFxiaokeDetail(deal),
  }));
  await browser.serve('https://www.fxiaoke.com/XV/UI/Home?list', () =>
    withRoutes(renderFxiaoke({ ...fxiaokePage(0), others }, 'list'), hashes),
  );
  await browser.serve('https://www.fxiaoke.com/XV/UI/Home', () =>
    withRoutes(renderFxiaoke(fxiaokePage(0)), hashes),
  );
});
afterAll(() => browser.close());

/** Puts a deal's slide-over in place of the one that is open; null closes it. */
const slide = (page: Page, n: number | null) =>
  page.evaluate(
    ([url]) => {
      const over = document.createElement('div');
      over.className = 'slide-over';
      const template = [...document.querySelectorAll('template')].find(
        ({ dataset }) => dataset.url === url,
      );
      if (template) over.append(template.content.cloneNode(true));
      const last = document.querySelector('.slide-over');
      if (!url) last?.remove();
      else if (last) last.replaceWith(over);
      else document.querySelector('#stage')?.append(over);
    },
    [n === null ? null : fxiaokeAt(n).replace('https://www.fxiaoke.com', '')],
  );

/** Opens the first deal and its panel. */
async function start(url: string, { restless = false } = {}): Promise<Page> {
  const page = await browser.open(url);
  if (restless) await disturb(page);
  await openPanel(page);
  return page;
}

/** The panel comes to rest on the deal, with that deal's values. */
async function settles(page: Page, expected: Shows): Promise<void> {
  const panel = await panelFor(page, expected.deal);
  expect({
    deal: expected.deal,
    name: await valueIn(panel, 'name'),
    stage: await valueIn(panel, 'stage'),
    amount: await valueIn(panel, 'amount'),
  }).toEqual(expected);
}

/** No sample is wrong, and enough panels were on screen for that to mean something. */
async function neverWrong(page: Page, atLeast: number): Promise<void> {
  const { wrong, shown } = judge(await samplesOf(page), shows);
  expect(wrong).toEqual([]);
  expect(shown.size).toBeGreaterThanOrEqual(atLeast);
  await page.close();
}

/** `count` moves in bursts; after each burst the next deal in order comes to rest. */
async function wander(
  page: Page,
  count: number,
  burst: number,
  how: (n: number, roll: (below: number) => number) => Move,
): Promise<void> {
  const roll = dice(count);
  let at = 0;
  for (let moved = 1; moved <= count; moved += 1) {
    const rests = moved % burst === 0;
    const next = rests ? (moved / burst) % 6 : (at + 1 + roll(5)) % 6;
    await move(page, how(next, roll));
    if (rests) await panelOf(page);
    else await page.waitForTimeout(roll(120));
    at = next;
  }
}

describe('fifty moves on Zoho', () => {
  it('with the detail drawn after the URL has changed, on a page that never rests', async () => {
    const page = await start(zohoAt(0), { restless: true });
    await wander(page, 50, 10, (n, roll) => ({ url: zohoAt(n), late: roll(4) * 60 }));
    await move(page, { url: zohoAt(1) });
    await settles(page, zohoShows(1));
    await neverWrong(page, 5);
  });
});

describe('moves on Zoho', () => {
  it('with each previous detail left in the page, hidden', async () => {
    const page = await start(zohoAt(0));
    await wander(page, 16, 4, (n, roll) => ({ url: zohoAt(n), late: roll(3) * 60, hide: true }));
    await move(page, { url: zohoAt(3), hide: true });
    await settles(page, zohoShows(3));
    await neverWrong(page, 4);
  });

  it('with the detail changed in place, element by element', async () => {
    const page = await start(zohoAt(0));
    for (const [turn, n] of [1, 2, 5, 3, 4].entries()) {
      await morph(page, zohoAt(n), turn * 25);
      if (turn % 2 === 0) await settles(page, zohoShows(n));
    }
    await neverWrong(page, 4);
  });

  it('back and forward', async () => {
    const page = await start(zohoAt(0));
    for (const n of [1, 2, 3]) {
      await move(page, { url: zohoAt(n), late: 50 });
      await settles(page, zohoShows(n));
    }
    for (const [n, by] of new Map([
      [2, -1],
      [1, -1],
      [3, 2],
      [0, -3],
    ])) {
      await page.evaluate((entries) => history.go(entries), by);
      await page.waitForURL(zohoAt(n));
      await settles(page, zohoShows(n));
    }
    await neverWrong(page, 4);
  });

  it('back to a page that the browser kept alive, and to one that it loads again', async () => {
    const list = 'https://crm.zoho.com/crm/org700000123/tab/Potentials/custom-view/1/list';
    const page = await browser.open(list);
    await page.evaluate(() => Object.assign(window, { kept: true }));
    await page.goto(zohoAt(2));
    await settles(page, zohoShows(2));
    // No browser keeps a page that frames an extension's: only the list comes back alive.
    await page.goBack({ waitUntil: 'commit' });
    expect(await page.evaluate(() => 'kept' in window)).toBe(true);
    await move(page, { url: zohoAt(3), late: 50 });
    await settles(page, zohoShows(3));
    await page.goto(zohoAt(4));
    await settles(page, zohoShows(4));
    await page.goBack({ waitUntil: 'commit' });
    await settles(page, zohoShows(3));
    await neverWrong(page, 1);
  });
});

describe('fifty moves on Fxiaoke', () => {
  it('by the hash, with the detail drawn later', async () => {
    const page = await start(fxiaokeAt(0));
    await wander(page, 50, 17, (n, roll) => ({ url: fxiaokeAt(n), late: roll(4) * 60 }));
    await move(page, { url: fxiaokeAt(5) });
    await settles(page, fxiaokeShows(5));
    await neverWrong(page, 4);
  });
});

describe('a slide-over on Fxiaoke', () => {
  it('opened, swapped and closed without any change of the URL', async () => {
    const page = await browser.open(fxiaokeUrl(fxiaokePage(0), 'list').replace('#', '?list#'));
    await disturb(page);
    await slide(page, 1);
    await openPanel(page);
    for (const n of [2, 3, null, 4]) {
      await slide(page, n);
      if (n === null) await page.waitForTimeout(300);
      else await settles(page, fxiaokeShows(n));
    }
    for (const n of [2, 3, null, 1, 2, 5]) {
      await slide(page, n);
      await page.waitForTimeout(40);
    }
    await settles(page, fxiaokeShows(5));
    await neverWrong(page, 5);
  });
});
