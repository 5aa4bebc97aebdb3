import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { look } from '#storage/connection.ts';
import { amounts } from '#storage/kept.ts';
import { kept, loseDatabase } from '../storage/fresh.ts';
import {
  ask,
  changes,
  click,
  countOf,
  killWorker,
  send,
  setClock,
  startBrowser,
  zone,
} from './worker.ts';

beforeEach(startBrowser);
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const events = async () => kept(await look(amounts)).events;

/** Every place where a command touches what outlives the worker. */
const touches = () => [
  [IDBFactory.prototype, 'open'] as const,
  [IDBDatabase.prototype, 'transaction'] as const,
  ...(['get', 'getKey', 'getAll', 'add', 'put'] as const).map(
    (method) => [IDBObjectStore.prototype, method] as const,
  ),
  [IDBIndex.prototype, 'getAll'] as const,
  [fakeBrowser.storage.local, 'get'] as const,
  [fakeBrowser.storage.local, 'set'] as const,
  [fakeBrowser.storage.session, 'remove'] as const,
];

/** Lets the command die at its `n`th touch, before or after it happened; true where it got there. */
async function dieAt(n: number, when: 'before' | 'after', command: () => Promise<unknown>) {
  let count = 0;
  const died = new DOMException('worker killed', 'UnknownError');
  const spies = touches().map(([on, method]) => {
    const original = on[method as never] as (...args: unknown[]) => unknown;
    const spy = vi.spyOn(on, method as never) as unknown as ReturnType<typeof vi.fn>;
    return spy.mockImplementation(function (this: unknown, ...args: unknown[]) {
      const dies = count >= n;
      count += 1;
      // An opening that began and was left without its upgrade ends with its worker, undone.
      if (dies && (when === 'before' || method === 'open')) throw died;
      const result = original.apply(this, args);
      if (dies) throw died;
      return result;
    });
  });
  await command();
  for (const spy of spies) spy.mockRestore();
  return count > n;
}

describe('a click', () => {
  it('is one event, however often its message arrives', async () => {
    await Promise.all(Array.from({ length: 7 }, () => ask('panel/log', click('one'))));
    expect(await countOf('call')).toBe(1);
    expect(changes).toContainEqual({ changed: 'events' });
  });

  it.each(['before', 'after'] as const)(
    'is exactly one event where the worker is killed %s any of its steps and asked again',
    async (when) => {
      vi.spyOn(console, 'error').mockImplementation(() => {});
      vi.spyOn(console, 'warn').mockImplementation(() => {});
      let steps = 0;
      for (let more = true; more; steps += 1) {
        await killWorker();
        const one = click(`${when}-${steps}`);
        more = await dieAt(steps, when, () => send('panel/log', one));
        await killWorker();
        await ask('panel/log', one);
        expect(await events(), `after step ${steps}`).toBe(steps + 1);
      }
      expect(steps).toBeGreaterThan(5);
    },
  );

  it('is not lost among three tabs clicking a hundred times each', async () => {
    const tabs = ['a', 'b', 'c'].map((tab) =>
      Promise.all(Array.from({ length: 100 }, (_, i) => ask('panel/log', click(`${tab}${i}`)))),
    );
    await Promise.all(tabs);
    expect(await countOf('call')).toBe(300);
    const mirrored = await fakeBrowser.storage.local.get('mirror/day/2026-11-23');
    expect(mirrored['mirror/day/2026-11-23']).toHaveLength(300);
  });

  it('belongs to the local day it was made on, wherever the person goes', async () => {
    setClock('2026-11-23T15:59:00.000Z');
    await ask('panel/log', click('late'));
    expect(await countOf('call')).toBe(1);
    setClock('2026-11-23T16:01:00.000Z');
    expect(await countOf('call')).toBe(0);
    const abroad = await ask('popup/today', { zone: 'America/New_York' });
    expect(abroad.day).toBe('2026-11-23');
    expect(abroad.targets[0]?.count).toBe(1);
  });

  it('is counted in its target, with its minutes in theirs', async () => {
    await ask('panel/log', click('call', { minutes: 25 }));
    await ask('panel/log', click('mail', { action: 'email' }));
    const { targets, others } = await ask('popup/today', { zone });
    const counts = Object.fromEntries(targets.map(({ id, count }) => [id, count]));
    expect(counts).toEqual({ reach: 2, minutes: 25, proposals: 0 });
    expect(others.map(({ id }) => id)).toEqual(['case']);
  });
});

describe('the minus', () => {
  const minus = (id: string) => ({
    id: `minus-${id}-0000`,
    at: new Date().toISOString(),
    zone,
    action: 'call',
  });

  it('takes back the newest one, once for each press', async () => {
    await ask('panel/log', click('first'));
    setClock('2026-11-23T02:05:00.000Z');
    await ask('panel/log', click('second'));
    const press = minus('a');
    expect(await ask('popup/minus', press)).toEqual({ undone: click('second').id });
    await killWorker();
    expect(await ask('popup/minus', press)).toEqual({ undone: click('second').id });
    expect(await countOf('call')).toBe(1);
    expect(await ask('popup/minus', minus('b'))).toEqual({ undone: click('first').id });
    expect(await ask('popup/minus', minus('c'))).toEqual({ undone: null });
    expect(await countOf('call')).toBe(0);
  });

  it('leaves yesterday alone', async () => {
    await ask('panel/log', click('yesterday'));
    setClock('2026-11-24T02:00:00.000Z');
    expect(await ask('popup/minus', minus('a'))).toEqual({ undone: null });
  });
});

describe('the counts', () => {
  it('come back with the clicks from the second copy, and the person is told', async () => {
    for (const id of ['a', 'b', 'c']) await ask('panel/log', click(id));
    await ask('panel/undo', { id: click('b').id, at: click('b').at });
    await loseDatabase();
    expect(await ask('popup/today', { zone })).toMatchObject({ trouble: 'database-restored' });
    expect(await countOf('call')).toBe(2);
    setClock('2026-11-23T02:20:00.000Z');
    expect(await ask('popup/today', { zone })).toMatchObject({ trouble: null });
  });
});
