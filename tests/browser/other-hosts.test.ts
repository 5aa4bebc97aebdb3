/** A company's own CRM host, and pages that let no frame in: the browser's own side panel. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hosts as words } from '#i18n/zh-CN/hosts.ts';
import { panel as panelWords } from '#i18n/zh-CN/panel.ts';
import { renderZoho, zohoUrl } from '#tests/pages/zoho.ts';
import { ask } from '#tests/run/ask.ts';
import { type Browser, extensionFolder, panelOf, startBrowser } from '#tests/run/chromium.ts';
import { insideOf } from '#tests/run/closed-root.ts';
import { openPanel } from '#tests/run/say-panel.ts';
import { zohoPage } from './deals.ts';
import { hostOn, hostState } from './panel.ts';

/** On a port of its own, in a folder: what else is served there is none of ours. */
const shared = 'crm.corp.example:8443';
const host = `${shared}/apps/`;
const [deal, other] = [zohoPage(1), zohoPage(2)];
const own = zohoUrl(deal, `${shared}/apps`);

/**
 * The built extension with the host permitted from the start: no test can press the browser's own
 * question. Everything else goes the way a person's click takes it.
 */
function permittedCopy(): string {
  const copy = mkdtempSync(join(tmpdir(), 'dealside-permitted-'));
  cpSync(extensionFolder, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.host_permissions.push(`https://${shared}/*`);
  writeFileSync(file, JSON.stringify(manifest));
  return copy;
}

/** The side panel's document as another page of the extension sees it: no page of its own to drive. */
const aside = (from: Page): Promise<string | null> =>
  from.evaluate(`(() => {
    const side = chrome.extension.getViews().find(({ location }) => location.pathname === '/sidepanel.html');
    const main = side?.document.querySelector('main');
    return main ? main.dataset.state + ' ' + main.dataset.deal : null;
  })()`);

/** Clicks the one button of the host element, whose root is closed to the page and to us. */
async function clickHost(page: Page): Promise<void> {
  const box = await hostOn(page).boundingBox();
  if (!box) throw new Error('no host element');
  await page.bringToFront();
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

describe('other hosts', () => {
  const extension = permittedCopy();
  const profile = mkdtempSync(join(tmpdir(), 'dealside-profile-'));
  let browser: Browser;
  let options: Page;

  const start = async (): Promise<void> => {
    browser = await startBrowser({ extension, profile });
    await browser.serve(new RegExp(`^https://${shared}/`), (url) =>
      renderZoho(url.includes(other.id) ? other : deal),
    );
    await browser.serve(/^https:\/\/crm\.zoho\.eu\//, renderZoho(other));
    await browser.serve(/^https:\/\/crm\.zoho\.com\//, renderZoho(other), {
      'cross-origin-embedder-policy': 'require-corp',
    });
    options = await browser.extensionPage('options.html');
    await options.locator('main[data-state="ready"]').waitFor();
  };
  /** The view that a page's content script has, as the side panel asks for it. */
  const viewIn = async (page: Page): Promise<string> => {
    const asked = `(async () => {
      const [tab] = await chrome.tabs.query({ url: '${page.url()}*' });
      return chrome.tabs.sendMessage(tab.id, { which: true });
    })()`;
    return options.evaluate<string>(asked);
  };
  const asideIs = (state: string) =>
    expect.poll(() => aside(options), { timeout: 10_000 }).toBe(state);
  const stateIs = (page: Page, state: string | null) =>
    expect.poll(() => hostState(page), { timeout: 10_000 }).toBe(state);

  beforeAll(start);
  afterAll(async () => {
    await browser.close();
    rmSync(extension, { recursive: true, force: true });
    rmSync(profile, { recursive: true, force: true });
  });

  it('an address that is added works at once, in tabs already open, in the side panel', async () => {
    const page = await browser.open(own);
    await page.waitForTimeout(300);
    expect(await hostOn(page).count()).toBe(0);
    await options.bringToFront();
    await options.locator('input[name="host"]').fill(`https://${host}crm/tab`);
    await options.locator('.add-host button[type="submit"]').click();
    await options.locator('[data-said="path"]').waitFor();
    await options.locator('input[name="host"]').fill(host);
    await options.locator('.add-host button[type="submit"]').click();
    await options.locator(`[data-host="${host}"][data-permitted="true"]`).waitFor();
    await stateIs(page, 'aside');
    expect(page.frames().some((frame) => frame.url().includes('panel.html'))).toBe(false);
    const [button] = (await insideOf(page, 'dealside-panel')).filter(({ tag }) => tag === 'button');
    expect(button?.attributes.class).toMatch(/^(warn|advice) only$/);
    expect(button?.text).toMatch(/^商机边栏：(预警|提醒)$/);
    await clickHost(page);
    await asideIs(`ready zoho/${deal.id}`);
    const beside = await browser.open(zohoUrl(deal, shared));
    await beside.waitForTimeout(300);
    expect(await hostOn(beside).count()).toBe(0);
    await beside.close();
  });

  it('the side panel follows the tab in front, and shows no deal where there is none', async () => {
    const page = browser.context.pages().find((one) => one.url() === own) as Page;
    await options.bringToFront();
    await asideIs('none ');
    await page.bringToFront();
    await asideIs(`ready zoho/${deal.id}`);
    await page.goto(zohoUrl(other, `${shared}/apps`));
    await asideIs(`ready zoho/${other.id}`);
    await page.goto(`https://${host}crm/org1/tab/Home`);
    await asideIs('none ');
    await page.close();
  });

  it('it works on after the browser was closed, until it is removed', async () => {
    await browser.close();
    await start();
    const page = await browser.open(own);
    await stateIs(page, 'aside');
    await options.bringToFront();
    const line = options.locator(`[data-host="${host}"]`);
    await line.locator('.line-buttons button').first().click();
    await options.locator('dialog[open] button').filter({ hasText: words.remove }).last().click();
    await line.waitFor({ state: 'detached' });
    await expect.poll(() => hostOn(page).count()).toBe(0);
    await page.reload();
    await page.waitForTimeout(500);
    expect(await hostOn(page).count()).toBe(0);
    await page.close();
  });

  it('a panel on the page goes over into the side panel by choice, and back', async () => {
    const page = await browser.open(zohoUrl(other, 'crm.zoho.eu'));
    const panel = await openPanel(page);
    await page.bringToFront();
    await panel.getByRole('button', { name: panelWords.aside }).click();
    await asideIs(`ready zoho/${other.id}`);
    await stateIs(page, 'aside');
    // What its button asks for: a click of a test's does not count in a document it cannot drive.
    await ask(options, 'panel/place', {
      view: await viewIn(page),
      place: { open: true, side: 'right', width: 360, apart: null },
    });
    await stateIs(page, 'open');
    await panelOf(page);
    await page.close();
  });

  it('a page that lets no frame in says so, and opens the side panel by a click', async () => {
    const page = await browser.open(zohoUrl(other));
    await stateIs(page, 'aside');
    await clickHost(page);
    await asideIs(`ready zoho/${other.id}`);
    await page.reload();
    // Remembered for the site: the button alone, without waiting for a frame in vain.
    await stateIs(page, 'aside');
    expect(page.frames().some((frame) => frame.url().includes('panel.html'))).toBe(false);
    await page.close();
  });
});
