import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { change, look } from '#storage/connection.ts';
import { addEvent, eventsOn } from '#storage/events.ts';
import { upgrades } from '#storage/upgrades.ts';
import { action, freshBrowser, kept } from './fresh.ts';

beforeEach(freshBrowser);
afterEach(() => vi.restoreAllMocks());

const log = (id: string) => change((tx) => addEvent(tx, action(id)));
const count = async () => kept(await look((tx) => eventsOn(tx, '2026-11-22'))).length;

describe('a command', () => {
  it('happens whole or not at all', async () => {
    const failing = change(async (tx) => {
      await addEvent(tx, action('one'));
      throw new Error('killed here');
    });
    await expect(failing).rejects.toThrow('killed here');
    expect(await count()).toBe(0);
  });

  it('counts one id once', async () => {
    expect(kept(await log('one'))).toBe(true);
    expect(kept(await log('one'))).toBe(false);
    expect(await count()).toBe(1);
  });

  it('loses nothing where three write a hundred each at once', async () => {
    const writers = ['a', 'b', 'c'].map((writer) =>
      Promise.all(Array.from({ length: 100 }, (_, i) => log(`${writer}${i}`))),
    );
    await Promise.all(writers);
    expect(await count()).toBe(300);
  });

  it('says that writing fails, and works again when it does', async () => {
    await log('one');
    const put = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('disk full', 'QuotaExceededError');
    });
    expect(await log('two')).toMatchObject({ trouble: 'database-failing' });
    put.mockRestore();
    expect(await count()).toBe(1);
    expect(kept(await log('two'))).toBe(true);
  });
});

describe('the connection', () => {
  it('gives way to a newer version, says so, and touches nothing', async () => {
    await log('one');
    const newer = await openDB('dealside', upgrades.length + 1);
    expect(await log('two')).toMatchObject({ trouble: 'database-newer' });
    expect(await newer.count('events')).toBe(1);
    newer.close();
  });

  it('is opened again where the browser closed it', async () => {
    await log('one');
    const transaction = vi
      .spyOn(IDBDatabase.prototype, 'transaction')
      .mockImplementationOnce(() => {
        throw new DOMException('closing', 'InvalidStateError');
      });
    expect(kept(await log('two'))).toBe(true);
    expect(transaction).toHaveBeenCalled();
    expect(await count()).toBe(2);
  });

  it('is tried again by the next command where opening failed', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('no disk', 'UnknownError');
    });
    expect(await log('one')).toMatchObject({ trouble: 'database-failing' });
    open.mockRestore();
    expect(kept(await log('one'))).toBe(true);
  });
});
