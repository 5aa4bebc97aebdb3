import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { chosenPrefs, setPrefs } from '#storage/choices.ts';
import { change, disconnect, look } from '#storage/connection.ts';
import { addEvent, eventsOn, undoEvent } from '#storage/events.ts';
import { addedHosts, keepHost } from '#storage/hosts.ts';
import { allMarksOn, setMarks } from '#storage/marks.ts';
import { clearMirror, closeToPages, readMirror } from '#storage/mirror.ts';
import { mirrorAll, mirrorEventsOn, mirrorWhatWasChosen } from '#storage/mirroring.ts';
import { choosePacks, chosenPacks, installedPack, installPack } from '#storage/packs.ts';
import { isRestored, restoredTold } from '#storage/restore.ts';
import { keepTrust, trustOf } from '#storage/trust.ts';
import { action, freshBrowser, kept, loseDatabase, versionOf } from './fresh.ts';

const today = '2026-11-22';
const now = '2026-11-22T03:00:00.000Z';

beforeEach(freshBrowser);
afterEach(() => vi.restoreAllMocks());

const added = { host: 'portal.example:8443/crm/', crm: 'zoho', added: now } as const;

async function useIt(): Promise<void> {
  await change(async (tx) => {
    await installPack(tx, 'team-east', versionOf('{"format":1}', { sequence: 3, key: 'key' }));
    await choosePacks(tx, ['team-east', 'starter']);
    await keepTrust(tx, { id: 'team-east', key: 'key', pinned: now, highest: 4, hash: 'abc' });
    await setPrefs(tx, { language: 'en', theme: 'dark' });
    await keepHost(tx, added);
    await setMarks(tx, 'zoho', true);
    await addEvent(tx, action('one'));
    await addEvent(tx, action('two'));
    await addEvent(tx, action('old', { day: '2026-11-01' }));
    await undoEvent(tx, 'two', now, today);
  });
  await mirrorAll(today);
}

const restored = async () => kept(await look((tx) => isRestored(tx, now)));

describe('a lost database', () => {
  it('is rebuilt from the mirror, and the person is told until they saw it', async () => {
    await useIt();
    expect(await restored()).toBe(false);
    await loseDatabase();
    expect(await restored()).toBe(true);
    expect(kept(await look((tx) => eventsOn(tx, today))).map(({ id }) => id)).toEqual([
      'one',
      'two',
      'undo:two',
    ]);
    expect(kept(await look(chosenPacks))).toEqual(['team-east', 'starter']);
    expect(kept(await look((tx) => installedPack(tx, 'team-east')))).toMatchObject({
      text: '{"format":1}',
      sequence: 3,
      key: 'key',
    });
    expect(kept(await look((tx) => trustOf(tx, 'team-east')))?.highest).toBe(4);
    expect(kept(await look(chosenPrefs))).toEqual({ language: 'en', theme: 'dark' });

    await change((tx) => restoredTold(tx, now));
    expect(await restored()).toBe(true);
    const later = '2026-11-22T03:11:00.000Z';
    expect(kept(await look((tx) => isRestored(tx, later)))).toBe(false);
  });

  it('keeps the addresses that were added, and whose lists are marked', async () => {
    await useIt();
    await loseDatabase();
    expect(kept(await look(addedHosts))).toEqual([added]);
    expect(kept(await look(allMarksOn))).toEqual(['zoho']);
  });

  it('is rebuilt from a mirror of before there were any', async () => {
    await fakeBrowser.storage.local.set({ 'mirror/choices': { prefs: null, used: [] } });
    expect(kept(await look(addedHosts))).toEqual([]);
    expect((await readMirror())?.choices).toMatchObject({ hosts: [], marks: [] });
  });

  it('is rebuilt by the next worker where this one was killed on the way', async () => {
    await useIt();
    await loseDatabase();
    const broken = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('killed', 'UnknownError');
    });
    expect(await look(chosenPacks)).toMatchObject({ trouble: 'database-failing' });
    broken.mockRestore();
    await disconnect();
    expect(kept(await look(chosenPacks))).toEqual(['team-east', 'starter']);
    expect(await restored()).toBe(true);
  });

  it('is not called new where the mirror could not be asked', async () => {
    await useIt();
    await loseDatabase();
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('locked') as never);
    expect(kept(await look(chosenPacks))).toBeUndefined();
    await disconnect();
    expect(kept(await look(chosenPacks))).toEqual(['team-east', 'starter']);
  });

  it('is simply new where there was none', async () => {
    expect(await restored()).toBe(false);
    await disconnect();
    expect(await restored()).toBe(false);
  });

  it('is rebuilt once: a new worker finds neither the old nor the rebuilt one lost', async () => {
    await useIt();
    await disconnect();
    expect(await restored()).toBe(false);
    await loseDatabase();
    expect(await restored()).toBe(true);
    await change((tx) => restoredTold(tx, now));
    await disconnect();
    expect(kept(await look((tx) => isRestored(tx, '2026-11-22T04:00:00.000Z')))).toBe(false);
  });

  it('stays empty where the person wiped it', async () => {
    await useIt();
    await clearMirror();
    await loseDatabase();
    expect(await restored()).toBe(false);
    expect(kept(await look((tx) => eventsOn(tx, today)))).toEqual([]);
  });
});

describe('a mirror of the first release', () => {
  it('brings back its one pack in use, given by hand', async () => {
    const used = { id: 'team-east', text: '{"format":1}', installed: now };
    const prefs = { language: 'en', theme: 'dark' };
    await fakeBrowser.storage.local.set({ 'mirror/choices': { prefs, used } });
    expect(kept(await look(chosenPacks))).toEqual(['team-east']);
    expect(kept(await look((tx) => installedPack(tx, 'team-east')))).toMatchObject({
      text: '{"format":1}',
      origin: { by: 'file' },
      key: null,
    });
  });

  it('brings back a built-in one by its name alone', async () => {
    const used = { id: 'starter-five', text: null, installed: null };
    await fakeBrowser.storage.local.set({ 'mirror/choices': { prefs: null, used } });
    expect(kept(await look(chosenPacks))).toEqual(['starter-five']);
    expect((await readMirror())?.choices.trust).toEqual([]);
  });
});

describe('the mirror', () => {
  it('holds the last fourteen days and no more', async () => {
    await useIt();
    const mirror = await readMirror();
    expect(mirror?.events.map(({ id }) => id)).toEqual(['one', 'two', 'undo:two']);
    await mirrorAll('2026-12-10');
    expect((await readMirror())?.events).toEqual([]);
  });

  it('is written once for a burst of clicks, and ends with the last of them', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    const clicks = Array.from({ length: 50 }, async (_, i) => {
      await change((tx) => addEvent(tx, action(`click${i}`)));
      await mirrorEventsOn(today);
    });
    await Promise.all(clicks);
    expect((await readMirror())?.events).toHaveLength(50);
    expect(set.mock.calls.length).toBeLessThan(50);
  });

  it('may fail without failing the command', async () => {
    const said = vi.spyOn(console, 'warn').mockImplementation(() => {});
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('quota') as never);
    await expect(mirrorWhatWasChosen()).resolves.toBeUndefined();
    expect(said).toHaveBeenCalledOnce();
  });

  it('leaves out what it does not understand', async () => {
    await fakeBrowser.storage.local.set({ 'mirror/day/2026-11-22': [7, { id: 'x' }, action('a')] });
    expect((await readMirror())?.events).toEqual([action('a')]);
  });

  it('is closed to content scripts where the browser knows how', async () => {
    const setAccessLevel = vi.fn(async () => {});
    Object.assign(fakeBrowser.storage.local, { setAccessLevel });
    await closeToPages();
    expect(setAccessLevel).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' });
    Object.assign(fakeBrowser.storage.local, { setAccessLevel: undefined });
    await expect(closeToPages()).resolves.toBeUndefined();
  });
});
