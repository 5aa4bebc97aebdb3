/** What the CRM says happened is kept once, whoever tells it and however often. */
import { beforeEach, expect, it } from 'vitest';
import type { CrmEvent } from '#core/history/crm-event.ts';
import { change } from '#storage/connection.ts';
import { addHistory, historyOf, historyOn, rememberHistory } from '#storage/history.ts';
import { freshBrowser } from './fresh.ts';

const call: CrmEvent = {
  id: 'a call',
  deal: 'zoho/1',
  kind: 'call',
  at: '2026-11-20T02:30:00.000Z',
  day: '2026-11-20',
  direction: 'out',
  outcome: 'reached',
  text: 'Discovery',
  from: null,
  to: null,
  by: null,
  told: 'page',
};

beforeEach(freshBrowser);

const kept = async <T>(done: Promise<{ kept: T } | { trouble: string }>): Promise<T> => {
  const answer = await done;
  if ('kept' in answer) return answer.kept;
  throw new Error(answer.trouble);
};

it('adds each event once, and says how many were new', async () => {
  const other = { ...call, id: 'another', deal: 'zoho/2' as const, day: '2026-11-21' };
  expect(await kept(change((tx) => addHistory(tx, [call, call, other])))).toBe(2);
  expect(await kept(change((tx) => addHistory(tx, [{ ...call, text: 'again' }])))).toBe(0);
  expect(await kept(change((tx) => historyOf(tx, 'zoho/1')))).toEqual([call]);
  expect(await kept(change((tx) => historyOn(tx, '2026-11-21')))).toEqual([other]);
});

it('keeps no more of one deal than years of it, however much its page tells', async () => {
  const many = (from: number, count: number) =>
    Array.from({ length: count }, (_, i) => ({ ...call, id: `${from + i}` }));
  const first = await kept(
    change((tx) =>
      rememberHistory(tx, many(0, 2998), { events: many(5000, 9), plans: false, whole: [] }),
    ),
  );
  expect(first).toMatchObject({ fresh: 2 });
  expect(first.events).toHaveLength(3000);
  expect(await kept(change((tx) => historyOf(tx, 'zoho/1')))).toHaveLength(2);
});

it('drops the plans that are told no more, and nothing that happened', async () => {
  const plan = { ...call, id: 'a plan', outcome: 'planned' as const };
  const remember = async (told: CrmEvent[], plans: boolean) => {
    const done = change(async (tx) =>
      rememberHistory(tx, await historyOf(tx, 'zoho/1'), { events: told, plans, whole: [] }),
    );
    return (await kept(done)).events.map(({ id }) => id).sort();
  };
  expect(await remember([call, plan], true)).toEqual(['a call', 'a plan']);
  expect(await remember([], false)).toEqual(['a call', 'a plan']);
  expect(await remember([], true)).toEqual(['a call']);
});
