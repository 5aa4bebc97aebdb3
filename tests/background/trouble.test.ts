import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { upgrades } from '#storage/upgrades.ts';
import { loseDatabase } from '../storage/fresh.ts';
import {
  ask,
  click,
  countOf,
  killWorker,
  mondayNight,
  send,
  setClock,
  showDeal,
  startBrowser,
  zone,
} from './worker.ts';

beforeEach(async () => {
  await startBrowser();
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const view = 'view-of-1-00000000';

describe('a database of a newer version', () => {
  const newer = async () => {
    await ask('panel/log', click('before'));
    await ask('options/prefs', { language: 'en', theme: 'dark' });
    await killWorker();
    const database = await openDB('dealside', upgrades.length + 1, {
      upgrade: (upgrading) => {
        upgrading.createObjectStore('plans');
      },
    });
    database.close();
  };

  it('is said on every page, counts from the second copy, and refuses to be written', async () => {
    await newer();
    expect(await send('panel/log', click('after'))).toEqual({ error: 'database-newer' });
    const today = await ask('popup/today', { zone });
    expect(today.trouble).toBe('database-newer');
    expect(await countOf('call')).toBe(1);
    expect(await showDeal('1')).toEqual({ level: 'warn', open: false });
    expect(await ask('panel/view', { view })).toMatchObject({
      state: 'ready',
      trouble: 'database-newer',
      prefs: { language: 'en', theme: 'dark' },
      advice: { deal: { id: '1' } },
    });
    expect(await ask('options/state', {})).toMatchObject({ trouble: 'database-newer' });
  });

  it('can be taken out whole, and keeps everything', async () => {
    await newer();
    await send('panel/log', click('after'));
    const copy = JSON.parse((await ask('options/export', { after: null })).text);
    expect(copy.version).toBe(upgrades.length + 1);
    expect(copy.stores.events).toHaveLength(1);
    expect(copy.stores.plans).toEqual([]);
  });

  it('goes only when the person wipes it', async () => {
    await newer();
    await ask('options/wipe', {});
    expect(await ask('popup/today', { zone })).toMatchObject({ trouble: null });
    expect(await countOf('call')).toBe(0);
    await ask('panel/log', click('after'));
    expect(await countOf('call')).toBe(1);
  });
});

describe('a database that cannot be written', () => {
  const fullDisk = () => {
    const full = () => {
      throw new DOMException('disk full', 'QuotaExceededError');
    };
    const spies = [
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full),
      vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(full),
    ];
    return () => {
      for (const spy of spies) spy.mockRestore();
    };
  };

  it('says so for the click and on every page, and no longer once it works', async () => {
    await ask('panel/log', click('before'));
    const mend = fullDisk();
    expect(await send('panel/log', click('after'))).toEqual({ error: 'database-failing' });
    expect(await ask('popup/today', { zone })).toMatchObject({ trouble: 'database-failing' });
    expect(await countOf('call')).toBe(1);
    expect(await showDeal('1')).toMatchObject({ level: 'warn', open: false });
    expect(await ask('panel/view', { view })).toMatchObject({ trouble: 'database-failing' });
    mend();
    await ask('panel/log', click('after'));
    expect(await countOf('call')).toBe(2);
    expect(await ask('popup/today', { zone })).toMatchObject({ trouble: null });
  });
});

describe('a reading that cannot be kept', () => {
  it('is said from then on, and no longer once another one is kept', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('disk full', 'QuotaExceededError');
    });
    expect(await showDeal('1')).toMatchObject({ level: 'warn', open: false });
    put.mockRestore();
    expect(await ask('popup/today', { zone })).toMatchObject({ trouble: 'database-failing' });
    expect(await showDeal('1')).toEqual({ level: 'warn', open: true });
    expect(await ask('popup/today', { zone })).toMatchObject({ trouble: null });
  });
});

describe('a browser that has no database at all', () => {
  it('still gives advice and counts what the second copy holds', async () => {
    await ask('panel/log', click('before'));
    await killWorker();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no disk', 'UnknownError');
    });
    expect(await countOf('call')).toBe(1);
    expect(await ask('popup/stalled', {})).toEqual([]);
    expect(await showDeal('1')).toEqual({ level: 'warn', open: false });
    expect(await send('panel/tier', { deal: 'zoho/1', tier: 'A' })).toEqual({
      error: 'database-failing',
    });
    const { text } = await ask('options/export', { after: null });
    expect(JSON.parse(text).mirror?.events ?? []).toHaveLength(1);
  });
});

describe('a browser that has lost its database for good', () => {
  it('still knows the touches of the last days, those taken back left out', async () => {
    const lastActivity = { value: '2026-10-01', by: 'hook', from: '#activity' } as const;
    const idleSince = async () => {
      await showDeal('1', { lastActivity });
      const shown = await ask('panel/view', { view });
      return shown.state === 'ready' ? shown.advice.clocks.idle?.since : shown.state;
    };
    const here = click('here', { deal: 'zoho/1' });
    await ask('panel/log', here);
    setClock('2026-11-23T02:05:00.000Z');
    await ask('panel/log', click('elsewhere', { deal: 'zoho/2' }));
    await killWorker();
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no disk', 'UnknownError');
    });
    expect(await idleSince()).toBe(here.at);
    open.mockRestore();
    await ask('panel/undo', { id: here.id, at: here.at });
    await killWorker();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no disk', 'UnknownError');
    });
    expect(await idleSince()).toBe('2026-10-01');
  });
});

describe('a database rebuilt from the second copy', () => {
  it('is said in every panel until one that is open has said it for a while', async () => {
    await ask('panel/log', click('before'));
    await loseDatabase();
    setClock(mondayNight);
    const place = (open: boolean) =>
      ask('panel/place', { view, place: { open, side: 'right', width: 360 } });
    const trouble = async () => {
      const shown = await ask('panel/view', { view });
      return shown.state === 'ready' ? shown.trouble : shown.state;
    };
    await showDeal('1');
    expect(await trouble()).toBe('database-restored');
    setClock('2026-11-23T16:30:00.000Z');
    await place(true);
    expect(await trouble()).toBe('database-restored');
    setClock('2026-11-23T16:41:00.000Z');
    expect(await trouble()).toBeNull();
  });
});

describe('a second copy that cannot be written', () => {
  it('does not cost the click', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('quota') as never);
    await ask('panel/log', click('one'));
    expect(await countOf('call')).toBe(1);
  });
});
