/**
 * `npm run pictures`: the README's pictures, taken anew of the built extension on the sample deals.
 * In them it is mid-morning, whatever the hour here.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { starter } from '#core/pack/starter/index.ts';
import { writePack } from '#core/pack/write.ts';
import type { Limit } from '#core/rules/limits.ts';
import { zoneAt } from './browser/zones.ts';
import { type Browser, type Options, startBrowser } from './run/chromium.ts';
import { openPanel } from './run/say-panel.ts';
import { samplesAt, serveSamples } from './samples/index.ts';

const folder = join(import.meta.dirname, 'pictures');
const now = Date.now();
const zone = zoneAt(10, new Date(now));
const samples = samplesAt(now, zone);

/** The address of the first sample with that in its title. */
function addressOf(words: string): string {
  const found = samples.find(({ title }) => title.includes(words));
  if (!found) throw new Error(`no sample is called ${words}`);
  return found.url;
}

/** Takes one picture, in a browser of its own: what is remembered must not be seen in the next. */
async function picture(
  name: string,
  options: Options,
  compose: (browser: Browser) => Promise<Page>,
  part = 'html',
): Promise<void> {
  const browser = await startBrowser({ ...options, zone });
  try {
    await serveSamples(browser, samples);
    const page = await compose(browser);
    // Whatever slides in has arrived.
    await page.waitForTimeout(500);
    const path = join(folder, `${name}.png`);
    if (part === 'html') await page.screenshot({ path });
    // What sticks to the window's edge would lie over the rest of a part taller than the window.
    else await page.locator(part).screenshot({ path, style: '.decide { position: static; }' });
    console.log(path);
  } finally {
    await browser.close();
  }
}

/** A sample deal with its panel open. */
const deal = (words: string) => async (browser: Browser) => {
  const page = await browser.open(addressOf(words));
  await openPanel(page);
  return page;
};

/** A morning's work: every sample looked at, some of it logged. */
async function popup(browser: Browser): Promise<Page> {
  const work = ['call', 'wechat', 'proposal', 'email', 'call', 'wechat'];
  for (const { url } of samples) {
    const page = await browser.open(url);
    const panel = await openPanel(page);
    const action = work.pop();
    if (action !== undefined) {
      await panel.locator(`button[data-action="${action}"]`).click();
      await panel.locator('.log-done').waitFor();
      if (action === 'call') await panel.locator('.minutes button').nth(2).click();
      await page.waitForTimeout(300);
    }
    await page.close();
  }
  const page = await browser.extensionPage('popup.html');
  await page.setViewportSize({ width: 360, height: 560 });
  await page.locator('[data-stalled]').first().waitFor();
  return page;
}

async function options(browser: Browser): Promise<Page> {
  const page = await browser.extensionPage('options.html');
  await page.locator('main[data-state="ready"]').waitFor();
  return page;
}

/** A copy of the starter pack on the desk, its first rule open. */
async function desk(browser: Browser): Promise<Page> {
  const page = await options(browser);
  await page.locator('[data-pack="starter"] button[data-act="edit"]').click();
  await page.locator('button[data-go="rules"]').click();
  await page.locator('[data-item="stuck-negotiation"] .item-open').click();
  return page;
}

/** Warns after a day in any stage but the negotiation. */
const strict: Limit[] = [{ stages: [], tiers: [], advice: null, warn: 1 }];

/** A stricter pack under review, with what it would change for the deals just seen. */
async function review(browser: Browser): Promise<Page> {
  for (const { url } of samples) {
    const page = await browser.open(url);
    await openPanel(page);
    await page.close();
  }
  const page = await options(browser);
  const rules = starter.rules
    .filter(({ id }) => id !== 'not-updated')
    .map((rule) =>
      rule.kind === 'stuck-in-stage' && rule.id === 'stuck-other'
        ? { ...rule, params: { ...rule.params, limits: strict } }
        : rule,
    );
  const name = { 'zh-CN': '华东团队规则', en: 'East team rules' };
  const publisher = { name: '销售运营 张敏' };
  const pack = { ...starter, id: 'east', name, publisher, sequence: 4, rules };
  await page.locator('[data-way="paste"] summary').click();
  await page.locator('textarea[name="text"]').fill(writePack(pack));
  await page.locator('form.paste button').click();
  await page.locator('[data-impact="ready"]').waitFor();
  return page;
}

async function welcome(browser: Browser): Promise<Page> {
  const page = await browser.extensionPage('welcome.html');
  await page.frameLocator('iframe').last().locator('[data-rule]').first().waitFor();
  return page;
}

mkdirSync(folder, { recursive: true });
await picture('panel-zoho-zh', {}, deal('谈判卡了 9 天'));
await picture('panel-fxiaoke-zh-dark', { theme: 'dark' }, deal('谈判 8 天没动静'));
await picture('panel-zoho-en', { locale: 'en' }, deal('older layout'));
await picture('popup-zh', {}, popup, 'main');
await picture('options-en', { locale: 'en', width: 860, height: 860 }, options);
await picture('desk-zh', { width: 1200, height: 860 }, desk);
await picture('review-zh', { width: 860 }, review, '[data-review]');
await picture('welcome-zh', { width: 1100, height: 1000 }, welcome);
