/** A signed file holds the exact text, and is the same each time it is made. */
import { expect, test } from 'vitest';
import { openPack, payloadOf } from '#core/pack/open.ts';
import type { Rotation } from '#core/pack/signed/rotation.ts';
import { newSigner, packText } from './signer.ts';

test('a text signed twice with one key is one file', async () => {
  const signer = await newSigner();
  const file = await signer.sign(packText());
  expect(await signer.sign(packText())).toBe(file);
  expect(file.endsWith('}\n')).toBe(true);
  expect(Object.keys(JSON.parse(file))).toEqual(['dealside', 'payload', 'signatures', 'rotations']);
});

test.each([
  ['spaces and line ends', (text: string) => `\r\n ${text}\t\n`],
  ['a byte order mark', (text: string) => `\uFEFF${text}`],
])('%s are signed as they are', async (_, change) => {
  const text = change(packText());
  const file = await (await newSigner()).sign(text);
  expect(await openPack(file)).toMatchObject({ text });
  expect(payloadOf(file)).toBe(text);
});

test('of more rotations than a file carries the newest are kept', async () => {
  const rotations: Rotation[] = [];
  let signer = await newSigner();
  for (let i = 0; i < 22; i += 1) {
    const next = await newSigner();
    rotations.push(await signer.handOver(next));
    signer = next;
  }
  const opened = await openPack(await signer.sign(packText(), rotations));
  expect(opened).toMatchObject({ key: signer.key, rotations: rotations.slice(2) });
});
