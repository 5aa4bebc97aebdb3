/** One visit to the deal page, and what it cost the page's own main thread. */
import type { CDPSession, Page } from 'playwright-core';
import type { Browser } from '#tests/run/chromium.ts';
import { type Cost, counters, endSampling, startCounting, startSampling } from './counters.ts';

/** What is loaded beside the page. */
export interface Rival {
  name: 'nothing' | 'floor' | 'dealside' | 'shadow root';
  browser: Browser;
  /** Whether the rival has shown on the page all that it is to show. */
  shown: (page: Page) => Promise<boolean>;
}

export interface Conditions {
  url: string;
  /** 1 is this machine as it is, 4 one a quarter as fast. */
  throttle: number;
}

/** Milliseconds a visit lasts: the same for every rival, whenever it is done. */
const stay = ({ throttle }: Conditions): number => (throttle > 1 ? 5000 : 2500);

/** Tries of one visit, before it is the extension's fault and not the machine's. */
const tries = 4;

/**
 * Opens the page, stays, measures, and makes sure that there was something to measure: a visit that
 * the machine was too busy for is made again.
 */
async function visited<T>(
  rival: Rival,
  conditions: Conditions,
  before: (cdp: CDPSession) => Promise<void>,
  after: (cdp: CDPSession) => Promise<T>,
): Promise<T> {
  const { context } = rival.browser;
  for (let left = tries; left > 0; left -= 1) {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: conditions.throttle });
    await before(cdp);
    await page.goto(conditions.url);
    await page.waitForTimeout(stay(conditions));
    const measured = await after(cdp);
    // Asked afterwards: looking into the page costs the page something too.
    const inTime = await rival.shown(page);
    await page.close();
    if (inTime) return measured;
    console.error(`${rival.name} was not done in time: visiting again`);
  }
  throw new Error(`${rival.name} showed nothing in ${tries} visits`);
}

/** The browser's own counters, without a profiler in the way. */
export const cost = (rival: Rival, conditions: Conditions): Promise<Cost> =>
  visited(rival, conditions, startCounting, async (cdp) => {
    const { script, tasks, layout } = await counters(cdp);
    await cdp.send('HeapProfiler.collectGarbage');
    const { heap } = await counters(cdp);
    return { script, tasks, layout, heap };
  });

/** The same visit under the profiler: milliseconds with a frame of an extension on the stack. */
export const sampled = (rival: Rival, conditions: Conditions): Promise<number> =>
  visited(rival, conditions, startSampling, async (cdp) => (await endSampling(cdp)).own);
