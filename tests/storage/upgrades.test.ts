import { existsSync, readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { snapshotSchema } from '#core/deal/schema.ts';
import { openDatabase } from '#storage/db.ts';
import { storeNames } from '#storage/shape.ts';
import { type Upgrade, upgrades } from '#storage/upgrades.ts';
import { freshBrowser, wholeCopy } from './fresh.ts';

interface Example {
  description: string;
  stores: Record<string, { key?: string; value: unknown }[]>;
}

const fileOf = (version: number) => new URL(`examples/v${version}.json`, import.meta.url);
const exampleOf = (version: number): Example => JSON.parse(readFileSync(fileOf(version), 'utf8'));

/** Makes the database of an example, as the extension of that version left it. */
async function make(version: number): Promise<Example> {
  const example = exampleOf(version);
  const opened = await openDatabase(undefined, upgrades.slice(0, version));
  if (!('database' in opened)) throw opened.cause;
  opened.database.close();
  const database = await openDB('dealside', version);
  for (const [store, rows] of Object.entries(example.stores)) {
    for (const { key, value } of rows) await database.put(store, value, key);
  }
  database.close();
  return example;
}

const versions = upgrades.map((_, step) => step + 1);

beforeEach(freshBrowser);

describe.each(versions)('a database of version %i', (version) => {
  it('has an example', () => {
    expect(existsSync(fileOf(version)), `tests/storage/examples/v${version}.json`).toBe(true);
    expect(exampleOf(version).description).not.toBe('');
  });

  it('opens today with every store, and loses no deal and no click', async () => {
    const before = await make(version);
    const opened = await openDatabase();
    if (!('database' in opened)) throw opened.cause;
    expect([...opened.database.objectStoreNames].sort()).toEqual([...storeNames].sort());
    const sightings = await opened.database.getAll('sightings');
    for (const { snapshot } of sightings) snapshotSchema().parse(snapshot);
    expect(sightings).toHaveLength(before.stores.sightings?.length ?? 0);
    expect(await opened.database.count('events')).toBe(before.stores.events?.length ?? 0);
    opened.database.close();
  });
});

describe('the newest example', () => {
  it('is exactly what the database holds', async () => {
    const { stores } = await make(upgrades.length);
    const copy = await wholeCopy();
    const values = (rows: { value: unknown }[] = []) => rows.map(({ value }) => value);
    expect(Object.keys(copy.stores).sort()).toEqual(Object.keys(stores).sort());
    for (const store of storeNames) {
      expect(values(copy.stores[store]), store).toEqual(values(stores[store]));
      expect(stores[store], `${store} shows at least one record`).not.toHaveLength(0);
    }
  });
});

describe('a deal that a file told before files had an index', () => {
  it('is found by its file', async () => {
    await make(3);
    const opened = await openDatabase();
    if (!('database' in opened)) throw opened.cause;
    const found = await opened.database.getAllKeysFromIndex(
      'sightings',
      'files',
      '5f70bf18a0860070',
    );
    expect(found).toEqual(['zoho/4876876000000123456']);
    opened.database.close();
  });
});

describe('an upgrade that fails', () => {
  const failing: Record<string, Upgrade> = {
    'at once': () => {
      throw new Error('broken step');
    },
    'after it changed something': async (database, tx) => {
      database.createObjectStore('plans');
      await tx.objectStore('events').clear();
      throw new Error('broken step');
    },
    'by a request': async (_, tx) => {
      await tx.objectStore('events').add({ id: '5b7f3c1e-0001' });
    },
  };

  it.each(Object.keys(failing))('%s leaves the old data and says so', async (when) => {
    await make(upgrades.length);
    const before = await wholeCopy();
    const opened = await openDatabase(undefined, [...upgrades, failing[when] as Upgrade]);
    expect(opened).toMatchObject({ trouble: 'database-failing' });
    expect(String((opened as { cause: unknown }).cause)).toMatch(/broken step|Constraint/);
    expect(await wholeCopy()).toEqual(before);
    const again = await openDatabase();
    expect('database' in again).toBe(true);
    if ('database' in again) again.database.close();
  });
});

describe('steps', () => {
  it('run in order from the version that is there, and may await their own requests', async () => {
    await make(upgrades.length);
    const ran: string[] = [];
    const steps: Upgrade[] = [
      ...upgrades,
      async (_, tx) => {
        const events = await tx.objectStore('events').getAll();
        for (const event of events) await tx.objectStore('events').put({ ...event, seen: true });
        ran.push('first');
      },
      (database) => {
        database.createObjectStore('plans');
        ran.push('second');
      },
    ];
    const opened = await openDatabase(undefined, steps);
    if (!('database' in opened)) throw opened.cause;
    expect(ran).toEqual(['first', 'second']);
    expect(await opened.database.getAll('events')).toEqual(
      expect.arrayContaining([expect.objectContaining({ seen: true })]),
    );
    opened.database.close();
  });
});

describe('a database of a newer version', () => {
  it('is named as such, left alone, and can still be copied', async () => {
    await make(upgrades.length);
    const newer = await openDatabase(undefined, [
      ...upgrades,
      (database) => {
        database.createObjectStore('plans');
      },
    ]);
    if ('database' in newer) newer.database.close();
    expect(await openDatabase()).toMatchObject({ trouble: 'database-newer' });
    const copy = await wholeCopy();
    expect(copy.version).toBe(upgrades.length + 1);
    expect(copy.stores.events).toHaveLength(3);
    expect(Object.keys(copy.stores)).toContain('plans');
  });
});
