import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addDays } from '#core/calendar/day.ts';
import { ask, countOf, killWorker, setClock, showDeal, startBrowser, zone } from './worker.ts';

beforeEach(startBrowser);
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the popup', () => {
  it('names the day, its block and whether the team works', async () => {
    const today = await ask('popup/today', { zone });
    expect(today).toMatchObject({ day: '2026-11-23', working: true, trouble: null });
    expect(today.block).toMatchObject({ from: '10:00', to: '12:00' });
    setClock('2026-11-22T02:00:00.000Z');
    expect(await ask('popup/today', { zone })).toMatchObject({ working: false, block: null });
  });

  it('lists the deals seen lately that are stalled, A customers first, then by days over', async () => {
    const tier = (value: 'A' | 'C') => ({ value, by: 'label', from: 'Tier' }) as const;
    const since = (value: string) => ({ value, by: 'hook', from: '#since' }) as const;
    await showDeal('1', { stageSince: since('2026-11-10') });
    await showDeal('2', { stageSince: since('2026-10-01') });
    await showDeal('3', { tier: tier('C'), stageSince: since('2026-09-01') });
    await showDeal('4', { tier: tier('A'), stageSince: since('2026-11-10') });
    await showDeal('5', { stageSince: since('2026-11-22') });
    await showDeal('6', { stageSince: since('2026-11-17') });
    const list = await ask('popup/stalled', {});
    expect(list.map(({ deal }) => deal)).toEqual([
      'zoho/4',
      'zoho/3',
      'zoho/2',
      'zoho/1',
      'zoho/6',
    ]);
    expect(list[0]).toMatchObject({
      name: 'Example Ltd renewal',
      rule: 'stuck-negotiation',
      level: 'warn',
      url: 'https://crm.zoho.com/crm/org1/tab/Potentials/4',
    });
    expect(list.at(-1)?.level).toBe('advice');
  });

  it('forgets deals not seen for a month', async () => {
    await showDeal('1');
    setClock('2026-12-24T02:00:00.000Z');
    expect(await ask('popup/stalled', {})).toEqual([]);
  });

  it('counts today as fast with a hundred thousand events behind it as with none', async () => {
    const time = async () => {
      await killWorker();
      const from = performance.now();
      await ask('popup/today', { zone });
      return performance.now() - from;
    };
    await time();
    const empty = Math.min(await time(), await time(), await time());
    await killWorker();
    const database = await openDB('dealside');
    const tx = database.transaction('events', 'readwrite');
    for (let i = 0; i < 100_000; i++) {
      const day = addDays('2026-11-23', -(i % 400));
      const at = `${day}T02:00:00.000Z`;
      const event = { id: `event-${i}`, kind: 'action', at, zone, day, action: 'call' };
      void tx.store.put({ ...event, deal: null, minutes: null });
    }
    await tx.done;
    database.close();
    const full = Math.min(await time(), await time(), await time());
    expect(await countOf('call')).toBe(250);
    expect(full).toBeLessThan(empty + 100);
  }, 180_000);
});
