/** Publishers for tests: each with a key, able to sign files and to hand over to the next. */
import { makeKeyPair } from '#core/pack/signed/keys.ts';
import { type Rotation, rotate } from '#core/pack/signed/rotation.ts';
import { signFile } from '#core/pack/signed/sign.ts';
import type { PublicKey } from '#core/pack/trust.ts';
import { valid } from '../valid.ts';

export interface Signer {
  key: PublicKey;
  privateKey: CryptoKey;
  sign: (text: string, rotations?: readonly Rotation[]) => Promise<string>;
  handOver: (to: { key: PublicKey }) => Promise<Rotation>;
}

export async function newSigner(extractable = false): Promise<Signer> {
  const pair = await makeKeyPair(extractable);
  if (!pair) throw new Error('no Ed25519 here');
  const { key, privateKey } = pair;
  return {
    ...pair,
    sign: (text, rotations = []) => signFile(text, key, privateKey, rotations),
    handOver: (to) => rotate(key, privateKey, to.key),
  };
}

/** The valid pack as a text. */
export const packText = (): string => `${JSON.stringify(valid(), null, 2)}\n`;
