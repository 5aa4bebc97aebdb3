/** Never while a person types. @vitest-environment happy-dom */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { typing } from '../../entrypoints/deep/typing.ts';

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren(document.createElement('input'));
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

const field = () => document.querySelector('input') as HTMLInputElement;

async function waited(signal = new AbortController().signal) {
  let over = false;
  const idle = typing(document, signal);
  void idle().then(() => {
    over = true;
  });
  await vi.advanceTimersByTimeAsync(0);
  return () => over;
}

it('waits for nothing where no editor is in focus', async () => {
  expect((await waited())()).toBe(true);
});

it('waits until the last key is two seconds ago', async () => {
  field().focus();
  const over = await waited();
  await vi.advanceTimersByTimeAsync(1500);
  field().dispatchEvent(new Event('input', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(1500);
  expect(over()).toBe(false);
  await vi.advanceTimersByTimeAsync(600);
  expect(over()).toBe(true);
});

it('waits no longer once the page is left', async () => {
  field().focus();
  const leaving = new AbortController();
  const over = await waited(leaving.signal);
  leaving.abort();
  await vi.advanceTimersByTimeAsync(2100);
  expect(over()).toBe(true);
});
