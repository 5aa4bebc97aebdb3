/** Keys of the desk: made, taken in, given up, and signing with them. */
import type { Instant } from '#core/deal/when.ts';
import { fingerprintOf } from '#core/pack/signed/fingerprint.ts';
import { keyFile, openKeyFile } from '#core/pack/signed/key-file.ts';
import { type KeyPair, makeKeyPair } from '#core/pack/signed/keys.ts';
import { maxRotations, type Rotation, rotate } from '#core/pack/signed/rotation.ts';
import { signFile } from '#core/pack/signed/sign.ts';
import type { PublicKey } from '#core/pack/trust.ts';
import type { SigningKey } from '#messages/desk.ts';
import { Refusal } from '#messages/refusal.ts';
import type { Handlers } from '#messages/serve.ts';
import { allKeys, forgetKey, type KeptKey, keepKey, keyOf } from '#storage/keys.ts';
import { keep, recallOrRefuse } from '../memory.ts';

type KeyHandlers = Pick<Handlers, 'desk/make-key' | 'desk/import-key' | 'desk/forget-key'>;

/** A kept key as pages see it: without anything that signs. */
export const signingKey = ({ key, name, made, replaces }: KeptKey): SigningKey => ({
  key,
  name,
  made,
  replaces,
});

const kept = (key: PublicKey): Promise<KeptKey | undefined> =>
  recallOrRefuse((tx) => keyOf(tx, key));

/** What leads to a new key: all that led to the one it replaces, and that one's word for it. */
async function rotationsTo(key: PublicKey, replaces: PublicKey | null): Promise<Rotation[]> {
  if (replaces === null) return [];
  const old = await kept(replaces);
  if (!old) throw new Refusal('malformed');
  const rotation = await rotate(old.key, old.privateKey, key);
  return [...old.rotations, rotation].slice(-maxRotations);
}

interface Named {
  name: string;
  made: Instant;
  replaces: PublicKey | null;
  rotations: Rotation[];
}

/**
 * The backup of a new key. It is opened once before it is handed out, and what that gives, which
 * cannot be read out again, is what is kept.
 */
async function backUp({ key, privateKey }: KeyPair, named: Named, passphrase: string) {
  const text = await keyFile({ ...named, key }, privateKey, passphrase);
  const opened = await openKeyFile(text, passphrase);
  if ('failed' in opened) throw new Refusal('malformed');
  const file = `dealside-key-${fingerprintOf(key).slice(0, 9).replace(' ', '-')}.json`;
  return { privateKey: opened.privateKey, backup: { file, text } };
}

/** Keeps a new key. A question asked again by a page whose answer was lost makes one key, not two. */
const keepNew = (key: KeptKey): Promise<void> =>
  keep(async (tx) => {
    const lost = (await allKeys(tx)).filter(
      ({ name, made }) => name === key.name && made === key.made,
    );
    for (const twin of lost) await forgetKey(tx, twin.key);
    await keepKey(tx, key);
  });

export const keyHandlers: KeyHandlers = {
  async 'desk/make-key'({ name, passphrase, replaces, at }) {
    // All of this comes before the transaction: one that waits for anything else ends.
    const pair = await makeKeyPair(passphrase !== null);
    if (!pair) return { unsupported: true };
    const rotations = await rotationsTo(pair.key, replaces);
    const named = { name, made: at, replaces, rotations };
    const { privateKey, backup } =
      passphrase === null
        ? { privateKey: pair.privateKey, backup: null }
        : await backUp(pair, named, passphrase);
    const made: KeptKey = { key: pair.key, ...named, privateKey };
    await keepNew(made);
    return { key: signingKey(made), backup };
  },

  async 'desk/import-key'({ text, passphrase }) {
    const opened = await openKeyFile(text, passphrase);
    if ('failed' in opened) return opened;
    const { key, name, made, privateKey } = opened;
    const rotations = [...opened.rotations];
    const replaces = rotations.findLast(({ to }) => to === key)?.from ?? null;
    const taken: KeptKey = { key, name, made, replaces, privateKey, rotations };
    await keep((tx) => keepKey(tx, taken));
    return { key: signingKey(taken) };
  },

  async 'desk/forget-key'({ key }) {
    await keep((tx) => forgetKey(tx, key));
    return null;
  },
};

/** `text` as a file signed with a kept key; null where that key is not here. */
export async function sealWith(text: string, key: PublicKey): Promise<string | null> {
  const signer = await kept(key);
  return signer ? signFile(text, signer.key, signer.privateKey, signer.rotations) : null;
}
