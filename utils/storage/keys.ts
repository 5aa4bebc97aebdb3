/** Keys this browser signs with. What is kept of a private key can sign, and cannot be read out. */
import type { Instant } from '#core/deal/when.ts';
import type { Rotation } from '#core/pack/signed/rotation.ts';
import type { PublicKey } from '#core/pack/trust.ts';
import type { Reading, Writing } from './transaction.ts';

export interface KeptKey {
  key: PublicKey;
  name: string;
  made: Instant;
  /** The key it was made to replace. */
  replaces: PublicKey | null;
  /** Not extractable: the browser hands it out to no script, ours included. */
  privateKey: CryptoKey;
  /** Those that led to it, oldest first. */
  rotations: Rotation[];
}

/** Newest first. */
export const allKeys = async (tx: Reading): Promise<KeptKey[]> =>
  (await tx.objectStore('keys').getAll()).sort((a, b) => b.made.localeCompare(a.made));

export const keyOf = (tx: Reading, key: PublicKey): Promise<KeptKey | undefined> =>
  tx.objectStore('keys').get(key);

export const keepKey = async (tx: Writing, key: KeptKey): Promise<void> => {
  await tx.objectStore('keys').put(key);
};

export const forgetKey = (tx: Writing, key: PublicKey): Promise<void> =>
  tx.objectStore('keys').delete(key);
