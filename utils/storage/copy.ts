/** A copy of all that is kept as one JSON text, part by part: whole, no message could carry it. */
import { type IDBPDatabase, openDB } from 'idb';
import { databaseName } from './db.ts';

/** How far a copy came: the last record of a store. */
export interface CopyPlace {
  store: string;
  key: unknown;
}

/** A piece of the text, and where the next one begins; null where it was the last. */
export interface CopyPart {
  text: string;
  next: CopyPlace | null;
}

/** Records in one part: with many files each, a few megabytes. */
const portion = 500;

/** The records of a store after a place, and the key of the last one. */
async function recordsOf(
  database: IDBPDatabase<unknown>,
  name: string,
  after: CopyPlace | null,
  most: number,
): Promise<{ lines: string[]; last: IDBValidKey | undefined }> {
  const range = after ? IDBKeyRange.lowerBound(after.key, true) : null;
  const store = database.transaction(name).store;
  const [keys, values] = await Promise.all([
    store.getAllKeys(range, most),
    store.getAll(range, most),
  ]);
  const lines = keys.map((key, i) => JSON.stringify({ key, value: values[i] }));
  return { lines, last: keys.at(-1) };
}

/** A part as it is, from a place on or from the beginning. */
async function partOf(
  database: IDBPDatabase<unknown>,
  head: object,
  at: CopyPlace | null,
  most: number,
): Promise<CopyPart> {
  const names = [...database.objectStoreNames];
  const opening = { ...head, format: 'dealside-export', version: database.version };
  let text = at ? '' : `${JSON.stringify(opening).slice(0, -1)},"stores":{`;
  let after = at;
  let room = most;
  for (const name of names.slice(at ? names.indexOf(at.store) : 0)) {
    if (!after) text += `${name === names[0] ? '' : ','}\n${JSON.stringify(name)}:[`;
    const { lines, last } = await recordsOf(database, name, after, room);
    text += lines.map((line, i) => `${after || i > 0 ? ',' : ''}\n${line}`).join('');
    if (lines.length === room) return { text, next: { store: name, key: last } };
    text += ']';
    room -= lines.length;
    after = null;
  }
  return { text: `${text}}}\n`, next: null };
}

/**
 * The part of the copy after a place, or its beginning, with `head` before all else. Of a database
 * of whatever version: also one made by a newer extension, which cannot be used but can be saved.
 * Null where there is none; rejects where it cannot be read.
 */
export async function copyPart(
  head: object,
  at: CopyPlace | null,
  most: number = portion,
): Promise<CopyPart | null> {
  const present = (await indexedDB.databases()).some(({ name }) => name === databaseName);
  if (!present) return null;
  const database = await openDB<unknown>(databaseName);
  try {
    return await partOf(database, head, at, most);
  } finally {
    database.close();
  }
}
