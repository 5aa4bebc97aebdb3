/** The asking end of the worker that reads files: every question is answered, whatever becomes of it. */
import { expect, it } from 'vitest';
import { type Asked, readerIn } from '../../../entrypoints/options/import-worker.ts';

/** A worker that answers when it is told to. */
function fakeWorker() {
  const asked: Asked[] = [];
  const state = { over: false };
  const worker = {
    postMessage: (question: Asked) => asked.push(question),
    terminate: () => {
      state.over = true;
    },
  } as unknown as Worker;
  const answer = (at: number, value: unknown) =>
    worker.onmessage?.({ data: { id: asked[at]?.id, answer: value } } as MessageEvent);
  return { worker, asked, answer, state };
}

it('gives each question its own answer, in whatever order they come', async () => {
  const { worker, asked, answer } = fakeWorker();
  const { read } = readerIn(worker);
  const first = read('rows', 0, 500);
  const second = read('rows', 500, 1000);
  expect(asked.map(({ call, args }) => [call, args])).toEqual([
    ['rows', [0, 500]],
    ['rows', [500, 1000]],
  ]);
  const part = (row: number) => ({ taken: [], rejected: [{ row }] });
  answer(1, part(2));
  answer(0, part(1));
  expect(await first).toEqual(part(1));
  expect(await second).toEqual(part(2));
});

it('answers null to all that is open when it ends, and to all that is asked after', async () => {
  const { worker, answer, state } = fakeWorker();
  const { read, end } = readerIn(worker);
  const open = read('rows', 0, 500);
  end();
  expect(state.over).toBe(true);
  expect(await open).toBeNull();
  expect(await read('columns', 'calls')).toBeNull();
  // An answer that comes late is nobody's.
  answer(0, { taken: [], rejected: [] });
});

it('answers null where the worker fails: it could not be loaded, or ran out of memory', async () => {
  const { worker, state } = fakeWorker();
  const { read } = readerIn(worker);
  const open = read('rows', 0, 500);
  worker.onerror?.(new Event('error') as ErrorEvent);
  expect(await open).toBeNull();
  expect(state.over).toBe(true);
});
