/** The one door to the database: asks it and changes it, and says in a value where that fails. */
import { errorName, type Opened, openDatabase, type Unusable } from './db.ts';
import { rebuildIfLost } from './restore.ts';
import { inOne, type Reading, type Writing } from './transaction.ts';

export type Kept<T> = { kept: T } | Unusable;

/** The connection of this worker, kept to save time only: a new worker opens a new one. */
let connection: Promise<Opened> | null = null;

async function open(): Promise<Opened> {
  const opened = await openDatabase(() => {
    connection = null;
  });
  if ('database' in opened) await rebuildIfLost(opened.database);
  return opened;
}

async function connect(): Promise<Opened> {
  connection ??= open();
  try {
    const opened = await connection;
    // A failed opening is tried again by the next command: the disk may have room by then.
    if ('trouble' in opened) connection = null;
    return opened;
  } catch (cause) {
    connection = null;
    return { trouble: 'database-failing', cause };
  }
}

/** Gives the connection up: the next command opens another. */
export async function disconnect(): Promise<void> {
  const opened = await connection?.catch(() => null);
  connection = null;
  if (opened && 'database' in opened) opened.database.close();
}

/** Whether the browser, not our code, failed: quota, corruption, a database taken away. */
const isBrowserFailure = (error: unknown): boolean => error instanceof DOMException;

/** How using a connection that closed under us fails; a fresh one is worth one more try. */
const closedUnderUs = ['InvalidStateError', 'AbortError'];

async function attempt<T>(
  mode: 'readonly' | 'readwrite',
  steps: (tx: Writing) => Promise<T>,
  again = true,
): Promise<Kept<T>> {
  const opened = await connect();
  if ('trouble' in opened) return opened;
  try {
    return { kept: await inOne(opened.database, mode, steps) };
  } catch (cause) {
    if (!isBrowserFailure(cause)) throw cause;
    if (!again || !closedUnderUs.includes(errorName(cause))) {
      return { trouble: 'database-failing', cause };
    }
    await disconnect();
    return attempt(mode, steps, false);
  }
}

/** Changes what is kept, in one transaction; nothing is changed where it fails. */
export const change = <T>(steps: (tx: Writing) => Promise<T>): Promise<Kept<T>> =>
  attempt('readwrite', steps);

/** Looks at what is kept, at one moment. */
export const look = <T>(steps: (tx: Reading) => Promise<T>): Promise<Kept<T>> =>
  attempt('readonly', steps);
