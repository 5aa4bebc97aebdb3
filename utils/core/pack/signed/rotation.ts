/**
 * Handing over from one key to the next. A rotation names no pack: it is made once, when the new key
 * is, and holds for every pack of the publisher, also one whose draft begins later. One for each
 * pack would guard nothing more, as whoever has the old key could sign any number of them.
 */
import { once } from '../../once.ts';
import { z } from '../../zod.ts';
import type { PublicKey } from '../trust.ts';
import { isBase64Of } from './base64.ts';
import { sign, verify } from './ed25519.ts';
import { publicKeySchema } from './keys.ts';
import { rotationStatement } from './statement.ts';

/** Rotations that a file carries at most, the newest ones. */
export const maxRotations = 20;

export const signatureSchema = once(() =>
  z.string().check(z.refine((text) => isBase64Of(text, 64))),
);

/** The old key's word for the new one. */
export const rotationSchema = once(() =>
  z.strictObject({
    from: publicKeySchema(),
    to: publicKeySchema(),
    signature: signatureSchema(),
  }),
);
export type Rotation = z.infer<ReturnType<typeof rotationSchema>>;

/** Signs with the old key that `to` takes its place. */
export const rotate = async (
  from: PublicKey,
  fromPrivate: CryptoKey,
  to: PublicKey,
): Promise<Rotation> => ({
  from,
  to,
  signature: await sign(fromPrivate, rotationStatement(from, to)),
});

/** Whether the old key really said so. */
export const rotationHolds = ({ from, to, signature }: Rotation): Promise<boolean> =>
  verify(from, rotationStatement(from, to), signature);

/** Whether `rotations`, all of which hold, lead from one key to another. */
export function leadsTo(from: PublicKey, to: PublicKey, rotations: readonly Rotation[]): boolean {
  const reached = new Set([from]);
  // A set grows while it is walked, and holds each key once: a circle comes to an end.
  for (const key of reached) {
    if (key === to) return true;
    for (const rotation of rotations) if (rotation.from === key) reached.add(rotation.to);
  }
  return false;
}
