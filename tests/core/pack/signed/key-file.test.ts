/** A key kept as a file opens with its passphrase alone, and only as the key it says it is. */
import { describe, expect, test } from 'vitest';
import { openPack } from '#core/pack/open.ts';
import { keyFile, openKeyFile } from '#core/pack/signed/key-file.ts';
import { signFile } from '#core/pack/signed/sign.ts';
import { newSigner, packText } from './signer.ts';

const passphrase = '正确 horse battery';
const made = '2026-11-22T02:00:00.000Z';

const old = await newSigner();
const signer = await newSigner(true);
const other = await newSigner(true);
const rotations = [await old.handOver(signer)];
const named = { key: signer.key, name: '销售运营', made, rotations };
const file = await keyFile(named, signer.privateKey, passphrase);

const changed = (change: (file: Record<string, unknown>) => void): string => {
  const parsed = JSON.parse(file);
  change(parsed);
  return JSON.stringify(parsed);
};

test('it comes back as it was, able to sign and not to be read out', async () => {
  const opened = await openKeyFile(file, passphrase);
  if ('failed' in opened) throw new Error(opened.failed);
  expect(opened).toMatchObject(named);
  expect(opened.privateKey).toMatchObject({ extractable: false, usages: ['sign'] });
  const signed = await signFile(packText(), opened.key, opened.privateKey, opened.rotations);
  expect(await openPack(signed)).toMatchObject({ key: signer.key, rotations });
});

test('the file tells nothing of the private key, and is another each time', async () => {
  const again = await keyFile(named, signer.privateKey, passphrase);
  const { kdf, cipher, secret } = JSON.parse(file);
  expect(JSON.parse(again)).not.toMatchObject({ kdf });
  expect(JSON.parse(again)).not.toMatchObject({ cipher });
  expect(JSON.parse(again)).not.toMatchObject({ secret });
  const raw = Buffer.from(await crypto.subtle.exportKey('pkcs8', signer.privateKey));
  expect(Buffer.from(secret, 'base64').includes(raw.subarray(-32))).toBe(false);
});

test('another passphrase does not open it; the same one typed full-width does', async () => {
  expect(await openKeyFile(file, `${passphrase} `)).toEqual({ failed: 'wrong-passphrase' });
  expect(await openKeyFile(file, '')).toEqual({ failed: 'wrong-passphrase' });
  const fullWidth = passphrase.replace('horse', 'ｈｏｒｓｅ');
  expect(await openKeyFile(file, fullWidth)).toMatchObject({ key: signer.key });
});

test.each([
  ['name', 'Somebody else'],
  ['key', other.key],
  ['made', '2020-01-01T00:00:00.000Z'],
  ['rotations', []],
])('its %s cannot be exchanged', async (key, value) => {
  const forged = changed((parsed) => {
    parsed[key] = value;
  });
  expect(await openKeyFile(forged, passphrase)).toEqual({ failed: 'wrong-passphrase' });
});

describe('what is no key of ours is said to be none', () => {
  test('a private key under another public one', async () => {
    const wrong = await keyFile(named, other.privateKey, passphrase);
    expect(await openKeyFile(wrong, passphrase)).toEqual({ failed: 'not-a-key' });
  });

  test('one with a rotation that nobody signed', async () => {
    const forged = [{ from: other.key, to: signer.key, signature: rotations[0]?.signature ?? '' }];
    const wrong = await keyFile({ ...named, rotations: forged }, signer.privateKey, passphrase);
    expect(await openKeyFile(wrong, passphrase)).toEqual({ failed: 'not-a-key' });
  });

  test.each([
    ['nothing', ''],
    ['half a file', file.slice(0, file.length / 2)],
    ['a pack', packText()],
    ['a list', '[]'],
    ['too much', `${file}${' '.repeat(70_000)}`],
    ['a key given twice', file.replace('{', '{ "name": "x",')],
    ['an unknown key', changed((parsed) => Object.assign(parsed, { more: 1 }))],
    ['no secret', changed((parsed) => Object.assign(parsed, { secret: '*' }))],
    ['few rounds', changed(({ kdf }) => Object.assign(kdf ?? {}, { iterations: 1 }))],
    ['endless rounds', changed(({ kdf }) => Object.assign(kdf ?? {}, { iterations: 1e9 }))],
  ])('%s', async (_, text) => {
    expect(await openKeyFile(text, passphrase)).toEqual({ failed: 'not-a-key' });
  });
});
