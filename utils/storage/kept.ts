/** All that is kept: how much, a copy of it, and its end. */
import { deleteDB, openDB } from 'idb';
import type { Instant } from '#core/deal/when.ts';
import { disconnect } from './connection.ts';
import { databaseName } from './db.ts';
import { storeNames } from './shape.ts';
import type { Reading, Writing } from './transaction.ts';

export interface Amounts {
  deals: number;
  events: number;
  /** What the CRM told of the deals: activities, notes, changes. */
  told: number;
  packs: number;
  oldest: Instant | null;
}

/** How much is kept, and since when. */
export async function amounts(tx: Reading): Promise<Amounts> {
  const [deals, events, told, packs, firstDeal, firstEvent] = await Promise.all([
    tx.objectStore('sightings').count(),
    tx.objectStore('events').count(),
    tx.objectStore('history').count(),
    tx.objectStore('packs').count(),
    tx.objectStore('sightings').index('first').openKeyCursor(),
    tx.objectStore('events').index('day').openCursor(),
  ]);
  const instants = [firstDeal?.key, firstEvent?.value.at].filter((at) => at !== undefined);
  return { deals, events, told, packs, oldest: instants.sort()[0] ?? null };
}

/** A copy of everything, as the database keeps it. */
export interface Copy {
  format: 'dealside-export';
  /** The database's version. */
  version: number;
  stores: Record<string, { key: unknown; value: unknown }[]>;
}

/**
 * Everything in the database, whatever its version: also one made by a newer extension, which
 * cannot be used but can be saved. Null where there is none or it cannot be read.
 */
export async function copyOfAll(): Promise<Copy | null> {
  const present = (await indexedDB.databases()).some(({ name }) => name === databaseName);
  if (!present) return null;
  const database = await openDB(databaseName);
  try {
    const names = [...database.objectStoreNames];
    const tx = database.transaction(names, 'readonly');
    const stores: Copy['stores'] = {};
    for (const name of names) {
      const store = tx.objectStore(name);
      const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
      stores[name] = keys.map((key, i) => ({ key, value: values[i] }));
    }
    return { format: 'dealside-export', version: database.version, stores };
  } finally {
    database.close();
  }
}

/** Empties every store. */
export async function clearAll(tx: Writing): Promise<void> {
  await Promise.all(storeNames.map((name) => tx.objectStore(name).clear()));
}

/** Deletes the database itself: for one that cannot be opened, when the person asks for it. */
export async function deleteAll(): Promise<void> {
  await disconnect();
  await deleteDB(databaseName);
}
