/** The browser's own count of tasks over 50 ms on one of the extension's pages. */
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    longTasks?: number[];
  }
}

/** Counts tasks over 50 ms on the page from its first line on. */
export const watchTasks = (page: Page) =>
  page.addInitScript(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longTasks?.push(duration);
    }).observe({ type: 'longtask' });
  });

/** The longest since it was last asked, milliseconds; 0 where none was over 50. */
export const longest = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, ...(window.longTasks ?? []).splice(0)));
