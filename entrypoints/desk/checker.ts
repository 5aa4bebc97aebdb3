/** The page's end of the thread that checks packs. */
import type { Answered, Asked } from './check-worker.ts';
import type { Check } from './checking.ts';

/** A check by a worker that is started with the first text, and anew after it broke. */
export function checker(): Check {
  let worker: Worker | null = null;
  let last = 0;
  const waiting = new Map<number, (problems: Answered['problems'] | null) => void>();

  function start(): Worker {
    const started = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
      waiting.get(data.n)?.(data.problems);
      waiting.delete(data.n);
    });
    started.addEventListener('error', () => {
      started.terminate();
      worker = null;
      for (const answer of waiting.values()) answer(null);
      waiting.clear();
    });
    return started;
  }

  return (text, of) =>
    new Promise((resolve) => {
      worker ??= start();
      last += 1;
      waiting.set(last, resolve);
      const asked: Asked = { n: last, text, of };
      worker.postMessage(asked);
    });
}
