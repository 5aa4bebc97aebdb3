/** How long the content script holds a page's main thread, by the browser's own trace. */
import type { Page } from 'playwright-core';

interface TraceEvent {
  name: string;
  /** Microseconds on the clock of the thread, which other programs on the machine do not slow. */
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** Milliseconds of thread time of the content script's longest single run while `steps` go on. */
export async function longestRun(page: Page, steps: () => Promise<void>): Promise<number> {
  const browser = page.context().browser();
  if (!browser) throw new Error('no browser to trace');
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  await steps();
  const trace = JSON.parse((await browser.stopTracing()).toString());
  const runs = (trace.traceEvents as TraceEvent[]).filter(
    ({ name, args }) =>
      (name === 'FunctionCall' || name === 'EvaluateScript') &&
      args?.data?.url?.includes('/content-scripts/'),
  );
  if (runs.length === 0) throw new Error('the content script never ran');
  return Math.max(...runs.map(({ tdur = 0 }) => tdur)) / 1000;
}
