// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PageReading, Reader } from '#crm/read-page.ts';
import { watchDeals } from '../../../entrypoints/deal/watch.ts';

let over: AbortController;
let reads: number;
let stage: string;
let page: HTMLElement;
let ours: HTMLElement;
const onDeal = vi.fn();
const onSame = vi.fn();

/** A reader of one deal whose stage is `stage`; it counts how often it is asked. */
const reader: Reader = {
  moved: () => {},
  read(url, { now, zone }): PageReading {
    reads += 1;
    const deal = { crm: 'zoho', id: '1', org: null, url: url.href } as const;
    const fields = { stage: { value: stage, by: 'hook', from: '#stage' } } as const;
    const snapshot = { deal, at: now, zone, fields, absent: {} };
    return { state: 'read', snapshot, root: page, holds: () => true };
  },
};

beforeEach(() => {
  vi.useFakeTimers();
  over = new AbortController();
  reads = 0;
  stage = 'Negotiation';
  page = document.createElement('section');
  ours = document.createElement('aside');
  document.body.replaceChildren(page);
  const { signal } = over;
  watchDeals({
    ...{ document, window, reader, signal, ours, onDeal, onSame },
    onUnreadable: () => {},
    onLeft: () => {},
  });
});

afterEach(() => {
  over.abort();
  vi.useRealTimers();
  vi.clearAllMocks();
});

/** Changes the page every 20 ms for so long: it never rests. */
async function disturb(milliseconds: number): Promise<void> {
  for (let spent = 0; spent < milliseconds; spent += 20) {
    page.append(document.createElement('i'));
    await vi.advanceTimersByTimeAsync(20);
  }
}

it('takes a reading that stood untouched without reading again', async () => {
  await vi.advanceTimersByTimeAsync(1000);
  expect(onDeal).toHaveBeenCalledTimes(1);
  expect(reads).toBe(1);
});

it('reads again where the page changed meanwhile, and takes what it says then', async () => {
  stage = 'Closed Won';
  page.append(document.createElement('i'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(onDeal).toHaveBeenCalledTimes(1);
  expect(onDeal.mock.calls[0]?.[0].fields.stage.value).toBe('Closed Won');
});

it('is not woken by what Dealside itself puts on the page', async () => {
  await vi.advanceTimersByTimeAsync(1000);
  document.body.append(ours);
  ours.setAttribute('style', 'width: 360px');
  await vi.advanceTimersByTimeAsync(2000);
  expect(reads).toBe(1);
});

it('reads a page that never rests, less and less often while it says nothing new', async () => {
  await vi.advanceTimersByTimeAsync(1000);
  await disturb(30_000);
  expect(reads).toBeGreaterThan(5);
  expect(reads).toBeLessThan(15);
  stage = 'Closed Won';
  await disturb(5000);
  expect(onDeal.mock.calls.at(-1)?.[0].fields.stage.value).toBe('Closed Won');
});
