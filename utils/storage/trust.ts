/** Whose packs are trusted, and how far each has come; kept even where the pack was removed. */
import type { TrustRecord } from '#core/pack/trust.ts';
import type { Reading, Writing } from './transaction.ts';

export const trustOf = (tx: Reading, id: string): Promise<TrustRecord | undefined> =>
  tx.objectStore('trust').get(id);

export const allTrust = (tx: Reading): Promise<TrustRecord[]> => tx.objectStore('trust').getAll();

export const keepTrust = async (tx: Writing, record: TrustRecord): Promise<void> => {
  await tx.objectStore('trust').put(record);
};

/** Forgets whose pack it was: the next file of that id is the first again. */
export const forgetTrust = (tx: Writing, id: string): Promise<void> =>
  tx.objectStore('trust').delete(id);
