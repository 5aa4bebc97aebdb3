/** What Dealside costs while the page changes 500 times a second, a chat and a timer among it. */
import type { Page } from 'playwright-core';
import { counters, endSampling, startCounting, startSampling } from './counters.ts';
import { type Figure, median } from './figure.ts';
import type { Rival } from './visit.ts';

const seconds = 6;
const windows = 3;

/** Starts 500 changes a second, until the page is closed: texts, classes, nodes in and out. */
const startMutating = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const feed = [...document.querySelectorAll('#feed .count')];
    const main = document.querySelector('crm-detail-view .main');
    if (!main || feed.length === 0) throw new Error('no page to change');
    const typing = document.createElement('div');
    let count = 0;
    const change = () => {
      const item = feed[(count * 7) % feed.length];
      if (count % 4 === 0 && item) item.textContent = String(count);
      else if (count % 4 === 1) item?.parentElement?.classList.toggle('on');
      // Inside the deal's own detail: someone is typing, someone stopped.
      else if (count % 4 === 2) main.append(typing);
      else typing.remove();
      count += 1;
    };
    setInterval(() => {
      for (let each = 0; each < 10; each += 1) change();
    }, 20);
  });

/** Opens the page, lets it be read, and starts changing it. */
async function changingPage(rival: Rival, url: string) {
  const page = await rival.browser.open(url);
  const cdp = await rival.browser.context.newCDPSession(page);
  await page.waitForTimeout(3000);
  await startMutating(page);
  return { page, cdp };
}

/** Milliseconds of script a second by the browser's counter, the page's own included. */
async function counted(rival: Rival, url: string): Promise<number> {
  const { page, cdp } = await changingPage(rival, url);
  await startCounting(cdp);
  const before = await counters(cdp);
  await page.waitForTimeout(seconds * 1000);
  const after = await counters(cdp);
  if (!(await rival.shown(page))) throw new Error(`${rival.name} lost the deal`);
  await page.close();
  return (after.script - before.script) / seconds;
}

/** The same, ours alone, and our longest task: medians, since a busy machine lengthens a task. */
async function underProfiler(rival: Rival, url: string) {
  const { page, cdp } = await changingPage(rival, url);
  const owns: number[] = [];
  const longests: number[] = [];
  for (let window = 0; window < windows; window += 1) {
    await startSampling(cdp);
    const before = await counters(cdp);
    await page.waitForTimeout(seconds * 1000);
    const { own, longest } = await endSampling(cdp, before.tasks);
    owns.push(own / seconds);
    longests.push(longest);
  }
  await page.close();
  return { own: median(owns), longest: median(longests) };
}

export async function mutating(rivals: readonly Rival[], url: string): Promise<Figure[]> {
  const nothing = rivals.find(({ name }) => name === 'nothing');
  const dealside = rivals.find(({ name }) => name === 'dealside');
  if (!nothing || !dealside) throw new Error('nothing to compare');
  const pages = await counted(nothing, url);
  const both = await counted(dealside, url);
  const { own, longest } = await underProfiler(dealside, url);
  const what = 'page changing 500 times a second';
  return [
    {
      what: `${what}: script added, browser's counter`,
      measured: both - pages,
      limit: 5,
      unit: 'ms/s',
      note: `page alone ${pages.toFixed(1)} ms/s`,
    },
    { what: `${what}: script of ours, sampled`, measured: own, limit: 5, unit: 'ms/s' },
    { what: `${what}: our longest task, sampled`, measured: longest, limit: 50, unit: 'ms' },
  ];
}
