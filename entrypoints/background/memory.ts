/** What is kept, asked and changed on behalf of a handler: trouble is said, never swallowed. */
import type { Trouble } from '#core/prefs.ts';
import { Refusal } from '#messages/refusal.ts';
import { change, look } from '#storage/connection.ts';
import type { Unusable } from '#storage/db.ts';
import { isFailing, noteFailing, noteWorking } from '#storage/failing.ts';
import { isRestored } from '#storage/restore.ts';
import type { Reading, Writing } from '#storage/transaction.ts';
import { now } from './clock.ts';
import { packTrouble } from './packs/trouble.ts';

/** Shows the cause to whoever looks at the worker, and notes a failing database for every page. */
export async function noteTrouble({ trouble, cause }: Unusable): Promise<void> {
  console.error(trouble, cause);
  if (trouble === 'database-failing') await noteFailing();
}

/** Changes what is kept in one transaction, or refuses with why it could not. */
export async function keep<T>(steps: (tx: Writing) => Promise<T>): Promise<T> {
  const done = await change(steps);
  if ('kept' in done) {
    await noteWorking();
    return done.kept;
  }
  await noteTrouble(done);
  throw new Refusal(done.trouble, done.cause);
}

/** Looks at what is kept, or refuses with why it cannot: for what must not be guessed. */
export async function recallOrRefuse<T>(steps: (tx: Reading) => Promise<T>): Promise<T> {
  const seen = await look(steps);
  if ('kept' in seen) return seen.kept;
  await noteTrouble(seen);
  throw new Refusal(seen.trouble, seen.cause);
}

export interface Recalled<T> {
  value: T;
  trouble: Trouble | null;
}

/**
 * Looks at what is kept. Where the database cannot be used, `without` answers from what there is
 * besides, and the trouble goes with the answer.
 */
export async function recall<T>(
  steps: (tx: Reading) => Promise<T>,
  without: () => Promise<T>,
): Promise<Recalled<T>> {
  const seen = await look(async (tx) => ({
    value: await steps(tx),
    restored: await isRestored(tx, now()),
    packs: await packTrouble(tx),
  }));
  if ('trouble' in seen) {
    console.error(seen.trouble, seen.cause);
    return { value: await without(), trouble: seen.trouble };
  }
  const { value, restored, packs } = seen.kept;
  if (await isFailing()) return { value, trouble: 'database-failing' };
  if (restored) return { value, trouble: 'database-restored' };
  return { value, trouble: packs };
}
