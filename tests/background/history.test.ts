/** What a page tells is kept with the reading, outlives the page's list, and counts once for ever. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PrintedList } from '#core/deal/print.ts';
import { change } from '#storage/connection.ts';
import { historyOf } from '#storage/history.ts';
import { prune } from '../../entrypoints/background/alarms.ts';
import {
  ask,
  changes,
  click,
  countOf,
  killWorker,
  setClock,
  site,
  stalledDeal,
  startBrowser,
  tuesday,
  zone,
} from './worker.ts';

beforeEach(startBrowser);
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const view = 'view-of-1-00000000';
const owner = { value: 'Lin Wei', by: 'hook', from: '#owner' } as const;

/** The page of deal 1 with these lists and no others. */
async function show(lists: { [name: string]: PrintedList }, id = '1'): Promise<void> {
  const print = { ...stalledDeal(id, { owner }), lists };
  await ask('page/deal', { view, site, print });
}

const call = { module: 'Calls', subject: 'Price', when: '2026-11-23 09:10', who: 'Lin Wei' };
const closed = (...rows: PrintedList['rows']) => ({ closed: { rows } });

const kept = async (deal: 'zoho/1' | 'zoho/2') => {
  const done = await change((tx) => historyOf(tx, deal));
  return 'kept' in done ? done.kept : [];
};

async function countedByCrm(): Promise<number | undefined> {
  const { targets } = await ask('popup/today', { zone });
  return targets.flatMap(({ actions }) => actions).find(({ id }) => id === 'call')?.crm;
}

it('counts a call of the owner today once, however often and by whichever worker it is read', async () => {
  await show(closed(call));
  expect(changes).toContainEqual({ changed: 'events' });
  await killWorker();
  await show(closed(call));
  await show(closed({ ...call, when: '2026-11-23' }));
  expect(await countOf('call')).toBe(1);
  expect(await countedByCrm()).toBe(1);
});

it('does not count a colleague’s call, nor one logged by hand already', async () => {
  await show(closed({ ...call, who: 'Han Meimei' }));
  expect(await countOf('call')).toBe(0);
  await show(closed(call));
  await ask('panel/log', click('a', { deal: 'zoho/1', at: '2026-11-23T01:30:00.000Z' }));
  expect(await countOf('call')).toBe(1);
  expect(await countedByCrm()).toBeUndefined();
});

it('takes back by the minus only what was logged by hand', async () => {
  await show(closed(call));
  const minus = { id: 'minus-1-00000000', at: '2026-11-23T03:00:00.000Z', zone, action: 'call' };
  expect(await ask('popup/minus', minus)).toEqual({ undone: null });
  expect(await countOf('call')).toBe(1);
});

it('knows the last activity when the list is no longer on the page, and never another deal’s', async () => {
  await show(closed(call));
  await show({});
  await show({}, '2');
  expect(await kept('zoho/1')).toEqual([expect.objectContaining({ kind: 'call', text: 'Price' })]);
  expect(await kept('zoho/2')).toEqual([]);
  expect(JSON.stringify(await ask('panel/view', { view }))).not.toContain('remembered');
  await show({});
  expect(await ask('panel/view', { view })).toMatchObject({
    advice: {
      fields: {
        lastActivity: { value: '2026-11-23T01:10:00.000Z', by: 'history', bound: 'or-later' },
      },
    },
  });
});

it('drops plans that the open activities show no more, and keeps them where those are not shown', async () => {
  const plan = { module: 'Tasks', subject: 'Quote', when: '2026-11-26' };
  await show({ open: { rows: [plan] } });
  await show({});
  expect(await kept('zoho/1')).toEqual([expect.objectContaining({ outcome: 'planned' })]);
  await show({ open: { rows: [{ ...plan, when: '2026-11-30' }] } });
  expect(await kept('zoho/1')).toEqual([expect.objectContaining({ day: '2026-11-30' })]);
});

it('counts nothing twice when the day is over, and forgets after 400 days', async () => {
  await show(closed(call));
  setClock(tuesday);
  await show(closed(call));
  expect(await countOf('call')).toBe(0);
  expect(await kept('zoho/1')).toHaveLength(1);
  setClock('2028-01-10T02:00:00.000Z');
  await prune();
  expect(await kept('zoho/1')).toEqual([]);
});
