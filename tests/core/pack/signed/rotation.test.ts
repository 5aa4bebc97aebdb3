/** One key hands over to the next, and nobody else can say so. */
import { expect, test } from 'vitest';
import { sign } from '#core/pack/signed/ed25519.ts';
import { leadsTo, rotationHolds } from '#core/pack/signed/rotation.ts';
import { packStatement } from '#core/pack/signed/statement.ts';
import { newSigner } from './signer.ts';

const [a, b, c] = [await newSigner(), await newSigner(), await newSigner()];

test('a rotation holds where the old key signed it for the new one', async () => {
  const rotation = await a.handOver(b);
  expect(await rotationHolds(rotation)).toBe(true);
  expect(await rotationHolds({ ...rotation, to: c.key })).toBe(false);
  expect(await rotationHolds({ ...rotation, from: c.key })).toBe(false);
  expect(await rotationHolds({ ...rotation, from: b.key, to: a.key })).toBe(false);
});

test('a new key cannot call itself the successor', async () => {
  const { signature } = await b.handOver(b);
  expect(await rotationHolds({ from: a.key, to: b.key, signature })).toBe(false);
});

test('a signature under a pack is no rotation, whatever the pack says', async () => {
  const words = new TextEncoder().encode(`dealside key rotation v1\n${a.key}\n${b.key}\n`);
  const signature = await sign(a.privateKey, packStatement(words));
  expect(await rotationHolds({ from: a.key, to: b.key, signature })).toBe(false);
});

test('keys are followed over several rotations, in any order and in circles, forwards alone', async () => {
  const rotations = [await b.handOver(c), await a.handOver(b), await b.handOver(a)];
  expect(leadsTo(a.key, c.key, rotations)).toBe(true);
  expect(leadsTo(b.key, a.key, rotations)).toBe(true);
  expect(leadsTo(c.key, a.key, rotations)).toBe(false);
  expect(leadsTo(c.key, c.key, [])).toBe(true);
});
