/** Imported rows in the background: those of no deal are nobody's deal, the others feed their deal. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { chunkRows } from '#core/import/import.ts';
import { look } from '#storage/connection.ts';
import { importOf } from '#tests/crm/import/given.ts';
import { callsOfZoho, dealsOfZoho } from '#tests/crm/import/zoho-export.ts';
import { kept } from '#tests/storage/fresh.ts';
import { prune } from '../../entrypoints/background/alarms.ts';
import { ask, countOf, monday, setClock, site, stalledDeal, startBrowser } from './worker.ts';

beforeEach(startBrowser);
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Takes in a file as the options page does; answers the keys of what its rows are about. */
async function take(
  text: string,
  { again = false, now = '2026-11-22T04:00:00.000Z' } = {},
): Promise<string[]> {
  const { plan, taken, rejected } = await importOf(text, { now });
  expect(rejected).toEqual([]);
  const file = {
    id: 'ab'.repeat(32),
    name: 'export.csv',
    kind: plan.kind,
    at: monday,
    rows: taken.length,
    rejected: 0,
    whole: true,
  };
  const request = { file, before: { added: 0, known: 0 }, taken: taken.slice(0, chunkRows) };
  const came = again ? { added: 0, known: taken.length } : { added: taken.length, known: 0 };
  expect(await ask('imports/rows', request)).toEqual(came);
  return taken.map(({ event }) => event?.deal ?? '');
}

const history = async () => kept(await look((tx) => tx.objectStore('history').getAll()));

it('shows rows without a known deal nowhere as a deal, and counts none of them', async () => {
  const deals = await take(dealsOfZoho(20));
  const today = callsOfZoho(9).replaceAll(/2021-01-\d\d \d\d:\d\d:00/g, '2026-11-23 09:30:00');
  const calls = await take(today);
  expect(deals.every((deal) => deal.startsWith('zoho/no-deal-'))).toBe(true);
  expect(calls.filter((deal) => deal.startsWith('zoho/no-deal-'))).toHaveLength(3);
  expect(await history()).toHaveLength(29);

  expect(await ask('popup/stalled', {})).toEqual([]);
  expect(await countOf('call')).toBe(0);
  expect((await ask('options/state', {})).kept.deals).toBe(0);
  const known = await ask('imports/deals', { crm: 'zoho', after: null });
  expect(known).toEqual({ names: [], url: null, next: null });
  // A page never has such a key: not even one that the file could have named.
  const view = 'view-of-1-00000000';
  await ask('page/deal', { view, site, print: stalledDeal('1', {}) });
  expect(await ask('popup/stalled', {})).toHaveLength(1);
});

it('feeds the deal of its page: the newest imported call is its last activity', async () => {
  await take(
    'Subject,Call Type,Call Start Time,Related To.id\nPrice,Outbound,2026-11-21 09:00,zcrm_1\nHello,Outbound,2026-11-02 10:00,zcrm_1',
  );
  const view = 'view-of-1-00000000';
  const lastActivity = { value: '2026-11-10', by: 'history', from: '#Activities_History' } as const;
  await ask('page/deal', { view, site, print: stalledDeal('1', { lastActivity }) });
  const shown = await ask('panel/view', { view });
  const fields = shown && 'advice' in shown ? shown.advice?.fields : undefined;
  expect(fields?.lastActivity).toMatchObject({ value: '2026-11-21T01:00:00.000Z', by: 'history' });
});

it('makes no stage old by a file that does not say when the deal was changed', async () => {
  await take(
    'Record Id,Deal Name,Stage,Created Time\nzcrm_1,Acme,Negotiation/Review,2025-01-05 10:00:00',
  );
  const view = 'view-of-1-00000000';
  const print = stalledDeal('1');
  const { history: _, ...lists } = print.lists;
  await ask('page/deal', { view, site, print: { ...print, lists } });
  const shown = await ask('panel/view', { view });
  const advice = shown && 'advice' in shown ? shown.advice : null;
  expect(advice?.fields.stageSince).toMatchObject({ value: monday, bound: 'or-earlier' });
  expect(advice?.findings.map(({ rule }) => rule)).not.toContain('stuck-negotiation');
});

it('counts a meeting once, taken in before its day and again after it', async () => {
  const file = 'Title,From,To,What Id\nDemo,2026-11-25 09:00,,1';
  await take(file);
  expect((await history()).map(({ outcome }) => outcome)).toEqual(['planned']);
  await take(file, { again: true, now: '2026-11-27T04:00:00.000Z' });
  expect((await history()).map(({ outcome }) => outcome)).toEqual([null]);
});

it('plans no task that is done, though its day of being due is still to come', async () => {
  const heads = 'Subject,Due Date,Status,Closed Time,Related To.id';
  await take(`${heads}\nSend offer,2026-12-15,Not Started,,1`);
  expect((await history()).map(({ at, outcome }) => [at, outcome])).toEqual([
    ['2026-12-15', 'planned'],
  ]);
  const done = `${heads}\nSend offer,2026-12-15,Completed,2026-11-20 10:00,1`;
  await take(done, { again: true });
  expect((await history()).map(({ at, outcome }) => [at, outcome])).toEqual([
    ['2026-11-20T02:00:00.000Z', 'done'],
  ]);
});

it('keeps deals of years ago over the daily round, until their file is as old as anything kept', async () => {
  const deals = [
    'Record Id,Deal Name,Stage,Created Time,Modified Time',
    ...Array.from(
      { length: 40 },
      (_, at) => `zcrm_${7000 + at},Deal ${at},Closed Won,2021-02-03 10:00:00,2021-06-07 10:00:00`,
    ),
  ].join('\n');
  const known = async () => {
    const { kept } = await ask('options/state', {});
    return [kept.deals, kept.told, kept.oldest];
  };
  await take(deals);
  await prune();
  expect(await known()).toEqual([40, 40, '2021-06-07T02:00:00.000Z']);
  await take(deals, { again: true });
  setClock('2028-01-10T02:00:00.000Z');
  await prune();
  expect(await known()).toEqual([0, 0, null]);
});
