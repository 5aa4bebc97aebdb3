// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PageReading, Reader } from '#crm/read-page.ts';
import { watchDeals } from '../../../entrypoints/deal/watch.ts';

let over: AbortController;
let reads: number;
let stage: string;
let page: HTMLElement;
let ours: HTMLElement;
let holds: boolean;
let shows: boolean;
let proven: boolean;
let readAnew: () => void;
const onSoon = vi.fn();
const onDeal = vi.fn();
const onSame = vi.fn();
const onDoubt = vi.fn();
const onLeft = vi.fn();

/** A reader of one deal whose stage is `stage`; it counts how often it is asked. */
const reader: Reader = {
  moved: () => {},
  learn: () => false,
  read(url): PageReading {
    reads += 1;
    if (!proven) return { state: 'unproven' };
    const deal = { crm: 'zoho', id: '1', org: null, url: url.href } as const;
    const place = { printed: { text: stage }, by: 'hook', from: '#stage', label: '' } as const;
    const ways = { dates: [], patterns: [], amounts: [], language: '' };
    const print = { deal, layout: 'nextgen', places: { stage: [place] }, lists: {}, ways };
    const standing = { root: page, heart: page, holds: () => holds, shows: () => shows };
    return { state: 'proven', print, standing };
  },
};

beforeEach(() => {
  vi.useFakeTimers();
  // The DOM without layout is never idle; a person's browser soon is.
  window.requestIdleCallback = (idle) =>
    Number(setTimeout(() => idle({ didTimeout: false, timeRemaining: () => 50 })));
  over = new AbortController();
  reads = 0;
  holds = true;
  shows = true;
  proven = true;
  stage = 'Negotiation';
  page = document.createElement('section');
  ours = document.createElement('aside');
  document.body.replaceChildren(page);
  const { signal } = over;
  readAnew = watchDeals({
    ...{ document, window, reader, signal, ours, onSoon, onDeal, onSame, onLeft, onDoubt },
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
  expect(onDeal.mock.calls[0]?.[0].places.stage[0].printed.text).toBe('Closed Won');
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
  expect(onDeal.mock.calls.at(-1)?.[0].places.stage[0].printed.text).toBe('Closed Won');
});

it('leaves before the next paint where the deal is gone', async () => {
  await vi.advanceTimersByTimeAsync(1000);
  holds = false;
  page.append(document.createElement('i'));
  await vi.advanceTimersByTimeAsync(50);
  expect(onLeft).toHaveBeenCalledTimes(1);
});

it('looks whether the name is still to be seen only where it may have been hidden', async () => {
  await vi.advanceTimersByTimeAsync(1000);
  shows = false;
  document.body.append(document.createElement('i'));
  await vi.advanceTimersByTimeAsync(50);
  expect(onLeft).not.toHaveBeenCalled();
  document.body.setAttribute('class', 'moved');
  await vi.advanceTimersByTimeAsync(50);
  expect(onLeft).toHaveBeenCalledTimes(1);
});

it('says before a deal stands that it may soon, once', async () => {
  await vi.advanceTimersByTimeAsync(100);
  expect(onSoon).toHaveBeenCalledTimes(1);
  expect(onDeal).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1000);
  stage = 'Closed Won';
  page.append(document.createElement('i'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(onDeal).toHaveBeenCalledTimes(2);
  expect(onSoon).toHaveBeenCalledTimes(1);
});

it('takes back a deal that did not stand', async () => {
  await vi.advanceTimersByTimeAsync(100);
  proven = false;
  page.append(document.createElement('i'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(onDeal).not.toHaveBeenCalled();
  expect(onLeft).toHaveBeenCalledTimes(1);
});

it('lets what it reads anew, having learned something, stand as long as any reading', async () => {
  await vi.advanceTimersByTimeAsync(100);
  stage = 'Learned';
  readAnew();
  await vi.advanceTimersByTimeAsync(200);
  expect(onDeal).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(onDeal.mock.calls[0]?.[0].places.stage[0].printed.text).toBe('Learned');
});
