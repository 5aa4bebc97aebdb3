/** How soon the popup shows its numbers, with a sleeping worker and a log of 100,000 events. */
import { addDays, dayOf } from '#core/calendar/day.ts';
import { starter } from '#core/pack/starter/index.ts';
import type { LoggedAction } from '#core/today/event.ts';
import { databaseName } from '#storage/db.ts';
import { type Browser, killWorker, startBrowser } from '#tests/run/chromium.ts';
import { type Figure, median } from './figure.ts';

const events = 100_000;
const perDay = 250;
const runs = 7;
const zone = 'Asia/Shanghai';

declare global {
  interface Window {
    firstNumbers?: number;
  }
}

/** A day's events like those of a busy team: most on deals, some with minutes. */
function eventsOf(day: string, count: number): LoggedAction[] {
  return Array.from({ length: count }, (_, at): LoggedAction => {
    const action = starter.actions[at % starter.actions.length];
    return {
      id: `${day}/${at}`,
      kind: 'action',
      at: `${day}T0${at % 9}:${String(at % 60).padStart(2, '0')}:00.000Z`,
      zone,
      day,
      action: action?.id ?? 'call',
      deal: `zoho/48768760000003${String(at % 997).padStart(5, '0')}`,
      minutes: at % 3 === 0 ? 12 : null,
    };
  });
}

/** Fills the log behind the background's back, in the stores that it has made. */
async function fillLog(browser: Browser, today: string): Promise<void> {
  const page = await browser.extensionPage('popup.html');
  await page.locator('[data-count]').first().waitFor();
  for (let done = 0; done < events; done += perDay) {
    const day = addDays(today, -done / perDay);
    await page.evaluate(
      ({ name, batch }) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open(name);
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const writing = opening.result.transaction('events', 'readwrite');
            for (const event of batch) writing.objectStore('events').put(event);
            writing.onerror = () => reject(writing.error);
            writing.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
      { name: databaseName, batch: eventsOf(day, Math.min(perDay, events - done)) },
    );
  }
  // The browser tidies up behind so many writes for a while; a person's log grows by the day.
  await page.waitForTimeout(8000);
  await page.close();
}

/** Milliseconds from the popup's navigation to its first number, with the worker asleep before. */
async function firstNumbers(browser: Browser): Promise<number> {
  await killWorker(browser);
  const page = await browser.context.newPage();
  await page.waitForTimeout(500);
  await page.addInitScript(() => {
    const look = new MutationObserver(() => {
      if (!document.querySelector('[data-count]')) return;
      window.firstNumbers = performance.now();
      look.disconnect();
    });
    look.observe(document, { childList: true, subtree: true });
  });
  await page.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  await page.locator('[data-count]').first().waitFor();
  const counted = await page
    .locator('[data-count]')
    .evaluateAll((all) =>
      all.reduce((sum, each) => sum + Number(each.getAttribute('data-count')), 0),
    );
  if (counted === 0) throw new Error('the popup counted nothing');
  const after = await page.evaluate(() => window.firstNumbers ?? Number.NaN);
  await page.close();
  return after;
}

const range = (times: readonly number[]): string =>
  `${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)} ms in ${runs} openings`;

/**
 * Both popups by turns. The limit is held to what Dealside adds: a cold process, page and worker
 * take the browser their time whatever they do.
 */
export async function popup(extension: string, empty: string): Promise<Figure[]> {
  const ours = await startBrowser({ extension, zone });
  const floor = await startBrowser({ extension: empty, zone });
  try {
    // A browser closes when its last page does.
    for (const browser of [ours, floor]) await browser.context.newPage();
    await fillLog(ours, dayOf(new Date().toISOString(), zone));
    const times: number[] = [];
    const floors: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      times.push(await firstNumbers(ours));
      floors.push(await firstNumbers(floor));
    }
    const what = "popup's first numbers, worker asleep, 100,000 events";
    return [
      { what, measured: median(times), limit: null, unit: 'ms', note: range(times) },
      {
        what: `${what}, beyond those of an empty popup`,
        measured: median(times) - median(floors),
        limit: 150,
        unit: 'ms',
        note: `empty: ${median(floors).toFixed(0)} ms, ${range(floors)}`,
      },
    ];
  } finally {
    await ours.close();
    await floor.close();
  }
}
