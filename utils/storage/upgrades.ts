/** The database's shape as a list of steps: its version is the list's length. */
import type { IDBPDatabase, IDBPTransaction } from 'idb';

/** A database whose shape is still being made: store names are plain text here. */
export type Raw = IDBPDatabase;
export type RawTransaction = IDBPTransaction<unknown, string[], 'versionchange'>;

/**
 * One step from a version to the next. It may await requests of its own transaction and nothing
 * else; a step that throws leaves the database exactly as it was.
 */
export type Upgrade = (database: Raw, transaction: RawTransaction) => void | Promise<void>;

/** 0 → 1: the stores of the first release. */
const firstStores: Upgrade = (database) => {
  const sightings = database.createObjectStore('sightings', { keyPath: 'key' });
  sightings.createIndex('last', 'last');
  const events = database.createObjectStore('events', { keyPath: 'id' });
  events.createIndex('day', 'day');
  events.createIndex('deal', 'deal');
  database.createObjectStore('minuses', { keyPath: 'id' }).createIndex('at', 'at');
  database.createObjectStore('snoozes', { keyPath: ['deal', 'rule'] }).createIndex('deal', 'deal');
  const raised = database.createObjectStore('raised', { keyPath: ['deal', 'rule'] });
  raised.createIndex('day', 'day');
  database.createObjectStore('aliases', { keyPath: 'key' });
  database.createObjectStore('tiers', { keyPath: 'deal' });
  database.createObjectStore('packs', { keyPath: 'id' });
  database.createObjectStore('meta');
};

export const upgrades: readonly Upgrade[] = [firstStores];

/** Runs the steps from version `from` on, in order. */
export async function climb(
  database: Raw,
  transaction: RawTransaction,
  from: number,
  steps: readonly Upgrade[],
): Promise<void> {
  for (const step of steps.slice(from)) {
    const done = step(database, transaction);
    // Awaited only where there is something: a bare await may let the transaction close itself.
    if (done) await done;
  }
}
