/** How long 100,000 rows of history take to come in, and what the options page feels of it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { callsCsv, callsXlsx } from '#tests/import-files.ts';
import { startBrowser } from '#tests/run/chromium.ts';
import type { Figure } from './figure.ts';
import { longest, watchTasks } from './tasks.ts';

declare global {
  interface Window {
    scripts?: number[];
  }
}

const rows = 100_000;
const patience = 280_000;

/**
 * Notes every script of ours in a long frame. A task is as long as the machine lets it be, a script as
 * what it does: on a busy machine the two tell waiting from work.
 */
const watchScripts = (page: Page) =>
  page.addInitScript(() => {
    window.scripts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { scripts } = entry as unknown as { scripts: readonly { duration: number }[] };
        for (const { duration } of scripts) window.scripts?.push(duration);
      }
    }).observe({ type: 'long-animation-frame' });
  });

const longestScript = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, ...(window.scripts ?? []).splice(0)));

/** Milliseconds from choosing the file to its preview with all dates understood. */
export async function choose(page: Page, path: string): Promise<number> {
  const since = performance.now();
  await page.locator('[data-file=history]').setInputFiles(path);
  await page.locator('[data-import-dates] li').first().waitFor({ timeout: patience });
  return performance.now() - since;
}

/** Milliseconds from the click to the end, with how many were new. */
export async function take(page: Page): Promise<{ time: number; added: number }> {
  const since = performance.now();
  await page.locator('[data-act="import"]').click();
  await page.locator('[data-import-how="whole"]').waitFor({ timeout: patience });
  const time = performance.now() - since;
  const added = await page.locator('[data-import-count="added"] dd').textContent();
  return { time, added: Number((added ?? '').replaceAll(/\D/g, '')) };
}

/** Milliseconds from the click on Stop to the page saying that it stopped. */
async function stop(page: Page): Promise<number> {
  await page.locator('[data-act="import"]').click();
  const bar = page.locator('.imports progress');
  const done = () => bar.evaluate((each) => (each as HTMLProgressElement).value);
  while ((await done()) < 3000) await page.waitForTimeout(20);
  const since = performance.now();
  await page.locator('[data-act="cancel-import"]').click();
  await page.locator('[data-import-how="cancelled"]').waitFor();
  return performance.now() - since;
}

export function expectNews(told: string, added: number, expected: number): void {
  if (added !== expected) throw new Error(`${told}: ${added} rows were new, not ${expected}`);
}

/** Both kinds of file, each read in a browser that holds nothing yet. */
export async function importing(extension: string): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'dealside-'));
  const browser = await startBrowser({ extension, locale: 'en-US' });
  const figures: Figure[] = [];
  const told = (what: string, measured: number, limit: number | null, note?: string) =>
    figures.push({ what, measured, limit, unit: 'ms', ...(note ? { note } : {}) });
  try {
    const csv = join(folder, 'Calls.csv');
    const xlsx = join(folder, 'Calls.xlsx');
    writeFileSync(csv, callsCsv(rows));
    writeFileSync(xlsx, callsXlsx(rows));
    const page = await browser.context.newPage();
    await watchTasks(page);
    await watchScripts(page);
    await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
    await page.locator('main[data-state="ready"]').waitFor();
    await longest(page);

    const chosen = await choose(page, csv);
    told('a CSV of 100,000 rows, chosen and its dates understood', chosen, null);
    told('longest task of the options page meanwhile', await longest(page), 50);
    const stopped = await stop(page);
    told('stopping an import, from the click to the word that it stopped', stopped, 1000);
    await choose(page, csv);
    await longest(page);
    await longestScript(page);
    const first = await take(page);
    told('importing 100,000 rows of CSV', first.time, null, `${first.added} new`);
    told('longest task of the options page while importing', await longest(page), 50);
    told('longest script in a long frame of it meanwhile', await longestScript(page), 50);
    await choose(page, csv);
    const again = await take(page);
    expectNews('the same file again', again.added, 0);
    told('the same 100,000 rows again', again.time, null, `${again.added} new`);
    await longest(page);
    told('an XLSX of 100,000 rows, chosen and understood', await choose(page, xlsx), null);
    told('longest task of the options page meanwhile (XLSX)', await longest(page), 50);
    return figures;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
