/** The database: opened, upgraded, and opened again when the browser took it away. */
import { openDB } from 'idb';
import type { Database, Shape } from './shape.ts';
import { climb, type Raw, type RawTransaction, type Upgrade, upgrades } from './upgrades.ts';

/** Why there is no database: made by a newer version of the extension, or the browser failed. */
export interface Unusable {
  trouble: 'database-newer' | 'database-failing';
  cause: unknown;
}

export type Opened = { database: Database } | Unusable;

export const databaseName = 'dealside';

/** The name of an error, where it has one. */
export const errorName = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';

/** Ends a transaction without its changes. */
export function abort(transaction: { abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // It had already ended itself, over the request that failed: nothing is left to undo.
  }
}

/**
 * Opens the database at the version that `steps` lead to. A newer database and a failing upgrade
 * are values, and in both cases everything kept stays as it was. `gone` is called when this
 * connection ends: taken by the browser, or given up for a newer version that wants to upgrade.
 */
export async function openDatabase(
  gone: () => void = () => {},
  steps: readonly Upgrade[] = upgrades,
  name: string = databaseName,
): Promise<Opened> {
  let failure: unknown;
  try {
    const database = await openDB<Shape>(name, steps.length, {
      upgrade(upgrading, from, _to, transaction) {
        const raw = transaction as unknown as RawTransaction;
        // An aborted upgrade rejects here too; it is told once, by the rejection of the opening.
        raw.done.catch(() => {});
        climb(upgrading as unknown as Raw, raw, from, steps).catch((error: unknown) => {
          failure = error;
          abort(raw);
        });
      },
      blocking(_version, _blocked, event) {
        (event.target as IDBDatabase).close();
        gone();
      },
      terminated: gone,
    });
    return { database };
  } catch (error) {
    const newer = errorName(error) === 'VersionError';
    return { trouble: newer ? 'database-newer' : 'database-failing', cause: failure ?? error };
  }
}
