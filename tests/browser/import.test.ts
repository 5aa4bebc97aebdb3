/** History from a file, in the real browser: shown, taken with its progress, twice the same as once. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { callsXlsx } from '#tests/import-files.ts';
import { ask } from '#tests/run/ask.ts';
import { type Browser, startBrowser } from '#tests/run/chromium.ts';

let browser: Browser;
let options: Page;
const folder = mkdtempSync(join(tmpdir(), 'dealside-'));
const rows = 5000;

beforeAll(async () => {
  browser = await startBrowser({ locale: 'en-US' });
  options = await browser.extensionPage('options.html');
  await options.locator('main[data-state="ready"]').waitFor();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** Calls as Zoho exports them, printed as day, month, year; one of them on a day there is not. */
function calls(): string {
  const path = join(folder, 'Calls.csv');
  const lines = Array.from({ length: rows }, (_, at) => {
    const day = at === 7 ? '31' : String((at % 28) + 1).padStart(2, '0');
    const time = `${String(at % 24).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
    return `Call ${at},Outbound,${day}/02/2026 ${time},zcrm_48768760000001${at % 90}`;
  });
  writeFileSync(path, `Subject,Call Type,Call Start Time,Related To.id\r\n${lines.join('\r\n')}`);
  return path;
}

const counts = async () =>
  Object.fromEntries(
    await options
      .locator('[data-import-state="done"] [data-import-count]')
      .evaluateAll((all) =>
        all.map((one) => [
          one.getAttribute('data-import-count'),
          one.querySelector('dd')?.textContent,
        ]),
      ),
  );

async function take(path: string): Promise<void> {
  await options.locator('[data-file=history]').setInputFiles(path);
  await options.locator('[data-import-dates] li').first().waitFor();
  await options.locator('[data-act="import"]').click();
  await options.locator('[data-import-state="done"][data-import-how="whole"]').waitFor();
}

it('takes a file in with its progress, and the same file again changes nothing', async () => {
  const path = calls();
  // Every value the bar shows, and the longest task there was meanwhile.
  await options.evaluate(`
    globalThis.seen = new Set(); globalThis.longest = 0;
    new MutationObserver(() => {
      const bar = document.querySelector('.imports progress');
      if (bar) globalThis.seen.add(bar.value);
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        globalThis.longest = Math.max(globalThis.longest, duration);
    }).observe({ type: 'longtask' });
  `);
  await take(path);
  expect(await counts()).toEqual({ added: '4,999', known: '0', rejected: '1' });
  expect(await options.locator('[data-rejected="9"]').textContent()).toContain('31/02/2026');
  expect(await options.evaluate('globalThis.seen.size')).toBeGreaterThan(3);
  console.info(`longest task while importing: ${await options.evaluate('globalThis.longest')} ms`);

  await take(path);
  expect(await counts()).toEqual({ added: '0', known: '4,999', rejected: '1' });
  const list = await ask(options, 'imports/list', {});
  expect(list).toMatchObject([{ name: 'Calls.csv', kind: 'calls', rows, whole: true }]);
});

it('takes a workbook in, and takes it back again', async () => {
  const path = join(folder, 'Calls.xlsx');
  writeFileSync(path, callsXlsx(1500));
  await take(path);
  expect(await counts()).toEqual({ added: '1,500', known: '0', rejected: '0' });
  const line = options.locator('[data-imported]', { hasText: 'Calls.xlsx' });
  await line.getByRole('button').click();
  await options.locator('dialog[open] button.destroy').click();
  const done = options.locator('[data-import-state="taken-back"]');
  await done.waitFor();
  expect(await done.textContent()).toContain('1,500 entries deleted');
  await line.waitFor({ state: 'detached' });
  expect(await ask(options, 'imports/list', {})).toMatchObject([{ name: 'Calls.csv' }]);
});
