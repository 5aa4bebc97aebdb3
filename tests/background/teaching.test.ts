import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TaughtAt } from '#core/deal/taught.ts';
import { starter } from '#core/pack/starter/index.ts';
import { writePack } from '#core/pack/write.ts';
import { onDemand } from '#core/scripts.ts';
import { ask, monday, page, send, site, stalledDeal, startBrowser, told } from './worker.ts';

const view = 'view-of-1-00000000';
const at: TaughtAt = { by: 'attribute', name: 'data-fld', value: 'sum' };
const place = { printed: { text: 'CNY 5,000.00' }, by: 'taught', from: 'x', label: '' } as const;
const executeScript = vi.fn(async (_: unknown) => []);

beforeEach(async () => {
  placed = [];
  await startBrowser();
  executeScript.mockClear();
  Object.assign(fakeBrowser.scripting, { executeScript });
  Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 7 }] });
  await ask('page/deal', { view, site, print: stalledDeal('1') });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** What pages were told of how their panels sit. */
let placed: unknown[] = [];

/** A tab's content script that has this view in front. */
const tabsAnswer = (front: string) => async (_: number, message: object) => {
  if ('placed' in message) placed.push(message);
  return 'which' in message ? front : undefined;
};

const pointed = (id = '1') => ({
  view,
  field: 'amount' as const,
  pointed: {
    print: { ...stalledDeal(id), places: {}, lists: {} },
    choices: [{ at, places: [place] }],
  },
});
const teaching = async () => (await ask('panel/view', { view })).teaching;

async function teach(): Promise<void> {
  await ask('panel/point', { view, field: 'amount' });
  await ask('page/pointed', pointed());
  await ask('panel/teach', { view, at });
}

it('injects the picker into the frame of the panel, and offers what it reads as it is understood', async () => {
  await ask('panel/point', { view, field: 'amount' });
  expect(executeScript).toHaveBeenLastCalledWith({
    target: { tabId: 7, frameIds: [3] },
    files: onDemand.picker,
  });
  expect(await teaching()).toEqual({ pointing: { field: 'amount', offered: null }, own: [] });
  await ask('page/pointed', pointed());
  expect((await teaching())?.pointing?.offered).toMatchObject([
    { at, text: 'CNY 5,000.00', fields: { amount: { value: { amount: 5000, currency: 'CNY' } } } },
  ]);
});

it('offers a list’s column where the row pointed at is the one that counts, and no other', async () => {
  const column: TaughtAt = { by: 'column', name: 'data-col', value: 'answered', inside: [] };
  const row = (text: string) => ({ ...place, printed: { text }, column: true as const });
  const print = { ...stalledDeal('1'), places: {}, lists: {} };
  const point = async (...rows: string[]) => {
    await ask('panel/point', { view, field: 'replyReceived' });
    const choices = [{ at: column, places: rows.map(row) }];
    await ask('page/pointed', { view, field: 'replyReceived', pointed: { print, choices } });
    return (await teaching())?.pointing?.offered;
  };
  expect(await point('2026-11-20', '2026-11-12')).toMatchObject([
    { at: column, text: '2026-11-20', fields: { replyReceived: { value: '2026-11-20' } } },
  ]);
  expect(await point('2026-11-12', '2026-11-20')).toEqual([]);
});

it('keeps what was confirmed, tells open pages at once, and takes it back', async () => {
  await teach();
  const lesson = { crm: 'zoho', org: 'org1', layout: stalledDeal('1').layout, field: 'amount', at };
  expect(told.at(-1)).toMatchObject({ tab: 7, message: { learned: { taught: [lesson] } } });
  expect((await ask('teach/list', {})).taught).toEqual([{ teaching: lesson, since: monday }]);
  expect(await teaching()).toEqual({ pointing: null, own: ['amount'] });
  const seat = await ask('page/deal', { view, site, print: stalledDeal('1') });
  expect(seat.taught).toEqual([lesson]);
  await ask('panel/unteach', { view, field: 'amount' });
  expect(told.at(-1)).toMatchObject({ message: { learned: { taught: [] } } });
  expect((await ask('teach/list', {})).taught).toEqual([]);
});

it('tells the page of a visit whatever address its tab has, as of a CRM framed in a shell', async () => {
  Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 8 }] });
  told.length = 0;
  await teach();
  const learned = told.filter(({ message }) => 'learned' in (message as object));
  expect(learned.map(({ tab }) => tab).toSorted()).toEqual([7, 8]);
});

it('takes nothing that was not asked for: another deal, another frame, a way never offered', async () => {
  await ask('page/pointed', pointed());
  expect((await teaching())?.pointing).toBeNull();
  await ask('panel/point', { view, field: 'amount' });
  await send('page/pointed', pointed(), { ...page, frameId: 9 });
  expect((await teaching())?.pointing?.offered).toBeNull();
  expect(await send('panel/teach', { view, at })).toEqual({ error: 'failed' });
  await ask('page/pointed', pointed('2'));
  expect((await teaching())?.pointing).toBeNull();
  expect((await ask('teach/list', {})).taught).toEqual([]);
});

it.each([
  { by: 'attribute', name: 'class', value: 'x' },
  { by: 'attribute', name: 'onclick', value: 'x' },
  { by: 'attribute', name: 'a]', value: 'x' },
  { by: 'attribute', name: 'id', value: 'a\nb' },
  { by: 'structure', name: 'id', value: 'x', inside: ['dd:nth-child(2)'] },
  { by: 'selector', value: '*' },
])('refuses %j from a page or a pack', async (hostile) => {
  const bad = {
    ...pointed(),
    pointed: { ...pointed().pointed, choices: [{ at: hostile, places: [place] }] },
  };
  expect(await send('page/pointed', bad as never)).toEqual({ error: 'malformed' });
  const lesson = { crm: 'zoho', org: null, layout: 'nextgen', field: 'amount', at: hostile };
  const text = JSON.stringify({ ...starter, id: 'bad', taught: [lesson] });
  const problems = await ask('desk/check', { text, of: 'file' });
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.every(({ path }) => path.startsWith('taught[0]'))).toBe(true);
});

it('goes into a draft, and from an installed pack to the pages, own teaching first', async () => {
  await teach();
  const pack = { ...starter, id: 'team-taught' };
  const draft = 'draft-0000-0001';
  await ask('desk/begin', {
    id: draft,
    start: { from: 'text', text: writePack(pack) },
    at: monday,
  });
  expect(await ask('teach/export', { draft, at: monday })).toEqual({ fields: 1 });
  expect(await ask('teach/export', { draft, at: monday })).toEqual({ fields: 1 });
  const kept = JSON.parse((await ask('desk/draft', { id: draft }))?.text ?? '');
  expect(kept.taught).toHaveLength(1);
  const elsewhere = { ...kept.taught[0], at: { by: 'label', label: 'Sum' } };
  const text = writePack({ ...pack, taught: [elsewhere] });
  await ask('packs/install', { text, origin: { by: 'file' }, use: 'alone', at: monday });
  const { taught } = await ask('page/deal', { view, site, print: stalledDeal('1') });
  expect(taught.map((one) => one.at)).toEqual([at, elsewhere.at]);
});

it('lists the deals that pages show now, and goes to one of them to point there', async () => {
  const gone = 'view-of-2-00000000';
  await ask('page/deal', { view: gone, site, print: stalledDeal('2') });
  const update = vi.fn(async () => ({ windowId: 4 }));
  const focus = vi.fn(async () => ({}));
  Object.assign(fakeBrowser.tabs, { update, sendMessage: tabsAnswer(view) });
  Object.assign(fakeBrowser.windows, { update: focus });
  const { open } = await ask('teach/list', {});
  expect(open).toEqual([{ view, crm: 'zoho', name: expect.any(String) }]);
  await ask('teach/begin', { view, field: 'tags' });
  expect(update).toHaveBeenCalledExactlyOnceWith(7, { active: true });
  expect(focus).toHaveBeenCalledExactlyOnceWith(4, { focused: true });
  expect(placed).toMatchObject([{ view, placed: { open: true } }]);
  expect((await teaching())?.pointing).toEqual({ field: 'tags', offered: null });
  expect((await ask('panel/view', { view })).place.open).toBe(true);
  expect(await send('teach/begin', { view: 'view-of-9-00000000', field: 'tags' })).toEqual({
    error: 'failed',
  });
});
