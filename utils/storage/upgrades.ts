/** The database's shape as a list of steps: its version is the list's length. */
import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { FromFiles } from '#core/deal/from-files.ts';

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

/** The version of a pack's text; 1 for one that cannot be read, which is said elsewhere. */
function sequenceOf(text: unknown): number {
  try {
    const { sequence } = JSON.parse(String(text));
    return Number.isSafeInteger(sequence) ? sequence : 1;
  } catch {
    // Installed by a version that could read it: kept as it is, never thrown away here.
    return 1;
  }
}

type Old = Record<string, unknown>;

/** A version of a pack as the first release kept it: a file that a person gave, unsigned. */
const asVersion = ({ text, installed }: Old): Old => ({
  text,
  sequence: sequenceOf(text),
  installed,
  origin: { by: 'file' },
  key: null,
});

/** 1 → 2: several packs in use, where each came from and who signed it, drafts, keys, addresses. */
const trustAndDesk: Upgrade = async (database, tx) => {
  database.createObjectStore('trust', { keyPath: 'id' });
  database.createObjectStore('channels', { keyPath: 'url' });
  database.createObjectStore('drafts', { keyPath: 'id' });
  database.createObjectStore('keys', { keyPath: 'key' });
  const packs = tx.objectStore('packs');
  for (const pack of (await packs.getAll()) as Old[]) {
    const previous = ((pack.previous ?? []) as Old[]).map(asVersion);
    const kept = { proven: null, strikes: 0, setAside: null };
    await packs.put?.({ id: pack.id, ...asVersion(pack), previous, ...kept });
  }
  const meta = tx.objectStore('meta');
  const used = await meta.get('used pack');
  if (used !== undefined) {
    await meta.put?.([used], 'used packs');
    await meta.delete?.('used pack');
  }
};

/** 2 → 3: what the CRM says happened, what was taught, how well pages are read, files taken in. */
const historyAndTeaching: Upgrade = (database) => {
  const history = database.createObjectStore('history', { keyPath: 'id' });
  history.createIndex('deal', 'deal');
  history.createIndex('day', 'day');
  database.createObjectStore('taught', { keyPath: 'id' });
  database.createObjectStore('health', { keyPath: 'id' });
  database.createObjectStore('imports', { keyPath: 'id' });
};

/** 3 → 4: what files told is found by the file, and the oldest deal without reading all of them. */
const foundByFile: Upgrade = async (_, tx) => {
  const sightings = tx.objectStore('sightings');
  sightings.createIndex('first', 'first');
  sightings.createIndex('files', 'files', { multiEntry: true });
  tx.objectStore('history').createIndex('files', 'files', { multiEntry: true });
  let cursor = await sightings.openCursor();
  while (cursor) {
    const deal: Old & { fromFiles?: FromFiles } = cursor.value;
    const files = deal.fromFiles?.told.map(({ file }) => file);
    if (files) await cursor.update?.({ ...deal, files });
    cursor = await cursor.continue();
  }
};

export const upgrades: readonly Upgrade[] = [
  firstStores,
  trustAndDesk,
  historyAndTeaching,
  foundByFile,
];

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
