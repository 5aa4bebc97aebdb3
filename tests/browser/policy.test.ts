/** A company's policy from a real policy file, which only root may write: said loudly where it cannot. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writePack } from '#core/pack/write.ts';
import { ask } from '#tests/run/ask.ts';
import { type Browser, browserPath, startBrowser } from '#tests/run/chromium.ts';
import { roundTheClock } from '#tests/run/working-hours.ts';

/** Where Debian's Chromium looks for policies, and Google's builds. */
const folder = browserPath().includes('chromium')
  ? '/etc/chromium/policies/managed'
  : '/etc/opt/chrome/policies/managed';
const file = join(folder, 'dealside-test.json');
const mayWrite = process.platform === 'linux' && process.getuid?.() === 0;

if (!mayWrite) console.warn(`NOT CHECKED: policies, since ${folder} can only be written by root`);

describe.runIf(mayWrite)('a policy file', () => {
  let browser: Browser;

  /** Writes the company's policy; the browser notices by itself. */
  const company = (values: object): void => {
    const extensions = { [browser.extensionId]: values };
    writeFileSync(file, JSON.stringify({ '3rdparty': { extensions } }));
  };

  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    browser = await startBrowser({ locale: 'en-US', policies: true });
  });
  afterAll(async () => {
    rmSync(file, { force: true });
    await browser?.close();
  });

  it('brings the company’s pack, first and not to be removed', async () => {
    const options = await browser.extensionPage('options.html');
    await options.locator('main[data-state="ready"]').waitFor();
    const pack = roundTheClock({ id: 'company', name: { en: 'Company rules' }, sequence: 3 });
    company({ rulePackJson: writePack(pack) });
    const line = options.locator('[data-pack="company"][data-place="0"]');
    await line.waitFor({ timeout: 30_000 });
    expect(await line.getAttribute('data-origin')).toBe('policy');
    expect(await ask(options, 'packs/policy', {})).toMatchObject({
      managed: true,
      pack: 'company',
      problems: [],
    });
    await options.close();
  });

  it('with wrong values is named on the desk, and changes nothing', async () => {
    company({ rulePackJson: '{"format": 2}', packUrl: 'http://example.com/', publicKeys: ['abc'] });
    const options = await browser.extensionPage('options.html');
    await expect
      .poll(async () => (await ask(options, 'packs/policy', {})).problems.length, {
        timeout: 30_000,
      })
      .toBe(3);
    await options.reload();
    for (const value of ['rulePackJson', 'packUrl', 'publicKeys'])
      await options.locator(`[data-policy-problem="${value}"]`).waitFor();
    const { packs } = await ask(options, 'options/state', {});
    expect(packs.find(({ place }) => place === 0)?.id).toBe('company');
    await options.close();
  });
});
