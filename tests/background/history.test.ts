/** What a page tells is kept with the reading, outlives the page's list, and counts once for ever. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PrintedList } from '#core/deal/print.ts';
import type { Pack } from '#core/pack/schema.ts';
import { starter } from '#core/pack/starter/index.ts';
import { writePack } from '#core/pack/write.ts';
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

/** What the panel is told of deal 1 whose page shows neither these fields nor any list now. */
async function panelWithout(...gone: readonly string[]) {
  const { places, ...print } = stalledDeal('1', { owner });
  const blank = Object.fromEntries(gone.map((name) => [name, []]));
  const bare = { ...print, places: { ...places, ...blank }, lists: {} };
  await ask('page/deal', { view, site, print: bare });
  const told = await ask('panel/view', { view });
  if (told.state !== 'ready') throw new Error(`the panel is ${told.state}`);
  return told.advice;
}

const row = (stage: string, when: string, closeDate: string, amount = 'CNY 100') => ({
  ...{ stage, when, closeDate, amount },
  who: 'Lin Wei',
});
const stages = [
  row('Negotiation/Review', '2026-11-20 11:00', '2026-12-24', 'CNY 120'),
  row('Negotiation/Review', '2026-11-12 11:00', '2026-12-10'),
  row('Negotiation/Review', '2026-11-10 11:00', '2026-11-30'),
  row('Qualification', '2026-10-01 11:00', '2026-11-15'),
];

it('knows since when the stage lasts and how often the close date was put off, once its list is gone', async () => {
  await show({ history: { rows: stages } });
  await killWorker();
  const { fields, findings } = await panelWithout('nextStep');
  expect(fields.stageSince).toEqual({
    value: '2026-11-10T03:00:00.000Z',
    by: 'history',
    from: 'remembered',
  });
  expect(findings).toContainEqual(
    expect.objectContaining({
      facts: expect.objectContaining({ kind: 'close-date-pushed', times: 3 }),
    }),
  );
  expect(await kept('zoho/1')).toContainEqual(
    expect.objectContaining({ kind: 'amount', from: 'CNY 100', to: 'CNY 120', day: '2026-11-20' }),
  );
});

it('knows the next step of an open task once its list is gone, and not one that is over', async () => {
  await show({
    open: {
      rows: [
        { module: 'Tasks', subject: 'Send the quote', when: '2026-11-26' },
        { module: 'Tasks', subject: 'Long over', when: '2026-11-02' },
      ],
    },
  });
  const { fields } = await panelWithout('nextStep');
  expect(fields.nextStep).toEqual({
    value: { text: 'Send the quote', due: '2026-11-26' },
    by: 'history',
    from: 'remembered',
  });
});

it('keeps each event once when its list is read again, turned round, or in parts', async () => {
  const calls = ['09:10', '09:40', '11:20'].map((time) => ({
    ...call,
    when: `2026-11-23 ${time}`,
  }));
  const lists = (rows: PrintedList['rows'], history: PrintedList) => ({
    ...closed(...rows),
    history,
  });
  await show(lists(calls.slice(0, 1), { rows: stages.slice(0, 2), more: true }));
  await show(lists(calls, { rows: stages }));
  const all = (await kept('zoho/1')).map(({ id }) => id).sort();
  await killWorker();
  await show(lists(calls.toReversed(), { rows: stages.toReversed() }));
  await show(lists([...calls.slice(1), ...calls.slice(1)], { rows: stages.slice(1) }));
  await show(lists([], { rows: [] }));
  expect((await kept('zoho/1')).map(({ id }) => id).sort()).toEqual(all);
  expect(all.filter((id) => id.includes('|call|'))).toHaveLength(3);
  // Two of them by now: the third is still to come at ten in the morning.
  expect(await countOf('call')).toBe(2);
});

it('is all in the export and the amounts, and gone once erased', async () => {
  await show(closed(call));
  const state = await ask('options/state', {});
  expect(state.kept.told).toBe(1);
  const { text } = await ask('options/export', { after: null });
  expect(JSON.parse(text).stores.history).toEqual([
    expect.objectContaining({ value: expect.objectContaining({ kind: 'call', text: 'Price' }) }),
  ]);
  await ask('options/wipe', {});
  expect((await ask('options/state', {})).kept.told).toBe(0);
  expect(await kept('zoho/1')).toEqual([]);
});

it('makes a pack’s preview see the deal that the panel sees', async () => {
  const idle = starter.rules.find(({ kind }) => kind === 'idle');
  if (!idle) throw new Error('the starter has no such rule');
  const text = writePack({
    ...starter,
    id: 'team-idle',
    rules: [{ ...idle, id: 'idle-here', params: { ...idle.params } }],
  } as Pack);
  const finds = async () => {
    const impact = await ask('packs/impact', { text, use: 'alone' });
    return impact?.rules.some(({ rule, gained }) => rule === 'idle-here' && gained > 0);
  };
  const quiet = { owner, nextStep: { ...owner, value: null } };
  const print = stalledDeal('1', { ...quiet, lastActivity: { ...owner, value: '2026-10-24' } });
  await ask('page/deal', { view, site, print });
  expect(await finds()).toBe(true);
  // The page's own lists show less than was told before: neither panel nor preview forgets it.
  const { history: _, ...lists } = print.lists;
  await ask('page/deal', { view, site, print: { ...print, lists: { ...lists, ...closed(call) } } });
  await ask('page/deal', { view, site, print });
  const told = await ask('panel/view', { view });
  expect(told.state === 'ready' && told.advice.fields.lastActivity?.value).toBe(
    '2026-11-23T01:10:00.000Z',
  );
  expect(await finds()).toBe(false);
});

it('counts "today" on a page left open overnight from the day it was drawn, for fields and events', async () => {
  const stale = { ...call, when: 'Today 09:10 AM' };
  await show(closed(stale));
  await killWorker();
  setClock(tuesday);
  const other = { module: 'Tasks', subject: 'Quote', when: 'Yesterday', who: 'Lin Wei' };
  await show(closed(stale, other));
  expect((await kept('zoho/1')).filter(({ kind }) => kind === 'call')).toEqual([
    expect.objectContaining({ at: '2026-11-23T01:10:00.000Z', day: '2026-11-23' }),
  ]);
  expect(await countOf('call')).toBe(0);
  const told = await ask('panel/view', { view });
  if (told.state !== 'ready') throw new Error(`the panel is ${told.state}`);
  expect(told.advice.fields.lastActivity?.value).toBe('2026-11-23T01:10:00.000Z');
});

it('takes a row that was gone in between for one drawn anew', async () => {
  await show(closed({ ...call, when: 'Today 09:10 AM' }));
  setClock(tuesday);
  await show(closed({ ...call, when: 'Yesterday 09:10 AM' }));
  await show(closed({ ...call, when: 'Today 09:10 AM' }));
  expect((await kept('zoho/1')).map(({ day }) => day).sort()).toEqual(['2026-11-23', '2026-11-24']);
});

it('takes a call whose subject was edited in the CRM for the one it was', async () => {
  await show(closed(call));
  await show(closed({ ...call, subject: 'Price, agreed' }));
  expect(await kept('zoho/1')).toEqual([expect.objectContaining({ text: 'Price, agreed' })]);
  expect(await countOf('call')).toBe(1);
});

it.each([
  ['that the page still lists', [call, { ...call, subject: 'Second' }]],
  ['of another author', [{ ...call, subject: 'Second', who: 'Han Meimei' }]],
  ['of no stated author', [{ ...call, subject: 'Second', who: '' }]],
  ['at another minute', [{ ...call, subject: 'Second', when: '2026-11-23 09:11' }]],
  [
    'beside a row that cannot be read',
    [
      { ...call, subject: 'Second' },
      { ...call, when: 'soon' },
    ],
  ],
  ['for which two stand now', ['Second', 'Third'].map((subject) => ({ ...call, subject }))],
  [
    'that may be cut off at the end of the list',
    ['13', '12', '11', '10', '09'].map((hour) => ({
      ...call,
      subject: `At ${hour}`,
      when: `2026-11-23 ${hour}:10`,
    })),
  ],
])('keeps a call %s', async (_, rows) => {
  await show(closed(call));
  await show(closed(...rows));
  expect(await kept('zoho/1')).toContainEqual(expect.objectContaining({ text: 'Price' }));
});
