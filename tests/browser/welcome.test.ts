/** The first run: a page opens by itself, shows the real panel at work, and leaves nothing behind. */
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Prefs } from '#messages/table.ts';
import { ask, eventsKept } from '#tests/run/ask.ts';
import { type Browser, startBrowser } from '#tests/run/chromium.ts';
import { faults } from '#tests/run/faults.ts';

let browser: Browser;
let page: Page;

const isWelcome = (one: Page) => one.url().endsWith('/welcome.html');
const opened = () => browser.context.pages().filter(isWelcome);

beforeAll(async () => {
  browser = await startBrowser({ locale: 'en-US', welcome: true, policies: true });
  page = opened()[0] ?? (await browser.context.waitForEvent('page', { predicate: isWelcome }));
  await page.locator('main[data-state="ready"]').waitFor();
});
afterAll(() => browser.close());

/** The document of the sample panel, once it has something to say. */
async function sample(): Promise<Frame> {
  await page.frameLocator('.try-frame iframe').locator('main[data-state="ready"]').waitFor();
  const element = await page.locator('.try-frame iframe').elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('no sample');
  return frame;
}

const rules = async (): Promise<string[]> =>
  (await sample())
    .locator('[data-rule]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-rule') ?? ''));

const inUse = async () =>
  (await ask(page, 'options/state', {})).packs.flatMap(({ id, place }) =>
    place === null ? [] : [id],
  );

it('opens once, in front of everything that is no CRM', async () => {
  const front = `chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.url)`;
  expect(await page.evaluate(front)).toBe(page.url());
  expect(opened()).toHaveLength(1);
});

it('the sample goes by the pack that is chosen, which can be taken back', async () => {
  expect(await rules()).toContain('stuck-negotiation');
  await page.locator('[data-pack="starter-consumer"]').click();
  await page.locator('[data-pack="starter-consumer"][aria-pressed="true"]').waitFor();
  await expect.poll(rules).toContain('stuck-payment');
  expect(await inUse()).toEqual(['starter-consumer']);
  await page.locator('[data-pack="starter"]').click();
  await expect.poll(rules).toContain('stuck-negotiation');
  expect(await inUse()).toEqual(['starter']);
});

it('what is clicked in the sample works there, and is kept nowhere', async () => {
  const panel = await sample();
  expect(await rules()).toContain('idle');
  await panel.locator('button[data-action="call"]').click();
  await panel.locator('.log-done').waitFor();
  await expect.poll(rules).not.toContain('idle');
  await panel.locator('select.tier').selectOption('C');
  await panel.locator('.bar button').last().click();
  await panel.locator('main.rail').waitFor();
  const width = () => page.locator('.try-frame iframe').evaluate((frame) => frame.clientWidth);
  expect(await width()).toBeLessThan(60);
  await panel.locator('button[data-open]').click();
  await panel.locator('main.panel').waitFor();
  expect(await width()).toBe(360);
  expect(await eventsKept(page)).toEqual([]);
  expect((await ask(page, 'options/state', {})).kept).toMatchObject({ deals: 0, events: 0 });
  await page.locator('.try button[value="fine"]').click();
  await expect.poll(rules).toEqual([]);
  await page.locator('.try button[value="late"]').click();
  await expect.poll(rules).toContain('idle');
});

describe('everyone can use it', () => {
  const looks = (['zh-CN', 'en'] as const).flatMap((language) =>
    (['light', 'dark'] as const).map((theme): Prefs => ({ language, theme })),
  );

  it.each(looks)('in $language and $theme', async ({ language, theme }) => {
    await page.locator(`.rows button[value="${language}"]`).click();
    await page.locator(`.rows button[value="${theme}"]`).click();
    await page.locator(`html[lang="${language}"][data-theme="${theme}"]`).waitFor();
    const panel = await sample();
    expect(await panel.locator('html').getAttribute('lang')).toBe(language);
    expect(await panel.locator('html').getAttribute('data-theme')).toBe(theme);
    await page.locator('.kept-here summary').click();
    expect(await faults(page)).toEqual([]);
    expect(await faults(panel)).toEqual([]);
    await page.locator('.kept-here summary').click();
  });

  it.each([1280, 768, 480, 360])('nothing is cut off at %i pixels', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await sample();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
});

it('asks nothing of any network, and closes when the person is done', async () => {
  const closed = page.waitForEvent('close');
  await page.locator('[data-done]').click();
  await closed;
  expect(opened()).toEqual([]);
  expect(browser.strayRequests).toEqual([]);
});
