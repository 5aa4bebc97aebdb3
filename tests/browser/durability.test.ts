/** What was clicked stays: killed workers, many tabs, restarts, lost, newer and failing databases. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, eventsKept } from '#tests/run/ask.ts';
import { killWorker } from '#tests/run/chromium.ts';
import { calmDeal, overdueDeal, serveDeals } from '#tests/run/deal-pages.ts';
import { openPanel } from '#tests/run/say-panel.ts';
import { startWorking, type WorkingBrowser } from '#tests/run/working-hours.ts';

let browser: WorkingBrowser;

beforeAll(async () => {
  browser = await startWorking({ locale: 'en-US' });
});
afterAll(() => browser.close());

/** The worker now running, woken where it sleeps. */
async function worker(): Promise<Worker> {
  await ask(browser.desk, 'popup/today', { zone: browser.zone });
  const running = browser.context.serviceWorkers().at(-1);
  if (!running) throw new Error('no worker');
  return running;
}

/** The tab in which popups are opened, since a new one for each costs more than the popup does. */
let tab: Page | undefined;

/** The popup's count of one action, asked through a popup opened for it, and gone when it has said. */
async function counted(action: string): Promise<number> {
  const front = browser.context.pages().findLast((page) => page !== tab);
  if (tab?.context() !== browser.context) tab = await browser.context.newPage();
  await tab.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  const chip = tab.locator(`li.action[data-action="${action}"]`);
  const count = Number(await chip.getAttribute('data-count'));
  await tab.goto('about:blank');
  await front?.bringToFront();
  return count;
}

async function panelOn(number: number): Promise<{ page: Page; panel: Frame }> {
  const [url = ''] = await serveDeals(browser, [calmDeal(browser.days, number)]);
  const page = await browser.open(url);
  return { page, panel: await openPanel(page) };
}

/** Lets what comes after a transaction, the second copy, never end; returns when it is at that. */
async function hangSecondCopy(running: Worker): Promise<() => Promise<void>> {
  await running.evaluate(() => {
    type Api = { storage: { local: { set: () => Promise<void> } } };
    const { chrome, browser: native } = globalThis as unknown as { chrome: Api; browser?: Api };
    for (const api of [chrome, native])
      if (api)
        api.storage.local.set = () => {
          Object.assign(globalThis, { hangs: true });
          return new Promise(() => {});
        };
  });
  return () => expect.poll(() => running.evaluate(() => 'hangs' in globalThis)).toBe(true);
}

/** Holds the log in a transaction that does not end, so that every other one waits for it. */
async function holdLog(): Promise<() => Promise<void>> {
  await browser.desk.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opened = indexedDB.open('dealside');
        opened.onsuccess = () => {
          const log = opened.result.transaction('events', 'readwrite').objectStore('events');
          Object.assign(globalThis, { held: true });
          const linger = () => {
            resolve();
            if ('held' in globalThis) log.count().onsuccess = linger;
            else opened.result.close();
          };
          log.count().onsuccess = linger;
        };
      }),
  );
  return () => browser.desk.evaluate('delete globalThis.held').then(() => {});
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('a click in the quick log, with the worker killed', () => {
  let panel: Frame;
  let page: Page;
  let before = 0;
  /** What the popup counted last: the next click is one more than that. */
  let was = 0;
  beforeAll(async () => {
    ({ page, panel } = await panelOn(1));
    was = await counted('wechat');
  });
  afterAll(() => page.close());

  const click = () => panel.locator('button[data-action="wechat"]').click();
  const logged = async () => (await eventsKept(browser.desk)).length - before;

  /** Runs one click with its killing, and expects one event of it in database and popup. */
  async function once(steps: () => Promise<void>): Promise<void> {
    before = (await eventsKept(browser.desk)).length;
    // A click in a tab that is not in front waits for seconds.
    await page.bringToFront();
    await steps();
    await expect.poll(logged, { timeout: 8000 }).toBe(1);
    // Long enough for a second try that should not have been.
    await wait(400);
    expect(await logged()).toBe(1);
    was += 1;
    expect(await counted('wechat')).toBe(was);
    await expect.poll(() => panel.locator('.log-result .log-done').count()).toBe(1);
  }

  it('before the click, is one event', () =>
    once(async () => {
      await killWorker(browser);
      await click();
    }));

  it.each([0, 2, 5, 10, 20, 50])('%i ms after the click, is one event', (ms) =>
    once(async () => {
      await worker();
      await click();
      await wait(ms);
      await killWorker(browser);
    }),
  );

  it('in the middle of its transaction, is one event', () =>
    once(async () => {
      const running = await worker();
      await running.evaluate(() => {
        const { add } = IDBObjectStore.prototype;
        IDBObjectStore.prototype.add = function (...given) {
          const added = add.apply(this, given);
          // Asking again and again keeps the transaction from ever ending.
          const linger = () => {
            Object.assign(globalThis, { lingers: true });
            this.count().onsuccess = linger;
          };
          linger();
          return added;
        };
      });
      await click();
      await expect.poll(() => running.evaluate(() => 'lingers' in globalThis)).toBe(true);
      await killWorker(browser);
    }));

  it('between its transaction and its answer, is one event', () =>
    once(async () => {
      const hanging = await hangSecondCopy(await worker());
      await click();
      await hanging();
      expect(await logged()).toBe(1);
      await killWorker(browser);
    }));

  it('twice while it is being answered, is one event', () =>
    once(async () => {
      await worker();
      await click();
      await killWorker(browser);
      await wait(100);
      await killWorker(browser);
      // The panel tries twice by itself. Where the worker died both times it says so, to be clicked again.
      const failed = panel.locator('.log-result.failed');
      await expect.poll(async () => (await logged()) + (await failed.count())).toBeGreaterThan(0);
      if ((await failed.count()) > 0) await click();
    }));

  it('kept but never answered, then clicked again as the panel asks, is one event', () =>
    once(async () => {
      const hanging = await hangSecondCopy(await worker());
      await click();
      await hanging();
      expect(await logged()).toBe(1);
      const release = await holdLog();
      // The second try meets a log that another holds, and dies waiting for it.
      const failed = panel.locator('.log-result.failed');
      while ((await failed.count()) === 0) {
        await killWorker(browser);
        await wait(700);
      }
      await release();
      await click();
    }));

  it('before the popup asks, is still counted', async () => {
    await once(click);
    await killWorker(browser);
    expect(await counted('wechat')).toBe(was);
  });
});

describe('the log', () => {
  it('holds 300 events after 100 clicks in each of three tabs at once', async () => {
    const was = await counted('email');
    const before = (await eventsKept(browser.desk)).length;
    const tabs = await Promise.all([11, 12, 13].map(panelOn));
    await Promise.all(
      tabs.map(async ({ page, panel }) => {
        const button = panel.locator('button[data-action="email"]');
        await button.scrollIntoViewIfNeeded();
        await button.click();
        const box = await button.boundingBox();
        if (!box) throw new Error('no button');
        for (let clicks = 1; clicks < 100; clicks++)
          await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      }),
    );
    await expect
      .poll(async () => (await eventsKept(browser.desk)).length - before, { timeout: 20_000 })
      .toBe(300);
    expect(await counted('email')).toBe(was + 300);
    await Promise.all(tabs.map(({ page }) => page.close()));
  });

  it('takes a click back within ten seconds, and no later', async () => {
    const { page, panel } = await panelOn(2);
    const was = await counted('call');
    await panel.locator('button[data-action="call"]').click();
    await expect.poll(() => counted('call')).toBe(was + 1);
    const undo = panel.locator('.log-done button');
    await undo.click();
    await expect.poll(() => counted('call')).toBe(was);
    await panel.locator('button[data-action="call"]').click();
    await undo.waitFor({ state: 'visible' });
    await undo.waitFor({ state: 'detached', timeout: 14_000 });
    expect(await counted('call')).toBe(was + 1);
    await page.close();
  });

  it('gives the minus in the popup one action to take back', async () => {
    const { page, panel } = await panelOn(3);
    await panel.locator('button[data-action="proposal"]').click();
    await expect.poll(() => counted('proposal')).toBe(1);
    const popup = await browser.extensionPage('popup.html');
    const row = popup.locator('li.target[data-action="proposals"]');
    expect(await row.getAttribute('data-count')).toBe('1');
    expect(await row.getAttribute('data-target')).toBe('2');
    const minus = popup.locator('li.action[data-action="proposal"] button.minus');
    await minus.click();
    await expect.poll(() => row.getAttribute('data-count')).toBe('0');
    expect(await minus.isDisabled()).toBe(true);
    await popup.close();
    await page.close();
  });
});

describe('what the person said of a deal', () => {
  it('keeps a finding snoozed until the facts change', async () => {
    const [url = ''] = await serveDeals(browser, [overdueDeal(browser.days, 21)]);
    const page = await browser.open(url);
    let panel = await openPanel(page);
    const finding = () => panel.locator('[data-rule="overdue-close"]');
    await finding().locator('details:has(input[name="reason"]) > summary').click();
    await finding().locator('input[name="reason"]').fill('customer is back next week');
    await finding().locator('button[type="submit"]').click();
    await panel.locator('[data-snoozed="overdue-close"]').waitFor({ state: 'attached' });
    expect(await finding().count()).toBe(0);

    await page.reload();
    panel = await openPanel(page);
    const snoozed = panel.locator('[data-snoozed="overdue-close"]');
    expect(await snoozed.textContent()).toContain('customer is back next week');
    expect(await finding().count()).toBe(0);

    await serveDeals(browser, [overdueDeal(browser.days, 21, 2)]);
    await page.reload();
    panel = await openPanel(page);
    await finding().waitFor();
    expect(await panel.locator('[data-snoozed]').count()).toBe(0);
    await page.close();
  });

  it('asks once what an unknown stage is, and remembers it for every deal', async () => {
    const unknown = (number: number) => {
      const deal = calmDeal(browser.days, number);
      const values = { ...deal.values, STAGE: 'Pilot at site' };
      return { ...deal, values, history: [], stages: ['Pilot at site'] };
    };
    const [first = '', second = ''] = await serveDeals(browser, [unknown(31), unknown(32)]);
    const page = await browser.open(first);
    let panel = await openPanel(page);
    // Typed, since only a person's own choice counts and a script's does not.
    await panel.locator('[data-unmapped="Pilot at site"] select').press('N');
    await panel.locator('[data-unmapped]').waitFor({ state: 'detached' });
    await killWorker(browser);
    await page.goto(second);
    panel = await openPanel(page);
    expect(await panel.locator('[data-field="stage"]').getAttribute('data-value')).toBe(
      'Pilot at site',
    );
    expect(await panel.locator('[data-unmapped]').count()).toBe(0);
    expect(await panel.locator('.deal-facts .stage').getAttribute('title')).toContain(
      'Negotiation',
    );
    await page.close();
  });
});

describe('the database', () => {
  const trouble = (on: Page | Frame) => on.locator('[data-trouble]').getAttribute('data-trouble');

  /** Deletes the database as "clear browsing data" would, and says how that went. */
  const deleted = () =>
    browser.desk.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const asked = indexedDB.deleteDatabase('dealside');
          for (const end of ['success', 'error', 'blocked'])
            asked.addEventListener(end, () => resolve(end));
        }),
    );

  it('keeps its counts over a restart of the browser', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'dealside-'));
    const events = async (from: WorkingBrowser) =>
      (await eventsKept(from.desk)).map(({ id }) => id);
    const old = browser;
    browser = await startWorking({ locale: 'en-US', profile });
    try {
      const { panel } = await panelOn(1);
      for (const action of ['visit', 'visit', 'case'])
        await panel.locator(`button[data-action="${action}"]`).click();
      await expect.poll(() => events(browser)).toHaveLength(3);
      const before = await events(browser);
      await browser.close();
      browser = await startWorking({ locale: 'en-US', profile, zone: browser.zone });
      expect(await events(browser)).toEqual(before);
      expect(await counted('visit')).toBe(2);
      expect(await counted('case')).toBe(1);
    } finally {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
      browser = old;
    }
  });

  it('deleted, is rebuilt from the second copy, and that is said', async () => {
    const { page, panel } = await panelOn(41);
    await panel.locator('button[data-action="case"]').click();
    await expect.poll(() => counted('case')).toBeGreaterThan(0);
    const before = (await eventsKept(browser.desk)).map(({ id }) => id).sort();
    expect(await deleted()).toBe('success');
    const popup = await browser.extensionPage('popup.html');
    await popup.locator('[data-trouble]').waitFor();
    expect(await trouble(popup)).toBe('database-restored');
    expect((await eventsKept(browser.desk)).map(({ id }) => id).sort()).toEqual(before);
    const { packs } = await ask(browser.desk, 'options/state', {});
    expect(packs.find(({ place }) => place === 0)?.id).toBe('always');
    await popup.close();
    await page.close();
  });

  it('that cannot be written to says so, and logs nothing', async () => {
    const { page, panel } = await panelOn(42);
    const before = (await eventsKept(browser.desk)).length;
    await (await worker()).evaluate(() => {
      const full = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      Object.assign(IDBObjectStore.prototype, { add: full, put: full });
    });
    await panel.locator('button[data-action="email"]').click();
    await panel.locator('.log-result.failed').waitFor();
    const popup = await browser.extensionPage('popup.html');
    await popup.locator('[data-trouble]').waitFor();
    expect(await trouble(popup)).toBe('database-failing');
    await page.reload();
    const again = await openPanel(page);
    expect(await trouble(again)).toBe('database-failing');
    expect(await again.locator('main').getAttribute('data-deal')).toContain('zoho/');

    await killWorker(browser);
    await again.locator('button[data-action="email"]').click();
    await again.locator('.log-done').waitFor();
    await expect.poll(async () => (await eventsKept(browser.desk)).length).toBe(before + 1);
    await expect.poll(() => popup.locator('[data-trouble="database-failing"]').count()).toBe(0);
    await popup.close();
    await page.close();
  });

  it('made by a newer version is left alone, said, and can be exported', async () => {
    const { page, panel } = await panelOn(43);
    await panel.locator('button[data-action="email"]').click();
    await panel.locator('.log-done').waitFor();
    const before = (await eventsKept(browser.desk)).length;
    await browser.desk.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const asked = indexedDB.open('dealside', 99);
          asked.onupgradeneeded = () => asked.result.createObjectStore('plans');
          asked.onsuccess = () => resolve(asked.result.close());
          asked.onerror = () => reject(asked.error);
        }),
    );
    const popup = await browser.extensionPage('popup.html');
    await popup.locator('[data-trouble]').waitFor();
    expect(await trouble(popup)).toBe('database-newer');
    await panel.locator('button[data-action="email"]').click();
    await panel.locator('.log-result.failed').waitFor();

    const options = await browser.extensionPage('options.html');
    expect(await trouble(options)).toBe('database-newer');
    const download = options.waitForEvent('download');
    await options.locator('button[data-export]').first().click();
    const stream = await (await download).createReadStream();
    const copy = JSON.parse(Buffer.concat(await Array.fromAsync(stream)).toString());
    expect(copy.version).toBe(99);
    expect(copy.stores.events).toHaveLength(before);
    expect(await eventsKept(browser.desk)).toHaveLength(before);
    await page.close();
  });
});
