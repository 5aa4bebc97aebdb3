/**
 * Ed25519 signatures, made and checked by the browser; where it does not know them (Chrome before
 * 137, and the forks built on it), a small library checks them. Nothing is signed by that library.
 */
import { Point, verifyAsync } from '@noble/ed25519';
import type { PublicKey } from '../trust.ts';
import { fromBase64, toBase64 } from './base64.ts';

export const algorithm = 'Ed25519';

/** Whether a call failed because this browser has no Ed25519, and not over what it was given. */
export const isUnsupported = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'NotSupportedError';

/** The signature of `message` in base64. */
export async function sign(
  privateKey: CryptoKey,
  message: Uint8Array<ArrayBuffer>,
): Promise<string> {
  return toBase64(new Uint8Array(await crypto.subtle.sign(algorithm, privateKey, message)));
}

/**
 * Whether the bytes are a key that one person alone can sign with. The few points of small order are
 * not: one signature by them fits any message, and browsers differ in whether they take it.
 */
function isStrong(key: Uint8Array): boolean {
  try {
    return !Point.fromBytes(key).isSmallOrder();
  } catch {
    // No point of the curve.
    return false;
  }
}

/** By the library. */
async function verifyWithout(
  key: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> {
  try {
    // Strict, as browsers are: one signature has one text.
    return await verifyAsync(signature, message, key, { zip215: false });
  } catch {
    // It throws over points that are not on the curve; such a signature is a wrong one.
    return false;
  }
}

/** Whether `signature` is that of `message` by the holder of `key`. */
export async function verify(
  key: PublicKey,
  message: Uint8Array<ArrayBuffer>,
  signature: string,
): Promise<boolean> {
  const raw = fromBase64(key);
  const signed = fromBase64(signature);
  if (raw?.length !== 32 || signed?.length !== 64 || !isStrong(raw)) return false;
  let imported: CryptoKey;
  try {
    imported = await crypto.subtle.importKey('raw', raw, algorithm, false, ['verify']);
  } catch (error) {
    if (isUnsupported(error)) return verifyWithout(raw, message, signed);
    // Thirty-two bytes that are no point of the curve: nobody can have signed with them.
    if (error instanceof DOMException) return false;
    throw error;
  }
  return crypto.subtle.verify(algorithm, imported, signed, message);
}
