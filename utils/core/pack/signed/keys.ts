/**
 * Keys: their form, and making them. `makeKeyPair` and `keyFile` beside it are all of core that is
 * not the same twice: a key is drawn by lot, and the browser's source is the one to draw from.
 */
import { once } from '../../once.ts';
import { z } from '../../zod.ts';
import type { PublicKey } from '../trust.ts';
import { isBase64Of, toBase64 } from './base64.ts';
import { algorithm, isUnsupported } from './ed25519.ts';

/** Whether `text` is a public key, as files and policies write it. */
export const isPublicKey = (text: string): text is PublicKey => isBase64Of(text, 32);

export const publicKeySchema = once(() => z.string().check(z.refine(isPublicKey)));

export interface KeyPair {
  key: PublicKey;
  privateKey: CryptoKey;
}

/**
 * A new pair; null where this browser has no Ed25519. The private half leaves the browser only
 * where it is made extractable, for its backup.
 */
export async function makeKeyPair(extractable: boolean): Promise<KeyPair | null> {
  try {
    const made = await crypto.subtle.generateKey(algorithm, extractable, ['sign', 'verify']);
    if (!('publicKey' in made)) return null;
    const { publicKey, privateKey } = made;
    const raw = new Uint8Array(await crypto.subtle.exportKey('raw', publicKey));
    return { key: toBase64(raw), privateKey };
  } catch (error) {
    if (isUnsupported(error)) return null;
    throw error;
  }
}
