/** Keys of the desk: made with a backup or without, handed over, taken in and given up. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openPack } from '#core/pack/open.ts';
import { fingerprintOf } from '#core/pack/signed/fingerprint.ts';
import { judge } from '#core/pack/trust.ts';
import type { RequestOf, ResponseOf } from '#messages/table.ts';
import { look } from '#storage/connection.ts';
import { allKeys } from '#storage/keys.ts';
import { keyHandlers, sealWith } from '../../../entrypoints/background/desk/keys.ts';
import { packText } from '../../core/pack/signed/signer.ts';
import { freshBrowser, kept } from '../../storage/fresh.ts';

beforeEach(freshBrowser);
afterEach(() => vi.restoreAllMocks());

const at = '2026-11-22T02:00:00.000Z';
const passphrase = 'correct horse battery';
const desk = { url: 'chrome-extension://dealside/desk.html', tab: 1, frame: 0 };

type Made = Exclude<ResponseOf<'desk/make-key'>, { unsupported: true }>;

async function make(more: Partial<RequestOf<'desk/make-key'>> = {}): Promise<Made> {
  const request = { name: '销售运营', passphrase: null, replaces: null, at, ...more };
  const made = await keyHandlers['desk/make-key'](request, desk);
  if ('unsupported' in made) throw new Error('no Ed25519 here');
  return made;
}

const importKey = (text: string, word = passphrase) =>
  keyHandlers['desk/import-key']({ text, passphrase: word, at }, desk);

const keysHere = async () => kept(await look(allKeys));

const opened = async (file: string | null) => {
  const result = await openPack(file ?? '');
  if ('problems' in result) throw new Error(result.problems[0]?.code);
  return result;
};

test('a key without a backup signs, and nothing of it leaves the browser', async () => {
  const { key, backup } = await make();
  expect(key).toEqual({ key: key.key, name: '销售运营', made: at, replaces: null });
  expect(backup).toBeNull();
  expect((await keysHere())[0]?.privateKey.extractable).toBe(false);
  expect(await opened(await sealWith(packText(), key.key))).toMatchObject({
    key: key.key,
    rotations: [],
  });
});

test('a backup is named after its key, and brings it to another browser', async () => {
  const { key, backup } = await make({ passphrase });
  expect(backup?.file).toBe(
    `dealside-key-${fingerprintOf(key.key).slice(0, 9).replace(' ', '-')}.json`,
  );
  expect((await keysHere())[0]?.privateKey.extractable).toBe(false);
  const here = await sealWith(packText(), key.key);
  await freshBrowser();
  expect(await sealWith(packText(), key.key)).toBeNull();
  expect(await importKey(backup?.text ?? '', 'another')).toEqual({ failed: 'wrong-passphrase' });
  expect(await importKey('{}')).toEqual({ failed: 'not-a-key' });
  expect(await importKey(backup?.text ?? '')).toEqual({ key });
  expect(await sealWith(packText(), key.key)).toBe(here);
});

test('a key that replaces others is followed by whoever trusts the first, from its backup too', async () => {
  const first = (await make()).key;
  const second = (await make({ replaces: first.key, name: 'second' })).key;
  const third = await make({ replaces: second.key, name: 'third', passphrase });
  expect(third.key).toMatchObject({ replaces: second.key });
  await freshBrowser();
  expect(await importKey(third.backup?.text ?? '')).toEqual({ key: third.key });
  const offered = await opened(await sealWith(packText(), third.key.key));
  const record = { id: 'team', key: first.key, pinned: at, highest: 1, hash: '' };
  const policy = { requireSignature: true, publicKeys: [] };
  expect(await judge(offered, record, policy)).toEqual({
    how: 'rotation',
    nothingNew: false,
  });
});

test('a key that is not here cannot be replaced', async () => {
  const { key } = (await make()).key;
  await keyHandlers['desk/forget-key']({ key }, desk);
  expect(await keysHere()).toEqual([]);
  await expect(make({ replaces: key })).rejects.toMatchObject({ code: 'malformed' });
  expect(await keysHere()).toEqual([]);
});

test('a click whose answer was lost and that is asked again makes one key', async () => {
  await make();
  const { key } = await make();
  await make({ name: 'another' });
  const keys = (await keysHere()).map((one) => one.key);
  expect(keys).toHaveLength(2);
  expect(keys).toContain(key.key);
});

test('a browser that cannot sign says so', async () => {
  const { backup } = await make({ passphrase });
  const unsupported = async () => {
    throw new DOMException('Unrecognized algorithm name', 'NotSupportedError');
  };
  vi.spyOn(crypto.subtle, 'generateKey').mockImplementation(unsupported);
  const request = { name: 'x', passphrase: null, replaces: null, at };
  expect(await keyHandlers['desk/make-key'](request, desk)).toEqual({ unsupported: true });
  const importing = crypto.subtle.importKey.bind(crypto.subtle);
  vi.spyOn(crypto.subtle, 'importKey').mockImplementation(((...given: never[]) =>
    given[0] === 'pkcs8'
      ? unsupported()
      : Reflect.apply(importing, crypto.subtle, given)) as typeof importing);
  expect(await importKey(backup?.text ?? '')).toEqual({ failed: 'unsupported' });
});
