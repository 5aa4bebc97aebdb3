/** A rule on its way: written and signed on the manager's desk, installed and followed by a rep. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Pack } from '#core/pack/schema.ts';
import { signFile } from '#core/pack/signed/sign.ts';
import { writePack } from '#core/pack/write.ts';
import { newSigner, type Signer } from '#tests/core/pack/signed/signer.ts';
import { ask } from '#tests/run/ask.ts';
import { killWorker } from '#tests/run/chromium.ts';
import { calmDeal, overdueDeal, serveDeals } from '#tests/run/deal-pages.ts';
import { openPanel } from '#tests/run/say-panel.ts';
import { roundTheClock, startWorking, type WorkingBrowser } from '#tests/run/working-hours.ts';

let manager: WorkingBrowser;
let rep: WorkingBrowser;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dealside-'));
  manager = await startWorking({ locale: 'zh-CN' });
  rep = await startWorking({ locale: 'zh-CN', pack: roundTheClock({ id: 'own' }) });
});
afterAll(async () => {
  await manager.close();
  await rep.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The options page of a browser, ready. */
async function optionsOf(browser: WorkingBrowser, hash = ''): Promise<Page> {
  const page = await browser.extensionPage(`options.html${hash}`);
  await page.locator('main[data-state="ready"]').waitFor();
  return page;
}

/** The text of the file that the next click saves. */
async function saved(page: Page, click: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return Buffer.concat(await Array.fromAsync(await download.createReadStream())).toString();
}

/** Chooses a pack file from disk, as a person does. */
async function choose(page: Page, text: string): Promise<void> {
  const file = join(folder, 'pack.json');
  writeFileSync(file, text);
  await page.locator('.install input[type="file"]').setInputFiles(file);
}

const versionInUse = async (browser: WorkingBrowser, id: string): Promise<number | undefined> =>
  (await ask(browser.desk, 'options/state', {})).packs.find(
    (pack) => pack.id === id && pack.place !== null,
  )?.sequence;

const rule = (panel: Frame, id: string) => panel.locator(`[data-rule="${id}"]`);

/** A team that never rests, and asks for one field more than the sample deals have. */
const team = (sequence: number, more: Partial<Pack> = {}): Pack =>
  roundTheClock({ id: 'team', name: { 'zh-CN': '我们团队的规则包' }, sequence, ...more });

describe('a rule on its way to the rep', () => {
  let file: string;

  it('is changed in a form, signed, and saved as a file', async () => {
    const options = await optionsOf(manager);
    await options.locator('select[name="pack"]').selectOption('always');
    await options.locator('.from-pack button').click();
    await options.waitForURL(/desk\.html#/);
    const desk = options;
    await desk.locator('button[data-go="rules"]').click();
    await desk.locator('[data-item="overdue-close"] .item-open').click();
    const title = desk.locator('[data-path="rules[3].title.zh-CN"]');
    await title.fill('成交日过了一天就算卡住');
    await desk.locator('[data-kept="kept"]').waitFor();
    await desk.reload();
    await desk.locator('button[data-go="rules"]').click();
    await desk.locator('[data-item="overdue-close"] .item-open').click();
    expect(await title.inputValue()).toBe('成交日过了一天就算卡住');

    const { key } = (await ask(manager.desk, 'desk/make-key', {
      name: '销售运营',
      passphrase: null,
      replaces: null,
      at: new Date().toISOString(),
    })) as { key: { key: string } };
    await desk.locator('a[data-publish]').click();
    await desk.locator(`input[name="key"][value="${key.key}"]`).check();
    await desk.locator('form.publish button[type="submit"]').click();
    await desk
      .locator('[data-review="open"][data-how="first-use"], [data-review="open"]')
      .waitFor();
    await desk.locator('[data-change="rules/overdue-close"]').waitFor();
    file = await saved(desk, () => desk.locator('[data-install]').click());
    expect(JSON.parse(file)).toMatchObject({
      dealside: 'signed-pack',
      signatures: [{ key: key.key }],
    });
    await desk.close();
  });

  it('is installed from that file after its change and its impact were seen, and changes the open panel', async () => {
    const [url = ''] = await serveDeals(rep, [overdueDeal(rep.days, 1)]);
    const page = await rep.open(url);
    const panel = await openPanel(page);
    await rule(panel, 'overdue-close').waitFor();
    expect(await panel.locator('main').textContent()).not.toContain('成交日过了一天就算卡住');
    const options = await optionsOf(rep);
    await choose(options, file);
    const review = options.locator('[data-review="open"]');
    await review.waitFor();
    await review.locator('[data-how="first-use"]').waitFor();
    await review.locator('[data-change="rules/overdue-close"]').waitFor();
    await review.locator('[data-impact]').waitFor();
    await review.locator('[data-install]').click();
    await options.locator('[data-installed]').waitFor();
    await expect
      .poll(() => rule(panel, 'overdue-close').textContent())
      .toContain('成交日过了一天就算卡住');
    await options.close();
    await page.close();
  });
});

describe('a pack at an address', () => {
  // The CRM's own hosts are allowed from the start: no browser under test can press "allow" in the
  // browser's own dialog for another one.
  const address = 'https://crm.zoho.com/dealside/team.json';
  let publisher: Signer;
  let answer: string;

  const sign = (pack: Pack, { key, privateKey }: Signer = publisher) =>
    signFile(writePack(pack), key, privateKey, []);

  /** Makes the address due, as a day later, and lets the daily alarm ring in the worker. */
  async function check(): Promise<void> {
    await rep.desk.evaluate(
      (url) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('dealside');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const tx = opening.result.transaction('channels', 'readwrite');
            const store = tx.objectStore('channels');
            const asked = store.get(url);
            asked.onsuccess = () =>
              store.put({ ...asked.result, next: '2000-01-01T00:00:00.000Z', last: null });
            tx.onerror = () => reject(tx.error);
            tx.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
      address,
    );
    await ask(rep.desk, 'packs/channels', {});
    await rep.context
      .serviceWorkers()
      .at(-1)
      ?.evaluate('chrome.alarms.onAlarm.dispatch({ name: "updates", scheduledTime: Date.now() })');
    await expect.poll(result).toBeDefined();
  }
  const result = async () =>
    (await ask(rep.desk, 'packs/channels', {}))[0]?.last?.result ?? undefined;

  beforeAll(async () => {
    publisher = await newSigner();
    await rep.context.route(address, (route) =>
      route.fulfill({ body: answer, contentType: 'application/json' }),
    );
    // What came by file is another publisher's: taken away by hand, it may come from anybody again.
    await ask(rep.desk, 'packs/remove', { id: 'always' });
  });

  it('is fetched, reviewed and followed, and an open panel takes it over without a reload', async () => {
    const [url = ''] = await serveDeals(rep, [overdueDeal(rep.days, 2)]);
    const page = await rep.open(url);
    const panel = await openPanel(page);
    const rules = team(1).rules.filter(({ id }) => id !== 'overdue-close');
    answer = await sign(team(1, { rules }));
    const options = await optionsOf(rep);
    if (!(await options.locator('input[name="url"]').isVisible()))
      await options.locator('[data-way="address"] summary').click();
    await options.locator('input[name="url"]').fill(address);
    await options.locator('form.address button').click();
    await options.locator('[data-review="open"]').waitFor();
    await options.locator('[data-auto]').check();
    await options.locator('[data-install]').click();
    await options.locator('[data-installed="team"]').waitFor();
    await rule(panel, 'overdue-close').waitFor({ state: 'detached' });
    expect(await ask(rep.desk, 'packs/channels', {})).toMatchObject([{ url: address, auto: true }]);

    answer = await sign(team(2));
    await check();
    expect(await result()).toEqual({ is: 'installed', sequence: 2 });
    await rule(panel, 'overdue-close').waitFor();
    await options.close();
    await page.close();
  });

  it.each<[string, () => Promise<string>, string, string]>([
    [
      'tampered with',
      async () => (await sign(team(9))).replace('"payload": "e', '"payload": "f'),
      'problems',
      'signature-wrong',
    ],
    ['older', () => sign(team(1)), 'lower-sequence', 'lower-sequence'],
    [
      'signed by somebody else',
      async () => sign(team(9), await newSigner()),
      'foreign-key',
      'foreign-key',
    ],
  ])('that is %s is refused, with words', async (_, made, why, word) => {
    const text = await made();
    answer = text;
    await check();
    expect(await result()).toEqual({ is: 'refused', why });
    expect(await versionInUse(rep, 'team')).toBe(2);
    const options = await optionsOf(rep);
    await choose(options, text);
    const shown =
      why === 'problems'
        ? options.locator(`[data-problem="${word}"]`)
        : options.locator(`[data-untrusted="${word}"]`);
    await shown.waitFor();
    expect((await shown.textContent())?.length).toBeGreaterThan(8);
    expect(await versionInUse(rep, 'team')).toBe(2);
    await options.close();
  });
});

describe('a worker killed in the middle of an install', () => {
  it('leaves the pack before in use, whenever it is killed, or the new one whole', async () => {
    const [url = ''] = await serveDeals(rep, [calmDeal(rep.days, 3)]);
    const page = await rep.open(url);
    await openPanel(page);
    const options = await optionsOf(rep);
    for (let attempt = 0; attempt < 8; attempt += 1) {
      const before = await versionInUse(rep, 'team');
      const text = writePack(team(1, { id: `big-${attempt}`, sequence: 1 }));
      const message = {
        name: 'packs/install',
        request: { text, origin: { by: 'file' }, use: 'above', at: new Date().toISOString() },
      };
      const installing = options
        .evaluate(`chrome.runtime.sendMessage(${JSON.stringify(message)})`)
        .catch(() => null);
      await options.waitForTimeout(attempt * 4);
      await killWorker(rep);
      await installing;
      const { packs } = await ask(rep.desk, 'options/state', {});
      const fresh = packs.find(({ id }) => id === `big-${attempt}`);
      expect(await versionInUse(rep, 'team')).toBe(before);
      // Either nothing of it is there, or all of it: in use, first, with its version.
      if (fresh) expect(fresh).toMatchObject({ sequence: 1, place: 0 });
    }
    await options.close();
    await page.close();
  });
});
