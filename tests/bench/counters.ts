/** Counts what a page's main thread does, by the browser's own counters and by its profiler. */
import type { CDPSession } from 'playwright-core';
import { extensionShare, type Profile } from './samples.ts';

/** What a page cost so far, in milliseconds and, of its heap, in MB. */
export interface Cost {
  script: number;
  tasks: number;
  layout: number;
  heap: number;
}

/** Microseconds between samples: closer ones slow down what they measure. */
const samplingInterval = 500;

/** Counts in time of the thread itself: waiting for a core that others use is no cost of ours. */
export async function startCounting(cdp: CDPSession): Promise<void> {
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
}

export async function counters(cdp: CDPSession): Promise<Cost> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string): number =>
    metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    script: of('ScriptDuration') * 1000,
    tasks: of('TaskDuration') * 1000,
    layout: (of('LayoutDuration') + of('RecalcStyleDuration')) * 1000,
    heap: of('JSHeapUsedSize') / 1e6,
  };
}

/** Starts sampling what runs on the page's main thread. */
export async function startSampling(cdp: CDPSession): Promise<void> {
  await startCounting(cdp);
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: samplingInterval });
  await cdp.send('Profiler.start');
}

/**
 * Ends the sampling: milliseconds of the thread with a frame of an extension on the stack, and the
 * longest such run. Samples go by the wall clock; the busy ones are scaled to the thread's time,
 * counted since `before`.
 */
export async function endSampling(
  cdp: CDPSession,
  before = 0,
): Promise<{ own: number; longest: number }> {
  const { tasks } = await counters(cdp);
  const { profile } = await cdp.send('Profiler.stop');
  const { total, busy, longest } = extensionShare(profile as Profile);
  return { own: busy > 0 ? (total / busy) * Math.min(busy, tasks - before) : 0, longest };
}
