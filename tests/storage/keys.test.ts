/** Keys are kept so that they sign and cannot be read out. */
import { beforeEach, expect, test } from 'vitest';
import { openPack } from '#core/pack/open.ts';
import { signFile } from '#core/pack/signed/sign.ts';
import { change, disconnect, look } from '#storage/connection.ts';
import { allKeys, forgetKey, type KeptKey, keepKey, keyOf } from '#storage/keys.ts';
import { newSigner, packText } from '../core/pack/signed/signer.ts';
import { freshBrowser, kept } from './fresh.ts';

beforeEach(freshBrowser);

const newKey = async (made: string): Promise<KeptKey> => {
  const { key, privateKey } = await newSigner();
  return { key, name: `made ${made}`, made, replaces: null, privateKey, rotations: [] };
};

test('a kept key signs after the worker that made it is gone', async () => {
  const made = await newKey('2026-11-22T02:00:00.000Z');
  await change((tx) => keepKey(tx, made));
  await disconnect();
  const again = kept(await look((tx) => keyOf(tx, made.key)));
  expect(again).toMatchObject({ key: made.key, name: made.name, rotations: [] });
  if (!again) throw new Error('not kept');
  const file = await signFile(packText(), again.key, again.privateKey, again.rotations);
  expect(await openPack(file)).toMatchObject({ key: made.key });
  await expect(crypto.subtle.exportKey('pkcs8', again.privateKey)).rejects.toThrow();
});

test('keys are listed newest first, and one that is forgotten is gone', async () => {
  const [first, second] = [
    await newKey('2026-11-22T02:00:00.000Z'),
    await newKey('2026-11-23T02:00:00.000Z'),
  ];
  await change(async (tx) => {
    await keepKey(tx, second);
    await keepKey(tx, first);
  });
  const names = async () => kept(await look(allKeys)).map(({ name }) => name);
  expect(await names()).toEqual([second.name, first.name]);
  await change((tx) => forgetKey(tx, second.key));
  expect(await names()).toEqual([first.name]);
  expect(kept(await look((tx) => keyOf(tx, second.key)))).toBeUndefined();
});
