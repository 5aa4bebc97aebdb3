/** What a file of many deals costs once it is kept: room, and the time of whoever asks the worker. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { databaseName } from '#storage/db.ts';
import { dealsCsv } from '#tests/import-files.ts';
import { ask } from '#tests/run/ask.ts';
import { startBrowser } from '#tests/run/chromium.ts';
import { type Figure, kilobytes } from './figure.ts';
import { choose, expectNews, take } from './import.ts';

const deals = 20_000;

/** Milliseconds until `asked` is answered. */
async function timed(asked: () => Promise<unknown>): Promise<number> {
  const since = performance.now();
  await asked();
  return performance.now() - since;
}

/** An event of long ago that no file told: what the daily round is known by. */
const marker = { id: 'long ago', deal: 'zoho/1', day: '2000-01-01' };

/** Puts the marker among the events, or says whether it is still there. */
const inHistory = (page: Page, put: typeof marker | null): Promise<boolean> =>
  page.evaluate(
    ({ name, id, put }) =>
      new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const tx = opening.result.transaction('history', 'readwrite');
          const store = tx.objectStore('history');
          const asked = put ? store.put(put) : store.count(id);
          tx.onerror = () => reject(tx.error);
          tx.oncomplete = () => {
            opening.result.close();
            resolve(asked.result !== 0);
          };
        };
      }),
    { name: databaseName, id: marker.id, put },
  );

/** Has the daily round made at once; answers when it has forgotten what is old. */
async function dailyRound(page: Page): Promise<number> {
  await inHistory(page, marker);
  const since = performance.now();
  await page.evaluate('chrome.alarms.create("prune", { when: Date.now() })');
  while (await inHistory(page, null)) await page.waitForTimeout(20);
  return performance.now() - since;
}

/** A file of 20,000 deals of six years in a browser that holds nothing yet. */
export async function keptDeals(extension: string): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'dealside-'));
  const browser = await startBrowser({ extension, locale: 'en-US' });
  const figures: Figure[] = [];
  const told = (what: string, measured: number, unit: Figure['unit'] = 'ms', note?: string) =>
    figures.push({ what, measured, limit: null, unit, ...(note ? { note } : {}) });
  try {
    const csv = join(folder, 'Deals.csv');
    writeFileSync(csv, dealsCsv(deals));
    const page = await browser.extensionPage('options.html');
    await page.locator('main[data-state="ready"]').waitFor();
    const state = async () => (await ask(page, 'options/state', {})).kept;
    const empty = (await state()).bytes ?? 0;

    await choose(page, csv);
    const first = await take(page);
    expectNews('a new file', first.added, deals);
    told('importing 20,000 deals', first.time);
    told('the daily round after it', await dailyRound(page));
    await choose(page, csv);
    const again = await take(page);
    expectNews('the same file again', again.added, 0);
    const kept = await state();
    if (kept.deals !== deals) throw new Error(`${kept.deals} deals are kept, not ${deals}`);
    told('the same 20,000 deals again', again.time, 'ms', '0 new');
    told('what they take in the database', kilobytes((kept.bytes ?? 0) - empty) / 1000, 'MB');
    const zone = 'Asia/Shanghai';
    told("the popup's counts", await timed(() => ask(page, 'popup/today', { zone })));
    told("the popup's stalled deals", await timed(() => ask(page, 'popup/stalled', {})));
    told('how much is kept', await timed(state));
    const exported = async () => {
      await page.locator('button[data-export]').first().click();
      await page.locator('[data-upkeep="exported"]').waitFor({ timeout: 120_000 });
    };
    told('a copy of it all, from the click to the file', await timed(exported));
    return figures;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
