/** The options page: packs refused and installed, language and theme at once, export and wipe. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writePack } from '#core/pack/write.ts';
import { spoiled } from '#tests/core/pack/valid.ts';
import { ask, eventsKept } from '#tests/run/ask.ts';
import { overdueDeal, serveDeals } from '#tests/run/deal-pages.ts';
import { openPanel } from '#tests/run/say-panel.ts';
import { roundTheClock, startWorking, type WorkingBrowser } from '#tests/run/working-hours.ts';

let browser: WorkingBrowser;
let options: Page;

beforeAll(async () => {
  browser = await startWorking({ locale: 'en-US' });
  options = await browser.extensionPage('options.html');
  await options.locator('main[data-state="ready"]').waitFor();
});
afterAll(() => browser.close());

const packs = async () => (await ask(browser.desk, 'options/state', {})).packs;
const firstUsed = async () => (await packs()).find(({ place }) => place === 0)?.id;

/** Chooses a file from disk: the browser itself then says so, which a made-up event would not. */
async function choose(text: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dealside-'));
  const file = join(folder, 'pack.json');
  writeFileSync(file, text);
  await options.locator('.install input[type="file"]').setInputFiles(file);
  await options.locator('[data-review]').first().waitFor();
  rmSync(folder, { recursive: true });
}

/** Pastes a pack's text and installs it, as a person without a file does. */
async function paste(text: string): Promise<void> {
  const box = options.locator('textarea[name="text"]');
  if (!(await box.isVisible())) await options.locator('.install summary').first().click();
  await box.fill(text);
  await options.locator('form.paste button').click();
}

const problems = async () => {
  await options.locator('[data-problem]').first().waitFor();
  return options
    .locator('[data-problem]')
    .evaluateAll((all) =>
      all.map((one) => `${one.getAttribute('data-path')}: ${one.getAttribute('data-problem')}`),
    );
};

it('refuses a malformed pack with every problem and its place, and installs nothing of it', async () => {
  const before = await packs();
  const pack = JSON.parse(spoiled('rules[0].kind', 'guess'));
  pack.stages[0].outcome = 'maybe';
  pack.warningsPerDay = -1;
  pack.rules[1].script = 'alert(1)';
  delete pack.calendar.hours;
  await paste(JSON.stringify(pack));
  expect((await problems()).sort()).toEqual([
    'calendar.hours: missing',
    'rules[0].kind: not-one-of',
    'rules[1].script: unknown-key',
    'stages[0].outcome: not-one-of',
    'warningsPerDay: too-small',
  ]);
  await paste('{"format": 1,');
  await expect.poll(problems).toHaveLength(1);
  await paste('{"format": 1, "__proto__": {"rules": []}}');
  await expect.poll(async () => (await problems()).join()).toContain('__proto__');
  expect(await packs()).toEqual(before);
  expect(await firstUsed()).toBe('always');
});

it('installs a good pack, uses it on the deal that is open, and removes it', async () => {
  const [url = ''] = await serveDeals(browser, [overdueDeal(browser.days, 1)]);
  const page = await browser.open(url);
  const panel = await openPanel(page);
  await panel.locator('[data-rule="overdue-close"]').waitFor();
  await options.bringToFront();
  const patient = roundTheClock({
    id: 'patient',
    name: { 'zh-CN': '耐心', en: 'Patient' },
    rules: roundTheClock().rules.filter(({ id }) => id !== 'overdue-close'),
  });
  await choose(writePack(patient));
  await options.locator('[data-review="open"] [data-install]').click();
  await options.locator('[data-pack="patient"][data-place="0"]').waitFor();
  await panel.locator('[data-rule="overdue-close"]').waitFor({ state: 'detached' });

  const line = options.locator('[data-pack="patient"]');
  await line.locator('button.danger').click();
  await line.locator('dialog button[type="submit"]').click();
  await line.waitFor({ state: 'detached' });
  expect(await firstUsed()).toBe('starter');
  await options.locator('[data-pack="always"] button[data-act="add"]').click();
  await options.locator('[data-pack="always"][data-place="1"]').waitFor();
  await options.locator('[data-pack="starter"] button[data-act="out"]').click();
  await panel.locator('[data-rule="overdue-close"]').waitFor();
  await page.close();
});

it('changes language and theme at the click, here and in an open panel', async () => {
  const [url = ''] = await serveDeals(browser, [overdueDeal(browser.days, 2)]);
  const page = await browser.open(url);
  const panel = await openPanel(page);
  await options.bringToFront();
  const html = options.locator('html');
  const title = options.locator('h1');
  await options.locator('button[value="zh-CN"]').click();
  await expect.poll(() => html.getAttribute('lang')).toBe('zh-CN');
  expect(await title.textContent()).toMatch(/[\u4e00-\u9fff]/);
  await expect.poll(() => panel.locator('html').getAttribute('lang')).toBe('zh-CN');
  const colour = () => panel.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await colour();
  await options.locator('button[value="dark"]').click();
  await expect.poll(() => html.getAttribute('data-theme')).toBe('dark');
  await expect.poll(colour).not.toBe(light);
  await options.locator('button[value="en"]').click();
  await expect.poll(() => html.getAttribute('lang')).toBe('en');
  expect(await title.textContent()).not.toMatch(/[\u4e00-\u9fff]/);
  await options.reload();
  await expect.poll(() => html.getAttribute('lang')).toBe('en');
  await page.close();
});

it('exports everything as one file, and wipes everything but when asked in earnest', async () => {
  const [url = ''] = await serveDeals(browser, [overdueDeal(browser.days, 3)]);
  const page = await browser.open(url);
  const panel = await openPanel(page);
  await panel.locator('button[data-action="call"]').click();
  await panel.locator('.log-done').waitFor();

  await options.bringToFront();
  const download = options.waitForEvent('download');
  await options.locator('button[data-export]').first().click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^dealside-\d{4}-\d{2}-\d{2}\.json$/);
  const copy = JSON.parse(
    Buffer.concat(await Array.fromAsync(await file.createReadStream())).toString(),
  );
  expect(copy.format).toBe('dealside-export');
  expect(copy.stores.events).toHaveLength(1);
  expect(copy.stores.packs.map(({ key }: { key: string }) => key)).toEqual(['always']);
  expect(JSON.stringify(copy.stores.sightings)).toContain('Deal 3');

  await options.locator('.upkeep > button.danger').click();
  const dialog = options.locator('.upkeep dialog');
  await dialog.locator('input[name="word"]').fill('maybe');
  await dialog.locator('button.destroy').click();
  await options.waitForTimeout(200);
  expect(await eventsKept(browser.desk)).toHaveLength(1);
  const word = await dialog.locator('.ask-word span').textContent();
  await dialog.locator('input[name="word"]').fill(/[“"「](.+?)[”"」]/.exec(word ?? '')?.[1] ?? '');
  await dialog.locator('button.destroy').click();
  await options.locator('[data-upkeep="wiped"]').waitFor();
  expect(await eventsKept(browser.desk)).toEqual([]);
  expect(await firstUsed()).toBe('starter');
  expect((await packs()).every(({ builtIn }) => builtIn)).toBe(true);
  const mirror = await browser.desk.evaluate<object>('chrome.storage.local.get(null)');
  expect(JSON.stringify(mirror)).not.toMatch(/Deal 3|"call"|always/);
  await page.close();
});
