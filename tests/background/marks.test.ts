/** Rows of lists in the background: remembered, answered, and never spoken of. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type DealKey, dealKey } from '#core/deal/deal.ts';
import type { ListPrint, RowPrint, StoodRow } from '#core/deal/list-print.ts';
import type { CrmEvent } from '#core/history/crm-event.ts';
import { tellChanged } from '#messages/tell.ts';
import { change, look } from '#storage/connection.ts';
import { addHistory } from '#storage/history.ts';
import { pruneSightings, sightingOf } from '#storage/sightings.ts';
import { followChanges } from '../../entrypoints/background/marks/anew.ts';
import {
  ask,
  click,
  monday,
  mondayNight,
  page,
  registered,
  send,
  setClock,
  showDeal,
  stalledDeal,
  startBrowser,
  told,
  tuesday,
} from './worker.ts';

beforeEach(startBrowser);
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const place = (text: string) => ({
  printed: text === '' ? ('blank' as const) : { text },
  by: 'hook' as const,
  from: 'Stage',
  label: '',
});

const rowOf = (id: string, cells: { [C in keyof RowPrint['places']]: string }): RowPrint => ({
  deal: stalledDeal(id).deal,
  places: Object.fromEntries(Object.entries(cells).map(([name, text]) => [name, [place(text)]])),
});

/** Rows that came to say what they say when they are told, or at a moment before. */
const listSince = (since: string, rows: RowPrint[]): { print: ListPrint<StoodRow> } => ({
  print: {
    layout: 'list',
    rows: rows.map((row) => ({ ...row, since: Date.parse(since) })),
    ways: { dates: [], patterns: [], amounts: [], language: 'en' },
  },
});

const listOf = (...rows: RowPrint[]) => listSince(new Date().toISOString(), rows);

const overdue = { name: 'Example', stage: 'Negotiation/Review', closeDate: '2026-11-02' };
const fine = { name: 'Example', stage: 'Negotiation/Review', closeDate: '2027-11-02' };
const switchOn = () => ask('marks/choose', { crm: 'zoho', on: true });

async function known(key: DealKey) {
  const seen = await look((tx) => sightingOf(tx, key, monday));
  return 'kept' in seen ? seen.kept : undefined;
}

describe('the rows of a list', () => {
  it('are neither read nor remembered while the person has not switched marks on', async () => {
    expect(await ask('page/rows', listOf(rowOf('1', overdue)))).toEqual({ on: false, marks: [] });
    expect(await known('zoho/1')).toBeUndefined();
  });

  it('are each answered with their worst finding in words, or with nothing', async () => {
    await switchOn();
    const { on, marks } = await ask(
      'page/rows',
      listOf(rowOf('1', overdue), rowOf('2', fine), rowOf('3', { owner: 'Li' })),
    );
    expect(on).toBe(true);
    expect(marks.map(({ deal, mark }) => [deal, mark?.level ?? null])).toEqual([
      ['zoho/1', 'warn'],
      ['zoho/2', null],
      ['zoho/3', null],
    ]);
    expect(marks[0]?.mark?.text).toMatch(/21/);
    expect((await known('zoho/1'))?.glanced).toBe(true);
    expect(await known('zoho/3')).toBeUndefined();
  });

  it('rest on what the deal’s own page told before, and say of which day that is', async () => {
    await switchOn();
    const row = rowOf('1', { name: 'Example', stage: 'Negotiation/Review' });
    const [unknown] = (await ask('page/rows', listOf(row))).marks;
    expect(unknown?.mark).toBeNull();
    await showDeal('1');
    setClock(tuesday);
    const [mark] = (await ask('page/rows', listOf(row))).marks;
    expect(mark?.mark?.level).toBe('warn');
    expect(mark?.mark?.text).toMatch(/as seen|所见/);
    const fields = (await known('zoho/1'))?.snapshot.fields;
    expect(fields).toMatchObject({
      contact: { value: 'Li', at: monday },
      stage: { value: 'Negotiation/Review' },
    });
    expect(fields?.stage?.at).toBeUndefined();
    // The popup says when the oldest of what it rests on was read, not when the row was.
    const [stalled] = await ask('popup/stalled', {});
    expect(stalled).toMatchObject({ deal: 'zoho/1', seen: monday });
  });

  it('that were drawn before the deal’s own page was read take nothing of it back', async () => {
    await switchOn();
    const row = rowOf('1', { ...overdue, stage: 'Qualification', owner: 'Li' });
    await ask('page/rows', listSince('2026-11-23T01:00:00.000Z', [row]));
    const closeDate = { value: '2026-12-30', by: 'hook', from: '#closing' } as const;
    await showDeal('1', { closeDate });
    const before = await known('zoho/1');
    setClock('2026-11-23T02:05:00.000Z');
    const again = await ask('page/rows', listSince('2026-11-23T01:00:00.000Z', [row]));
    expect(again.marks[0]?.mark?.text ?? '').not.toMatch(/21/);
    const after = await known('zoho/1');
    expect(after?.runs).toEqual(before?.runs);
    expect(after?.snapshot.fields).toMatchObject({
      stage: { value: 'Negotiation/Review' },
      closeDate: { value: '2026-12-30' },
      owner: { value: 'Li', at: '2026-11-23T01:00:00.000Z' },
    });
    // Drawn anew since, the list knows better; and none has stood since a time to come.
    await ask('page/rows', listSince('2027-01-01T00:00:00.000Z', [row]));
    expect((await known('zoho/1'))?.snapshot.fields.closeDate?.value).toBe('2026-11-02');
  });

  it('know what happened on the deal besides: what was imported, or read on its page', async () => {
    await switchOn();
    const row = listOf(rowOf('1', { ...fine, lastActivity: '2026-10-01' }));
    const [silent] = (await ask('page/rows', row)).marks;
    expect(silent?.mark).not.toBeNull();
    const call: CrmEvent = {
      ...{ id: 'call-1', deal: 'zoho/1', kind: 'call', at: '2026-11-22', day: '2026-11-22' },
      ...{ direction: 'out', outcome: 'done', text: null, from: null, to: null, by: null },
      told: 'import',
    };
    await change((tx) => addHistory(tx, [call]));
    const [reached] = (await ask('page/rows', row)).marks;
    expect(reached?.mark).toBeNull();
  });

  it('use up no warning: the panel still speaks up for what a mark has shown', async () => {
    await switchOn();
    await ask('page/rows', listOf(rowOf('1', overdue)));
    expect(await showDeal('1')).toEqual({ level: 'warn', open: true });
  });

  it('are marked out of hours as well, since a mark waits to be looked at', async () => {
    await switchOn();
    setClock(mondayNight);
    const { marks } = await ask('page/rows', listOf(rowOf('1', overdue)));
    expect(marks[0]?.mark?.level).toBe('warn');
  });

  it('of another CRM than the page’s are refused, and so are links that lead elsewhere', async () => {
    await switchOn();
    const row = rowOf('1', overdue);
    const other = { ...row, deal: { ...row.deal, url: 'https://example.com/crm' } };
    expect(await send('page/rows', listOf(other))).toEqual({ error: 'not-allowed' });
    const fxiaoke = { ...page, url: 'https://www.fxiaoke.com/XV/UI/Home' };
    expect(await send('page/rows', listOf(row), fxiaoke)).toEqual({ error: 'not-allowed' });
  });

  it('that lie about their shape are refused: too many, too long, or of unknown fields', async () => {
    await switchOn();
    const many = Array.from({ length: 201 }, (_, n) => rowOf(`${n}`, fine));
    expect(await send('page/rows', listOf(...many))).toEqual({ error: 'malformed' });
    const long = rowOf('1', { ...fine, name: 'x'.repeat(2001) });
    expect(await send('page/rows', listOf(long))).toEqual({ error: 'malformed' });
    const { print } = listOf(rowOf('1', fine));
    for (const since of [-1, 0.5, '2026-11-23', undefined, 1e15]) {
      const rows = print.rows.map((row) => ({ ...row, since }) as StoodRow);
      expect(await send('page/rows', { print: { ...print, rows } })).toEqual({
        error: 'malformed',
      });
    }
    const alien = { deal: rowOf('1', fine).deal, places: { secret: [place('x')] } };
    expect(await send('page/rows', listOf(alien as RowPrint))).toEqual({ error: 'malformed' });
  });
});

describe('a change elsewhere', () => {
  const anew = () => told.filter(({ message }) => 'marks' in (message as object));
  const open = () =>
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 }, { id: 8 }] as never);

  it('is told at once to the lists that are marked, once for all that a click changes', async () => {
    open();
    followChanges();
    await switchOn();
    told.length = 0;
    await ask('panel/log', click('1', { deal: 'zoho/1' }));
    await ask('panel/tier', { deal: 'zoho/1', tier: 'A' });
    await vi.waitFor(() => expect(anew()).toHaveLength(2));
    const message = { marks: 'anew' };
    expect(anew()).toEqual([7, 8].map((tab) => ({ tab, message, frame: undefined })));
    await ask('panel/tier', { deal: 'zoho/1', tier: 'B' });
    await vi.waitFor(() => expect(anew()).toHaveLength(4), { timeout: 2000 });
  });

  it('is told to no page where no list is marked, and of what marks do not rest on to none', async () => {
    open();
    followChanges();
    await ask('panel/tier', { deal: 'zoho/1', tier: 'A' });
    await new Promise((resolve) => setTimeout(resolve, 1200));
    await switchOn();
    told.length = 0;
    await tellChanged({ changed: 'deep' });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(anew()).toEqual([]);
  });
});

describe('the switch', () => {
  it('registers the script of its CRM alone, and takes it away again from open pages', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
    expect(await ask('marks/state', {})).toEqual({ zoho: false, fxiaoke: false });
    await switchOn();
    await switchOn();
    expect(registered.map(({ id, js }) => [id, js])).toEqual([
      ['marks-zoho', ['content-scripts/marks.js']],
    ]);
    expect(await ask('marks/state', {})).toEqual({ zoho: true, fxiaoke: false });
    await ask('marks/choose', { crm: 'zoho', on: false });
    expect(registered).toEqual([]);
    expect(await ask('page/rows', listOf(rowOf('1', overdue)))).toMatchObject({ on: false });
    expect(told).toContainEqual({ tab: 7, message: { marks: 'off' }, frame: undefined });
  });

  it('is off again once everything was erased', async () => {
    await switchOn();
    await ask('options/wipe', {});
    expect(registered).toEqual([]);
    expect(await ask('marks/state', {})).toEqual({ zoho: false, fxiaoke: false });
  });
});

describe('what is kept of rows', () => {
  it('is forgotten before any deal whose own page was seen', async () => {
    await switchOn();
    await showDeal('1');
    setClock(tuesday);
    await ask('page/rows', listOf(...['2', '3', '4'].map((id) => rowOf(id, fine))));
    await change((tx) => pruneSightings(tx, '2026-01-01T00:00:00.000Z', 2));
    const left = await Promise.all(['1', '2', '3', '4'].map((id) => known(`zoho/${id}`)));
    expect(left.flatMap((sighting) => (sighting ? dealKey(sighting.deal) : []))).toEqual([
      'zoho/1',
      'zoho/4',
    ]);
  });
});
