/** The biggest pack on the options page: reviewed, previewed over 2,000 seen deals, installed. */
import type { Page } from 'playwright-core';
import type { DealSnapshot } from '#core/deal/deal.ts';
import { type Sighting, see } from '#core/deal/sighting.ts';
import type { MessageName, RequestOf } from '#messages/table.ts';
import { databaseName } from '#storage/db.ts';
import { type Browser, startBrowser } from '#tests/run/chromium.ts';
import { type Figure, median } from './figure.ts';
import { bigPack } from './packs.ts';
import { longest, watchTasks } from './tasks.ts';

const deals = 2000;
const runs = 3;
const day = 86_400_000;

const field = <V>(value: V) => ({ value, by: 'hook' as const, from: '#subvalue' });

/** Deals of every age and stage, so that each rule has something to count. */
function sightingOf(n: number, now: number): Sighting {
  const ago = (days: number): string => new Date(now - days * day).toISOString();
  const stages = ['Qualification', 'Needs Analysis', 'Proposal/Price Quote', 'Negotiation/Review'];
  const id = `48768760000005${String(n).padStart(5, '0')}`;
  const snapshot: DealSnapshot = {
    deal: {
      crm: 'zoho',
      id,
      org: 'org1',
      url: `https://crm.zoho.com/crm/org1/tab/Potentials/${id}`,
    },
    at: ago(n % 30),
    zone: 'Asia/Shanghai',
    fields: {
      name: field(`Deal ${n}`),
      stage: field(n % 5 === 0 ? 'Closed Lost' : (stages[n % 4] ?? '')),
      stageSince: field(ago(3 + (n % 90)).slice(0, 10)),
      closeDate: field(ago((n % 60) - 30).slice(0, 10)),
      lastActivity: field(ago(1 + (n % 40))),
      nextStep: { value: null, by: 'hook', from: '#subvalue' },
    },
    absent: {},
  };
  return see(undefined, snapshot);
}

/** Fills the memory of deals behind the background's back. */
async function seeDeals(page: Page): Promise<void> {
  const now = Date.now();
  for (let from = 0; from < deals; from += 250) {
    const batch = Array.from({ length: 250 }, (_, n) => sightingOf(from + n, now));
    await page.evaluate(
      ({ name, sightings }) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open(name);
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const writing = opening.result.transaction('sightings', 'readwrite');
            for (const sighting of sightings) writing.objectStore('sightings').put(sighting);
            writing.onerror = () => reject(writing.error);
            writing.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
      { name: databaseName, sightings: batch },
    );
  }
}

declare global {
  interface Window {
    message?: object;
  }
}

interface Times {
  review: number;
  preview: number;
  install: number;
}

/** Milliseconds the background takes for one pack, each asked as the page asks. */
async function asked(page: Page, text: string): Promise<Times> {
  const time = async <M extends MessageName>(name: M, request: RequestOf<M>): Promise<number> => {
    // Handed to the page beforehand: bringing a megabyte there is no part of what is measured.
    await page.evaluate(
      (message) => {
        window.message = message;
      },
      { name, request },
    );
    return page.evaluate(`(async () => {
      const start = performance.now();
      const reply = await chrome.runtime.sendMessage(window.message);
      if (!('ok' in reply)) throw new Error(JSON.stringify(reply));
      return performance.now() - start;
    })()`);
  };
  const at = new Date().toISOString();
  return {
    review: await time('packs/review', { text }),
    preview: await time('packs/impact', { text, use: 'alone' }),
    install: await time('packs/install', { text, origin: { by: 'file' }, use: 'alone', at }),
  };
}

/** The longest task of the page while a person pastes a pack, sees what it does, and installs it. */
async function byHand(page: Page, text: string): Promise<number> {
  const box = page.locator('textarea[name="text"]');
  if (!(await box.isVisible())) await page.locator('[data-way="paste"] summary').click();
  await box.fill(text);
  // Putting a megabyte into a text field is the browser's own task, told a little later.
  await page.waitForTimeout(1500);
  await longest(page);
  await page.locator('form.paste button').click();
  await page.locator('[data-impact="ready"]').waitFor();
  await page.locator('[data-install]').click();
  await page.locator('[data-installed]').waitFor();
  return longest(page);
}

/** In the built extension, each version replacing the one before. */
export async function bigPacks(extension: string): Promise<Figure[]> {
  const browser: Browser = await startBrowser({ extension, zone: 'Asia/Shanghai' });
  try {
    const page = await browser.context.newPage();
    await watchTasks(page);
    await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
    await page.locator('main[data-state="ready"]').waitFor();
    await seeDeals(page);
    // The browser knows its policies some seconds after it starts; nobody installs a pack by then.
    await page.waitForTimeout(4000);
    const times: Times[] = [];
    for (let run = 1; run <= runs; run += 1) {
      times.push(await asked(page, bigPack(run, run % 2 === 0)));
    }
    const tasks: number[] = [];
    for (let run = runs + 1; run <= runs + 5; run += 1) {
      tasks.push(await byHand(page, bigPack(run, run % 2 === 0)));
    }
    const middle = (key: keyof Times): number => median(times.map((each) => each[key]));
    const whole = median(times.map(({ review, preview, install }) => review + preview + install));
    const figure = (what: string, measured: number, limit: number | null): Figure => ({
      what: `500 rules and 300 talk tracks: ${what}`,
      measured,
      limit,
      unit: 'ms',
    });
    return [
      figure(`checked, previewed over ${deals} seen deals, installed`, whole, 2000),
      figure('of it, checked and compared', middle('review'), null),
      figure('of it, the preview', middle('preview'), null),
      figure('of it, checked again and installed', middle('install'), null),
      {
        ...figure('longest task of the options page, median', median(tasks), 50),
        note: `${tasks.map((task) => task.toFixed(0)).join(', ')} ms in turn; 0: none over 50`,
      },
    ];
  } finally {
    await browser.close();
  }
}
