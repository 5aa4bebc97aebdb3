/** Every command is one transaction: all of it happens, or none. */
import type { IDBPTransaction, StoreNames } from 'idb';
import { abort } from './db.ts';
import { type Database, type Shape, storeNames } from './shape.ts';

/** Inside a command: every store. Await nothing here but requests of this transaction. */
export type Writing = IDBPTransaction<Shape, StoreNames<Shape>[], 'readwrite'>;
/** Inside a question. */
export type Reading = IDBPTransaction<Shape, StoreNames<Shape>[], 'readonly' | 'readwrite'>;

/**
 * Runs `steps` in one transaction over all stores: commands are few and short, so that none waits
 * long, and none can forget a store. Rejects with what went wrong, and then nothing has changed.
 */
export async function inOne<T>(
  database: Database,
  mode: 'readonly' | 'readwrite',
  steps: (tx: Writing) => Promise<T>,
): Promise<T> {
  // Strict: a click that was answered survives a power cut; it costs a tenth of a millisecond.
  const tx = database.transaction([...storeNames], mode, { durability: 'strict' });
  // Its failure is told once, below; without this the browser reports it a second time.
  tx.done.catch(() => {});
  try {
    const answer = await steps(tx as Writing);
    await tx.done;
    return answer;
  } catch (error) {
    abort(tx);
    throw error;
  }
}
