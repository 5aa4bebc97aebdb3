/**
 * Deep read in a real browser: off it asks nothing; on, a mock of the documented API on the page's own
 * origin is asked once for each kind. The mock is synthetic (tests/deep/answers), with its faults.
 */
import type { Frame, Page, Request } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import * as answers from '#tests/deep/answers/index.ts';
import { type FxiaokePage, fxiaokeUrl, renderFxiaoke } from '#tests/pages/fxiaoke.ts';
import { renderZoho, type ZohoPage, zohoUrl } from '#tests/pages/zoho.ts';
import { ask } from '#tests/run/ask.ts';
import { openPanel } from '#tests/run/say-panel.ts';
import { startWorking, type WorkingBrowser } from '#tests/run/working-hours.ts';
import { everyDay, installPack } from './packs.ts';

interface Given {
  status: number;
  body: string;
  headers?: Record<string, string>;
}

const json = (value: unknown): Given => ({ status: 200, body: JSON.stringify(value) });

/** The API's paths, by kind; the deal's id stands where it stands in the address. */
const good: { [path: string]: Given } = {
  'v8/Deals/ID': json(answers.record),
  'v6/Deals/ID/Stage_History': json(answers.stageHistory),
  'v8/Deals/ID/__timeline': json(answers.timeline),
  'v8/settings/pipeline': json(answers.pipeline),
  'v8/settings/fields': json(answers.fields),
  'v8/users': json(answers.user),
};

/** A page that shows the name alone: all else is for the API. */
const deal: ZohoPage = {
  id: answers.zohoId,
  values: { POTENTIALNAME: 'Example Ltd renewal' },
  notes: [],
};

let browser: WorkingBrowser;
let given = good;
let asked: Request[] = [];
const paths = () => asked.map((request) => pathOf(request));

const pathOf = (request: Request): string =>
  new URL(request.url()).pathname.replace('/crm/', '').replace(deal.id, 'ID');

beforeAll(async () => {
  browser = await startWorking({ locale: 'en-US' });
  await browser.serve(zohoUrl(deal), renderZoho(deal));
  await browser.context.route(/^https:\/\/crm\.zoho\.com\/crm\/v\d\//, (route) => {
    asked.push(route.request());
    const answer = given[pathOf(route.request())] ?? { status: 404, body: '' };
    const contentType = answer.body.startsWith('<') ? 'text/html' : 'application/json';
    return route.fulfill({ contentType, ...answer });
  });
});
afterAll(() => browser.close());
afterEach(async () => {
  const open = browser.context.pages().filter((page) => page !== browser.desk);
  await Promise.all(open.map((page) => page.close()));
});

const switchTo = (on: boolean) => ask(browser.desk, 'deep/switch', { crm: 'zoho', on });

async function visit(answering: typeof good): Promise<{ page: Page; panel: Frame }> {
  asked = [];
  given = answering;
  const page = await browser.open(zohoUrl(deal));
  return { page, panel: await openPanel(page) };
}

/** The kinds that the worker keeps for every deal of the site. */
const knownForSite = (): Promise<string[]> =>
  browser.desk
    .evaluate<object>('chrome.storage.session.get(null)')
    .then((kept) => Object.entries(kept).filter(([key]) => key.startsWith('deep/told/zoho/')))
    .then((told) => told.flatMap(([, known]) => Object.keys(known)).sort());

const reads = (panel: Frame) =>
  panel
    .locator('[data-field]')
    .evaluateAll((found) =>
      Object.fromEntries(
        found.map((each) => [each.getAttribute('data-field'), each.getAttribute('data-read')]),
      ),
    );

it('asks nothing while it is off, fills what is absent once it is on, and forgets it again', async () => {
  const { page, panel } = await visit(good);
  expect(await reads(panel)).toMatchObject({ name: 'hook', stage: 'absent', amount: 'absent' });
  await page.waitForTimeout(500);
  expect(paths()).toEqual([]);

  // By the switch on the options page, with the deal open beside it.
  const options = await browser.extensionPage('options.html');
  await options.locator('[data-deep="zoho"] input').click();
  await expect
    .poll(() => reads(panel))
    .toMatchObject({
      name: 'hook',
      stage: 'api',
      stageSince: 'api',
      amount: 'api',
      closeDate: 'api',
      owner: 'api',
      account: 'api',
      lastActivity: 'api',
    });
  await expect.poll(() => paths().length).toBe(6);
  expect(paths().sort()).toEqual(Object.keys(good).sort());
  expect(asked.map((request) => request.method())).toEqual(asked.map(() => 'GET'));
  // Asked is not yet answered, and what closes with the page was not taken in.
  await expect.poll(knownForSite).toEqual(['fields', 'pipeline', 'user']);
  await page.close();
  await options.close();

  // Another visit: what holds for the whole site is known.
  const { page: again, panel: there } = await visit(good);
  await expect.poll(() => reads(there)).toMatchObject({ stageSince: 'api' });
  await expect.poll(() => paths().length).toBe(3);
  await again.close();

  await switchTo(false);
  const { page: off, panel: bare } = await visit(good);
  expect(await reads(bare)).toMatchObject({ stage: 'absent' });
  await off.waitForTimeout(300);
  expect(paths()).toEqual([]);
  await off.close();
});

/** How the tier was read, and its value; nothing where it was not. */
const tierIn = (panel: Frame) =>
  panel
    .locator('[data-more="tier"]')
    .evaluateAll((found) =>
      found.flatMap((each) => [each.getAttribute('data-read'), each.getAttribute('data-value')]),
    );

it('reads a field of the team’s own off the page by its column, whatever the page calls it', async () => {
  // Its pack says "Key account"; this page is in another language, and marks it POTENTIALCF7.
  const labels = ['Sprache', 'Region', 'Notiz', 'Herkunft', 'Wettbewerb', 'Kundenklasse', 'Rang'];
  const german: ZohoPage = {
    ...deal,
    org: 'org700000456',
    custom: labels.map((label) => [label, label === 'Rang' ? 'B' : 'C'] as const),
  };
  await browser.serve(zohoUrl(german), renderZoho(german));
  const fieldLabels = [{ crm: 'zoho' as const, field: 'tier' as const, labels: ['Key account'] }];
  await installPack(browser, { ...everyDay, id: 'own-fields', fieldLabels });
  asked = [];
  given = good;
  const page = await browser.open(zohoUrl(german));
  const panel = await openPanel(page);
  expect(await tierIn(panel)).toEqual([]);
  await switchTo(true);
  await expect.poll(() => tierIn(panel)).toEqual(['hook', 'B']);
  // The CRM's record says A: the page wins, and both are shown.
  await expect.poll(() => panel.locator('[data-disagrees="tier"]').count()).toBe(1);
  // Another organisation than before: its list of fields is its own.
  await expect.poll(() => paths().length).toBe(6);
  await page.close();

  // The next visit knows it from its first reading.
  const again = await browser.open(zohoUrl(german));
  const there = await openPanel(again);
  await expect.poll(() => tierIn(there)).toEqual(['hook', 'B']);
  // Switched off, the open page forgets where the field stands.
  await switchTo(false);
  await expect.poll(() => tierIn(there)).toEqual([]);
  await again.close();
});

it('uses none of the answers that are wrong, says so, and asks for none of them twice', async () => {
  await switchTo(true);
  const faults: typeof good = {
    'v8/Deals/ID': json({ data: [{ ...answers.record.data[0], id: '5550000000000002' }] }),
    'v6/Deals/ID/Stage_History': { status: 429, body: '', headers: { 'Retry-After': '120' } },
    'v8/Deals/ID/__timeline': { status: 500, body: 'oops' },
    'v8/settings/fields': { status: 200, body: '{"fields":[{"api_na' },
    'v8/users': { status: 200, body: answers.loginPage },
  };
  const { page, panel } = await visit(faults);
  const said = panel.locator('[data-deep-problem]');
  await expect.poll(() => said.count()).toBe(5);
  expect(
    await said.evaluateAll((found) => found.map((each) => each.getAttribute('data-deep-problem'))),
  ).toEqual(['another-record', 'too-many', 'server', 'not-json', 'logged-out']);
  expect(await reads(panel)).toMatchObject({ name: 'hook', stage: 'absent', amount: 'absent' });
  expect(paths().sort()).toEqual(Object.keys(faults).sort());
  await page.close();

  // The login page stopped all of it: a reload asks nothing, and the options page says why.
  const { page: again } = await visit(good);
  await again.waitForTimeout(500);
  expect(paths()).toEqual([]);
  await again.close();
  const options = await browser.extensionPage('options.html');
  const line = options.locator('[data-deep="zoho"]');
  await line.locator('.bad').waitFor();
  expect(await line.getAttribute('data-state')).toBe('stopped');
  await options.close();
});

it('asks nothing of a page that went on from the deal, at its own address or another', async () => {
  const elsewhere: Request[] = [];
  await browser.serve('https://crm.zoho.com/crm/org1/tab/Home/begin', '<title>Home</title>');
  await browser.serve('https://www.fxiaoke.com/XV/UI/Other', '<title>Other</title>');
  await browser.context.route(/^https:\/\/www\.fxiaoke\.com\/crm\//, (route) => {
    elsewhere.push(route.request());
    return route.fulfill({ status: 404, body: '' });
  });
  for (const next of [
    'https://crm.zoho.com/crm/org1/tab/Home/begin',
    'https://www.fxiaoke.com/XV/UI/Other',
  ]) {
    await switchTo(false);
    const { page } = await visit(good);
    await page.goto(next);
    await switchTo(true);
    await page.waitForTimeout(1000);
    expect([...paths(), ...elsewhere]).toEqual([]);
    expect(await ask(browser.desk, 'deep/state', {})).toContainEqual(
      expect.objectContaining({ crm: 'zoho', stopped: null, paused: [] }),
    );
    await page.close();
  }
});

it('asks nothing while the person types in an editor that sits in a frame', async () => {
  await switchTo(false);
  const { page, panel } = await visit(good);
  await page.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<body contenteditable="true">';
    const loaded = new Promise((resolve) => {
      frame.onload = resolve;
    });
    document.body.append(frame);
    await loaded;
    frame.contentDocument?.body.focus();
  });
  const typing = page.keyboard.type('A note on the visit, word by word', { delay: 120 });
  await switchTo(true);
  await typing;
  expect(paths()).toEqual([]);
  await expect.poll(() => reads(panel)).toMatchObject({ stage: 'api' });
  await page.close();
});

it('asks Fxiaoke for its detail once, not while the person types, and shows where page and answer differ', async () => {
  const sample: FxiaokePage = {
    id: answers.fxiaokeId,
    values: { name: '示例商机02-2025', sales_stage: '方案报价' },
    ownLink: true,
  };
  const sent: Request[] = [];
  await browser.context.route('https://www.fxiaoke.com/XV/UI/Home', (route) =>
    route.fulfill({
      body: renderFxiaoke(sample),
      contentType: 'text/html; charset=utf-8',
    }),
  );
  await browser.context.route('https://www.fxiaoke.com/FHH/**', (route) => {
    sent.push(route.request());
    return route.fulfill({ contentType: 'application/json', body: JSON.stringify(answers.detail) });
  });
  const page = await browser.open(fxiaokeUrl(sample));
  const panel = await openPanel(page);
  expect(await reads(panel)).toMatchObject({ amount: 'absent', owner: 'absent' });

  // Switched on while the person types: nothing is asked before they rest.
  await page.evaluate(() => {
    const box = document.createElement('input');
    document.body.append(box);
    box.focus();
  });
  const typing = page.keyboard.type('写一条跟进记录写一条跟进记录', { delay: 120 });
  await ask(browser.desk, 'deep/switch', { crm: 'fxiaoke', on: true });
  await typing;
  expect(sent).toEqual([]);

  await expect
    .poll(() => reads(panel))
    .toMatchObject({ name: 'hook', amount: 'api', owner: 'api' });
  expect(sent.map((request) => [request.method(), new URL(request.url()).pathname])).toEqual([
    ['POST', '/FHH/EM1HNCRM/API/v1/object/NewOpportunityObj/controller/WebDetail'],
  ]);
  expect(sent[0]?.postData()).toContain(answers.fxiaokeId);
  expect(await panel.locator('[data-field="stage"]').getAttribute('data-value')).toBe('方案报价');
  await expect.poll(() => panel.locator('[data-disagrees="stage"]').count()).toBe(1);
  await page.close();
});
