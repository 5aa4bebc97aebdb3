/** The CRM's page and the panel keep out of each other: keys, DOM, messages, clicks, network. */
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crmHosts } from '#crm/hosts.ts';
import { renderZoho, zohoUrl } from '#tests/pages/zoho.ts';
import { ask, eventsKept } from '#tests/run/ask.ts';
import { calmDeal, overdueDeal } from '#tests/run/deal-pages.ts';
import { openPanel } from '#tests/run/say-panel.ts';
import { startWorking, type WorkingBrowser } from '#tests/run/working-hours.ts';

const crm = 'https://crm.zoho.com';

/** What a curious page would do: listen to everything, first, on its own window. */
const curious = `<script>
  window.seen = [];
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'compositionstart', 'compositionend', 'paste', 'focusin', 'message'])
    window.addEventListener(type, (event) => window.seen.push(type + ' ' + (event.key ?? event.data ?? event.target?.tagName)), true);
  window.shadows = 0;
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (...given) { window.shadows += 1; return attachShadow.apply(this, given); };
</script>`;

let browser: WorkingBrowser;
let page: Page;
let panel: Frame;

beforeAll(async () => {
  browser = await startWorking({ locale: 'en-US' });
  const deal = overdueDeal(browser.days, 1);
  await browser.serve(zohoUrl(deal), renderZoho(deal).replace('<head>', `<head>${curious}`));
  page = await browser.open(zohoUrl(deal));
  panel = await openPanel(page);
});
afterAll(() => browser.close());

const seen = (): Promise<string[]> => page.evaluate('window.seen');
const logged = async () => (await eventsKept(browser.desk)).length;

/** Runs in the content script's own world, as a page that took over its process could. */
async function inContentScript<T>(expression: string): Promise<T> {
  const cdp = await browser.context.newCDPSession(page);
  const worlds: { id: number; origin: string; name: string }[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await cdp.send('Runtime.enable');
  const world = worlds.find(({ origin }) => origin.includes(browser.extensionId));
  if (!world) throw new Error('no content script');
  const { result } = await cdp.send('Runtime.evaluate', {
    expression,
    contextId: world.id,
    awaitPromise: true,
    returnByValue: true,
  });
  await cdp.detach();
  return result.value as T;
}

describe('the page', () => {
  it('sees nothing of what is typed in the panel', async () => {
    const search = panel.locator('input[type="search"]');
    await search.click();
    await page.evaluate('window.seen.length = 0');
    await page.keyboard.type('太贵 too expensive', { delay: 5 });
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Backspace');
    await page.keyboard.insertText('预算');
    expect(await search.inputValue()).toBe('预算');
    expect(await seen()).toEqual([]);
    // The same listeners do hear what is typed in the page itself.
    await page.locator('input.search').click();
    await page.keyboard.press('x');
    expect((await seen()).filter((one) => one.startsWith('key'))).toEqual([
      'keydown x',
      'keypress x',
      'keyup x',
    ]);
    await search.fill('');
  });

  it('reaches neither the shadow root, nor the frame, nor the panel by its address', async () => {
    const found = await page.evaluate(async (id) => {
      const host = document.querySelector('dealside-panel');
      const tries = ['panel.html', 'popup.html', 'options.html', 'background.js', 'icon/16.png'];
      const fetched = await Promise.all(
        tries.map((path) =>
          fetch(`chrome-extension://${id}/${path}`).then(
            ({ status }) => status,
            () => 'refused',
          ),
        ),
      );
      return {
        root: host?.shadowRoot ?? null,
        children: host?.childNodes.length,
        frames: window.length,
        iframes: document.querySelectorAll('iframe').length,
        shadows: (window as unknown as { shadows: number }).shadows,
        fetched: [...new Set(fetched)],
        names: Object.keys(window).filter((name) => /deal|wxt|chrome_ext/i.test(name)),
      };
    }, browser.extensionId);
    expect(found).toEqual({
      root: null,
      children: 0,
      frames: 0,
      iframes: 0,
      shadows: 0,
      fetched: ['refused'],
      names: [],
    });
  });

  it('logs nothing by clicks it makes up, nor by messages it posts', async () => {
    const before = await logged();
    const place = await page.locator('dealside-panel').boundingBox();
    await page.evaluate(
      ({ x, y }) => {
        const host = document.querySelector('dealside-panel');
        for (const target of [host, document.elementFromPoint(x, y), window, document])
          for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
            target?.dispatchEvent(
              new MouseEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y }),
            );
        (host as HTMLElement | null)?.click();
        const log = { name: 'panel/log', request: { action: 'call' } };
        for (const message of [log, { changed: 'view' }, { toggle: true }, { placed: {} }])
          window.postMessage(message, '*');
        document.dispatchEvent(new CustomEvent('dealside', { detail: log }));
      },
      { x: (place?.x ?? 0) + 40, y: (place?.y ?? 0) + 300 },
    );
    // In the panel's own document a made-up click would reach every button: it moves none.
    await panel.evaluate(() => {
      for (const button of document.querySelectorAll('button'))
        button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    });
    await page.waitForTimeout(500);
    expect(await logged()).toBe(before);
    expect(await panel.locator('.log-result').count()).toBe(0);
    expect(await page.locator('dealside-panel').getAttribute('data-state')).toBe('open');
  });

  it('may not ask what only the extension may, not even from the content script', async () => {
    expect(
      await page.evaluate('typeof chrome === "undefined" || !chrome.runtime?.sendMessage'),
    ).toBe(true);
    const send = (name: string, request: unknown) =>
      inContentScript(`chrome.runtime.sendMessage(${JSON.stringify({ name, request })})`);
    const log = { id: 'forged-click-1', at: new Date().toISOString(), zone: browser.zone };
    for (const [name, request] of [
      ['panel/log', { ...log, action: 'call', deal: null, minutes: null }],
      ['panel/view', { view: 'aaaaaaaaaaaa' }],
      ['popup/today', { zone: browser.zone }],
      ['popup/stalled', {}],
      ['options/state', {}],
      [
        'packs/install',
        { text: '{}', origin: { by: 'file' }, use: 'alone', at: '2026-11-23T02:00:00.000Z' },
      ],
      [
        'desk/make-key',
        { name: 'x', passphrase: null, replaces: null, at: '2026-11-23T02:00:00.000Z' },
      ],
      ['packs/fetch', { url: 'https://example.com/pack.json' }],
      ['options/export', { after: null }],
      ['options/wipe', {}],
    ] as const)
      expect(await send(name, request), name).toEqual({ error: 'not-allowed' });
    expect(
      await inContentScript('chrome.storage.local.get(null).then(String, () => "closed")'),
    ).toBe('closed');
  });
});

describe('the extension', () => {
  it('changes nothing in the page but its one element', async () => {
    const deal = calmDeal(browser.days, 2);
    const html = renderZoho(deal);
    // Parsed and left alone in the same browser, on a host the extension does not know.
    await browser.serve('https://plain.example/', html);
    const plain = await browser.open('https://plain.example/');
    const untouched = await plain.content();
    await plain.close();
    await browser.serve(zohoUrl(deal), html);
    const own = await browser.open(zohoUrl(deal));
    const opened = await openPanel(own);
    await opened.locator('button[data-action="wechat"]').click();
    await opened.locator('.log-done').waitFor();
    const touched = await own.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      const hosts = copy.querySelectorAll('dealside-panel');
      for (const host of hosts) host.remove();
      return { hosts: hosts.length, html: `<!DOCTYPE html>${copy.outerHTML}` };
    });
    expect(touched).toEqual({ hosts: 1, html: untouched });
    await own.close();
  });

  it('asks for five permissions and the hosts of the two CRMs, others one by one when needed', async () => {
    const manifest = await browser.desk.evaluate<{
      permissions: string[];
      host_permissions: string[];
      optional_permissions?: string[];
      optional_host_permissions?: string[];
      content_scripts: { matches: string[] }[];
    }>('chrome.runtime.getManifest()');
    const hosts = Object.values(crmHosts).flat().sort();
    expect(manifest.permissions.sort()).toEqual([
      'alarms',
      'scripting',
      'sidePanel',
      'storage',
      'unlimitedStorage',
    ]);
    expect(manifest.host_permissions.sort()).toEqual(hosts);
    expect(manifest.content_scripts.flatMap(({ matches }) => matches).sort()).toEqual(hosts);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    // For the address of a pack or of a company's own CRM, asked for in the click that enters it.
    expect(manifest.optional_host_permissions ?? []).toEqual(['https://*/*']);
  });

  it('makes no request of its own on a whole tour', async () => {
    const asked: string[] = [];
    const listen = async (to: Page) => {
      const cdp = await browser.context.newCDPSession(to);
      cdp.on('Network.requestWillBeSent', ({ request }) => asked.push(request.url));
      await cdp.send('Network.enable');
    };
    browser.context.on('request', (request) => asked.push(request.url()));
    const deals = [3, 4].map((number) => overdueDeal(browser.days, number));
    const tour = await browser.context.newPage();
    await listen(tour);
    for (const deal of deals) {
      await browser.serve(zohoUrl(deal), renderZoho(deal));
      await tour.goto(zohoUrl(deal));
      const shown = await openPanel(tour);
      await shown.locator('button[data-action="call"]').click();
      await shown.locator('.log-done').waitFor();
      await shown.locator('button[data-copy]').first().click();
      await shown.locator('summary').first().click();
    }
    for (const path of ['popup.html', 'options.html']) {
      const own = await browser.extensionPage(path);
      await listen(own);
      await own.reload();
      await own.locator('main[data-state="ready"]').waitFor();
      await own.close();
    }
    await ask(browser.desk, 'options/export', { after: null });
    // The browser itself asks for the icon of any page.
    const crmPages = new Set([...deals.map((deal) => zohoUrl(deal)), `${crm}/favicon.ico`]);
    const others = asked.filter(
      (url) =>
        !url.startsWith('chrome-extension:') && !url.startsWith('data:') && !crmPages.has(url),
    );
    expect(others).toEqual([]);
    expect(browser.strayRequests.filter((url) => !crmPages.has(url))).toEqual([]);
    await tour.close();
  });

  it('could reach nothing but an https address if it wanted to, in worker and pages', async () => {
    const before = browser.strayRequests.length;
    /** The directive that stopped each request, or what became of it. */
    const reach = async () => {
      const stopped: string[] = [];
      addEventListener('securitypolicyviolation', (event) => stopped.push(event.violatedDirective));
      await fetch('http://elsewhere.example/').catch(() => {});
      try {
        new WebSocket('wss://elsewhere.example/');
      } catch {
        // Some refuse at once, others by the violation alone.
      }
      await new Promise((resolve) => setTimeout(resolve, 300));
      return stopped;
    };
    await ask(browser.desk, 'popup/today', { zone: browser.zone });
    const worker = browser.context.serviceWorkers().at(-1);
    expect(await worker?.evaluate(reach)).toEqual(['connect-src', 'connect-src']);
    const options = await browser.extensionPage('options.html');
    for (const own of [panel, options]) {
      expect(await own.evaluate(reach)).toEqual(['connect-src', 'connect-src']);
      await own.evaluate(() => {
        new Image().src = 'https://elsewhere.example/image';
        document.body.append(
          Object.assign(document.createElement('iframe'), {
            src: 'https://elsewhere.example/frame',
          }),
        );
        document.body.lastElementChild?.remove();
      });
    }
    await options.close();
    expect(browser.strayRequests.slice(before)).toEqual([]);
  });

  it('asks no address that was not allowed, whatever it is told to fetch', async () => {
    const before = browser.strayRequests.length;
    const url = 'https://elsewhere.example/pack.json';
    expect(await ask(browser.desk, 'packs/fetch', { url })).toEqual({ failed: 'not-permitted' });
    await ask(browser.desk, 'packs/follow', { url, pack: 'team', auto: true });
    expect(await ask(browser.desk, 'packs/check', { url })).toMatchObject({
      last: { result: { is: 'failed', why: 'not-permitted' } },
    });
    expect(browser.strayRequests.slice(before)).toEqual([]);
  });
});
