import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Pack } from '#core/pack/schema.ts';
import { starter } from '#core/pack/starter/index.ts';
import { writePack } from '#core/pack/write.ts';
import { change, look } from '#storage/connection.ts';
import { choosePacks, installedPack, installPack } from '#storage/packs.ts';
import { upgrades } from '#storage/upgrades.ts';
import { kept, loseDatabase, versionOf } from '../storage/fresh.ts';
import {
  ask,
  changes,
  click,
  countOf,
  killWorker,
  monday,
  send,
  showDeal,
  startBrowser,
  zone,
} from './worker.ts';

beforeEach(startBrowser);
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** The default pack as a team might keep it: without the rules on stages. */
const lenient = (more: Partial<Pack> = {}): string =>
  writePack({
    ...starter,
    id: 'team-east',
    rules: starter.rules.filter(({ kind }) => kind !== 'stuck-in-stage'),
    ...more,
  });

const packs = async () => (await ask('options/state', {})).packs;
const firstUsed = async () => (await packs()).find(({ place }) => place === 0)?.id;
const install = (text: string, use: 'unused' | 'alone' | 'as-before' = 'unused') =>
  ask('packs/install', { text, origin: { by: 'file' }, use, at: monday });
const showAgain = (view: string) => showDeal('1', {}, view);

describe('packs', () => {
  it('are the built-in ones at first, and the first of them is used', async () => {
    expect(await packs()).toMatchObject([
      { id: 'starter', builtIn: true, place: 0 },
      { id: 'starter-five', builtIn: true, place: null },
      { id: 'starter-consumer', builtIn: true, place: null },
    ]);
  });

  it('change the advice once used, survive the worker, and give way when removed', async () => {
    expect((await showDeal('1')).level).toBe('warn');
    expect(await install(lenient())).toEqual({ id: 'team-east' });
    expect(await firstUsed()).toBe('starter');
    await ask('packs/use', { ids: ['team-east'] });
    expect(changes).toContainEqual({ changed: 'packs' });
    await killWorker();
    expect(await firstUsed()).toBe('team-east');
    expect((await showAgain('second-visit-0000')).level).toBeNull();
    await ask('packs/remove', { id: 'team-east' });
    expect(await firstUsed()).toBe('starter');
    expect((await showAgain('third-visit-00000')).level).toBe('warn');
  });

  it('are refused with every problem, and nothing changes', async () => {
    const before = await packs();
    const text = lenient().replace('"sequence": 1', '"sequence": 0, "script": "alert(1)"');
    const answer = await install(text);
    if (!('review' in answer) || answer.review.state !== 'refused') throw new Error('installed');
    expect(answer.review.problems.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['sequence', 'script']),
    );
    expect(await packs()).toEqual(before);
  });

  it('that nobody has cannot be used', async () => {
    expect(await send('packs/use', { ids: ['nobody'] })).toEqual({ error: 'malformed' });
    expect(await firstUsed()).toBe('starter');
  });

  it('under the id of a built-in one stand in its place at once where that one is in use', async () => {
    await install(lenient({ id: 'starter', sequence: 2 }), 'as-before');
    expect(await packs()).toMatchObject([
      { id: 'starter', builtIn: false, sequence: 2, place: 0 },
      { id: 'starter-five', place: null },
      { id: 'starter-consumer', place: null },
    ]);
    expect((await showDeal('1')).level).toBeNull();
    await loseDatabase();
    expect((await showAgain('second-visit-0000')).level).toBeNull();
    await ask('packs/remove', { id: 'starter' });
    expect((await showAgain('third-visit-00000')).level).toBe('warn');
  });

  it('that this version cannot read are kept and said, and no other rules speak for them', async () => {
    const newer = lenient().replace('"format": 2', '"format": 99');
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await change(async (tx) => {
      await installPack(tx, 'team-east', versionOf(newer));
      await choosePacks(tx, ['team-east']);
    });
    expect(await showDeal('1')).toEqual({ level: null, open: false });
    const state = await ask('options/state', {});
    expect(state.trouble).toBe('pack-unreadable');
    expect(state.packs.find(({ place }) => place === 0)).toMatchObject({
      id: 'team-east',
      sequence: 0,
    });
    expect(await ask('panel/view', { view: 'view-of-1-00000000' })).toMatchObject({
      trouble: 'pack-unreadable',
      advice: { findings: [], silent: [] },
    });
    const today = await ask('popup/today', { zone });
    expect(today).toMatchObject({ trouble: 'pack-unreadable', targets: [] });
    await install(lenient({ sequence: 2 }), 'as-before');
    expect((await ask('options/state', {})).trouble).toBeNull();
    const inUse = kept(await look((tx) => installedPack(tx, 'team-east')));
    expect(inUse?.previous.map(({ text }) => text)).toEqual([newer]);
  });

  it('stay what they were where the worker is killed while installing another', async () => {
    await install(lenient());
    await ask('packs/use', { ids: ['team-east'] });
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('worker killed', 'UnknownError');
    });
    const next = lenient({ sequence: 2, rules: [] });
    const request = { text: next, origin: { by: 'file' }, use: 'as-before', at: monday } as const;
    expect(await send('packs/install', request)).toEqual({ error: 'database-failing' });
    expect(said).toHaveBeenCalled();
    put.mockRestore();
    await killWorker();
    const inUse = kept(await look((tx) => installedPack(tx, 'team-east')));
    expect(inUse).toMatchObject({ text: lenient(), previous: [] });
  });

  it('come back with a lost database', async () => {
    await install(lenient());
    await ask('packs/use', { ids: ['team-east'] });
    await ask('options/prefs', { language: 'en', theme: 'dark' });
    await loseDatabase();
    const state = await ask('options/state', {});
    expect(state.trouble).toBe('database-restored');
    expect(state.prefs).toEqual({ language: 'en', theme: 'dark' });
    expect(await firstUsed()).toBe('team-east');
  });
});

describe('what is kept', () => {
  it('is said in numbers', async () => {
    await showDeal('1');
    await ask('panel/log', click('one'));
    const { kept: amounts, version } = await ask('options/state', {});
    expect(amounts).toMatchObject({
      deals: 1,
      events: 1,
      packs: 0,
      oldest: '2026-11-23T02:00:00.000Z',
    });
    expect(version).toBe('1.2.3');
  });

  it('goes out whole, with the version of its shape', async () => {
    await showDeal('1');
    await ask('panel/log', click('one'));
    const { file, text } = await ask('options/export', { after: null });
    expect(file).toBe('dealside-2026-11-23.json');
    const copy = JSON.parse(text);
    expect(copy).toMatchObject({ format: 'dealside-export', version: upgrades.length });
    expect(copy.stores.events[0].value.action).toBe('call');
    expect(copy.stores.sightings[0].key).toBe('zoho/1');
  });

  it('is gone after a wipe, also what was on its way to the second copy', async () => {
    await ask('panel/log', click('one'));
    const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local) as (
      items: never,
    ) => Promise<void>;
    let arrive = (): void => {};
    const slow = vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation((async (
      items: never,
    ) => {
      await new Promise<void>((resolve) => {
        arrive = resolve;
      });
      await set(items);
    }) as never);
    const late = ask('panel/log', click('two'));
    await vi.waitFor(() => expect(slow).toHaveBeenCalled());
    const wiped = ask('options/wipe', {});
    setTimeout(() => arrive(), 50);
    await Promise.all([late, wiped]);
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual([]);
  });

  it('is gone after a wipe, the second copy too, and no trouble is made of it', async () => {
    await showDeal('1');
    await ask('panel/log', click('one'));
    await install(lenient());
    await ask('options/wipe', {});
    expect(await countOf('call')).toBe(0);
    const state = await ask('options/state', {});
    expect(state.kept).toMatchObject({ deals: 0, events: 0, told: 0, packs: 0, oldest: null });
    expect(await ask('panel/view', { view: 'view-of-1-00000000' })).toMatchObject({
      state: 'reading',
    });
    await loseDatabase();
    expect(await ask('popup/today', { zone })).toMatchObject({ trouble: null });
    expect(await countOf('call')).toBe(0);
  });
});
