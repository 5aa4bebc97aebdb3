/**
 * What a signature is over. Every statement begins with what it is, so that a signature given for
 * one purpose is worth nothing for another.
 */
import type { PublicKey } from '../trust.ts';

const encoder = new TextEncoder();

const packHead = encoder.encode('dealside pack v1\n');

/** "This is my pack", over the exact bytes of its text. */
export function packStatement(payload: Uint8Array): Uint8Array<ArrayBuffer> {
  const statement = new Uint8Array(packHead.length + payload.length);
  statement.set(packHead);
  statement.set(payload, packHead.length);
  return statement;
}

/** "Whoever trusts `from` may trust `to` in its place": for every pack of the publisher. */
export const rotationStatement = (from: PublicKey, to: PublicKey): Uint8Array<ArrayBuffer> =>
  encoder.encode(`dealside key rotation v1\n${from}\n${to}\n`);
