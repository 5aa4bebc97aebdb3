/** A page that names a deal and never proves it is told of once, and only when it lasts. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { doubtOf } from '../../../entrypoints/deal/doubt.ts';

const lasting = vi.fn();
let over: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  over = new AbortController();
});
afterEach(() => {
  over.abort();
  vi.useRealTimers();
  vi.clearAllMocks();
});

const begin = (hidden = false) => {
  const { setTimeout, clearTimeout } = globalThis;
  const window = { setTimeout, clearTimeout, document: { hidden } } as unknown as Window;
  return doubtOf(window, over.signal, lasting);
};

it('tells once, however often the page is read meanwhile', () => {
  const doubt = begin();
  for (let second = 0; second < 40; second += 1) {
    doubt('https://crm/1');
    vi.advanceTimersByTime(1000);
  }
  expect(lasting.mock.calls).toEqual([['https://crm/1']]);
});

it('tells nothing where the page proves itself, moves on, is out of sight or ends in time', () => {
  const doubt = begin();
  doubt('https://crm/1');
  vi.advanceTimersByTime(14_000);
  doubt('https://crm/2');
  vi.advanceTimersByTime(14_000);
  doubt('');
  vi.advanceTimersByTime(60_000);
  begin(true)('https://crm/3');
  vi.advanceTimersByTime(60_000);
  begin()('https://crm/4');
  over.abort();
  vi.advanceTimersByTime(60_000);
  expect(lasting).not.toHaveBeenCalled();
});
