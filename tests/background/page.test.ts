import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Pack } from '#core/pack/schema.ts';
import { starter } from '#core/pack/starter/index.ts';
import { writePack } from '#core/pack/write.ts';
import {
  ask,
  changes,
  killWorker,
  monday,
  mondayNight,
  page,
  send,
  setClock,
  showDeal,
  site,
  stalledDeal,
  startBrowser,
  tuesday,
} from './worker.ts';

beforeEach(startBrowser);
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const view = 'view-of-1-00000000';

async function useAlone(pack: Pack): Promise<void> {
  const request = { origin: { by: 'file' }, use: 'alone', at: monday } as const;
  const answer = await ask('packs/install', { ...request, text: writePack(pack) });
  if ('review' in answer) throw new Error('refused');
}

describe('a deal page', () => {
  it('that may soon show a deal hears how its panel sits and what to know, and nothing is kept', async () => {
    const soon = await send('page/soon', { site }, page);
    expect(soon).toMatchObject({ ok: { place: { open: false, side: 'right' }, taught: [] } });
    expect(await fakeBrowser.storage.session.get()).toEqual({});
    const elsewhere = {
      ...page,
      url: 'https://elsewhere.example/',
      origin: 'https://elsewhere.example',
    };
    expect(await send('page/soon', { site }, elsewhere)).toEqual({ error: 'not-allowed' });
  });

  it('is told to open the panel for a new warning, once', async () => {
    expect(await showDeal('1')).toEqual({ level: 'warn', open: true });
    await killWorker();
    expect(await showDeal('1')).toEqual({ level: 'warn', open: false });
    expect(await showDeal('1', {}, 'another-visit-000')).toEqual({ level: 'warn', open: false });
    expect(changes).toContainEqual({ changed: 'view', view });
  });

  it('is told again where the worker died between remembering the warning and answering', async () => {
    expect((await showDeal('1')).open).toBe(true);
    await fakeBrowser.storage.session.clear();
    await killWorker();
    expect((await showDeal('1')).open).toBe(true);
    expect((await showDeal('1')).open).toBe(false);
  });

  it('is not told to open anything out of hours, and the warning is still news the next day', async () => {
    setClock(mondayNight);
    expect(await showDeal('1')).toEqual({ level: 'warn', open: false });
    setClock(tuesday);
    expect(await showDeal('1')).toEqual({ level: 'warn', open: true });
  });

  it('is not told to open anything in quiet hours, be they working hours or not', async () => {
    const quiet = { from: '09:00', to: '11:00' };
    await useAlone({ ...starter, id: 'team-quiet', quiet });
    expect(await showDeal('1')).toEqual({ level: 'warn', open: false });
    setClock('2026-11-23T03:00:00.000Z');
    expect(await showDeal('1')).toEqual({ level: 'warn', open: true });
  });

  it('hears nothing about a healthy deal', async () => {
    const stageSince = { value: '2026-11-22', by: 'hook', from: '#since' } as const;
    expect(await showDeal('1', { stageSince })).toEqual({ level: null, open: false });
  });

  it('speaks up five times a day at most, however many pages ask at once', async () => {
    const ids = Array.from({ length: 15 }, (_, i) => String(i));
    const told = await Promise.all(ids.map((id) => showDeal(id)));
    expect(told.filter(({ open }) => open)).toHaveLength(5);
    expect(told.filter(({ level }) => level === 'warn')).toHaveLength(5);
    const list = await ask('popup/stalled', {});
    expect(list).toHaveLength(15);
    expect(list.filter(({ waiting }) => !waiting)).toHaveLength(5);
  });

  it.each([
    ['a deal of the other CRM', { crm: 'fxiaoke' as const }],
    ['a link that leads elsewhere', { url: 'https://evil.example/crm' }],
    ['a link that runs code', { url: 'javascript:alert(1)' }],
  ])('may not plant %s', async (_, changed) => {
    const print = stalledDeal('1');
    const planted = { ...print, deal: { ...print.deal, ...changed } };
    expect(await send('page/deal', { view, site, print: planted })).toEqual({
      error: 'not-allowed',
    });
    expect(await ask('panel/view', { view })).toMatchObject({ state: 'reading' });
  });

  const place = { printed: { text: 'x' }, by: 'hook', from: '#field', label: '' };
  it.each([
    ['a field nobody knows', { places: { boss: [place] } }],
    ['a stage of 5 MB', { places: { stage: [{ ...place, printed: { text: 'x'.repeat(5e6) } }] } }],
    [
      'a field in a million places',
      { places: { stage: Array.from({ length: 1e6 }, () => place) } },
    ],
    [
      'a list without end',
      { lists: { closed: { rows: Array.from({ length: 1e5 }, () => ({})) } } },
    ],
    ['no deal', { deal: undefined }],
    ['more than a print', { snapshot: {} }],
  ])('may not send %s', async (_, changed) => {
    const print = { ...stalledDeal('1'), ...changed } as never;
    expect(await send('page/deal', { view, site, print })).toEqual({ error: 'malformed' });
  });

  it('is read as of the background’s own clock', async () => {
    await showDeal('1');
    const shown = await ask('panel/view', { view });
    expect(shown).toMatchObject({ advice: { at: '2026-11-23T02:00:00.000Z' } });
  });

  it('that could not be read is reported with the version, and opens nothing', async () => {
    const print = { ...stalledDeal('1'), places: { name: [], stage: [] } };
    const { level, place: seat } = await ask('page/deal', { view, site, print });
    expect([level, seat.open]).toEqual([null, false]);
    expect(await ask('panel/view', { view })).toMatchObject({
      state: 'unreadable',
      report: { crm: 'zoho', version: '1.2.3', layout: 'nextgen', missing: ['name', 'stage'] },
    });
    await showDeal('1');
    expect(await ask('panel/view', { view })).toMatchObject({ state: 'ready' });
  });

  it('of no CRM may not ask at all', async () => {
    const elsewhere = { ...page, url: 'https://example.com/', origin: 'https://example.com' };
    const request = { view, site, print: stalledDeal('1') };
    expect(await send('page/deal', request, elsewhere)).toEqual({ error: 'not-allowed' });
  });
});
