/** Makes signed files. */
import type { PublicKey } from '../trust.ts';
import { toBase64 } from './base64.ts';
import { sign } from './ed25519.ts';
import { writeEnvelope } from './file.ts';
import { maxRotations, type Rotation } from './rotation.ts';
import { packStatement } from './statement.ts';

/**
 * `text` as a signed file; `rotations` are those that led to `key`, oldest first, so that whoever
 * pinned an older one can follow. Ed25519 draws no lots: the same text and key give the same file.
 */
export async function signFile(
  text: string,
  key: PublicKey,
  privateKey: CryptoKey,
  rotations: readonly Rotation[],
): Promise<string> {
  const payload = new TextEncoder().encode(text);
  const signature = await sign(privateKey, packStatement(payload));
  return writeEnvelope({
    dealside: 'signed-pack',
    payload: toBase64(payload),
    signatures: [{ key, signature }],
    rotations: rotations.slice(-maxRotations),
  });
}
