/** All that is kept: how much, and its end. */
import { deleteDB } from 'idb';
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

/** Empties every store. */
export async function clearAll(tx: Writing): Promise<void> {
  await Promise.all(storeNames.map((name) => tx.objectStore(name).clear()));
}

/** Deletes the database itself: for one that cannot be opened, when the person asks for it. */
export async function deleteAll(): Promise<void> {
  await disconnect();
  await deleteDB(databaseName);
}
