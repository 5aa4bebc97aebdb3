/** A public key as people compare it, on two screens or over the telephone. */
import type { PublicKey } from '../trust.ts';
import { fromBase64 } from './base64.ts';

/** The first 16 of the key's 32 bytes, in eight groups: `1f0a 77c2 …`. */
export function fingerprintOf(key: PublicKey): string {
  const bytes = [...(fromBase64(key) ?? [])].slice(0, 16);
  const digits = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.match(/.{4}/g)?.join(' ') ?? '';
}
