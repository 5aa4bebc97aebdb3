/** The commands: each answers with the code it leaves with. */
import { diffPacks, writeDiff } from '#core/pack/diff.ts';
import type { Pack } from '#core/pack/schema.ts';
import { fingerprintOf } from '#core/pack/signed/fingerprint.ts';
import { keyFile, nameInKeyFile, openKeyFile } from '#core/pack/signed/key-file.ts';
import { makeKeyPair } from '#core/pack/signed/keys.ts';
import { signFile } from '#core/pack/signed/sign.ts';
import type { Asked } from './asked.ts';
import { opened, packIn, textIn, writeText } from './files.ts';
import { newPassphrase, passphraseOf } from './passphrase.ts';
import { Stop } from './stop.ts';
import { voice, words } from './words.ts';

/** The sections whose items are counted. */
const counted = ['stages', 'rules', 'tracks', 'windows', 'actions', 'targets'] as const;

const countsOf = (pack: Pack): string =>
  counted
    .map((section) => {
      const name = voice.words.problems.keys[section];
      return words.count(name, voice.format.count(pack[section].length));
    })
    .join(voice.language === 'en' ? ', ' : '，');

async function check(file: string): Promise<number> {
  const result = await opened(file);
  if ('told' in result) {
    console.log(result.told);
    return 1;
  }
  const { pack, key } = result;
  console.log(words.sound(file));
  console.log(`  ${words.version(voice.text(pack.name), pack.id, String(pack.sequence))}`);
  console.log(`  ${key === null ? words.unsigned : words.signedBy(fingerprintOf(key))}`);
  if (pack.expires) console.log(`  ${words.expires(pack.expires)}`);
  console.log(`  ${countsOf(pack)}`);
  return 0;
}

async function keyIn(file: string) {
  const text = textIn(file) ?? '';
  const name = nameInKeyFile(text);
  if (name === null) throw new Stop(words.notAKey(file));
  const found = await openKeyFile(text, await passphraseOf(name));
  if (!('failed' in found)) return found;
  throw new Stop(
    {
      'not-a-key': words.notAKey(file),
      'wrong-passphrase': words.wrongPassphrase,
      unsupported: words.unsupported,
    }[found.failed],
  );
}

async function sign(file: string, keyPath: string, out: string | null): Promise<number> {
  const { text } = await packIn(file, 1);
  const { key, privateKey, rotations } = await keyIn(keyPath);
  const signed = await signFile(text, key, privateKey, rotations);
  if (out === null) process.stdout.write(signed);
  else {
    writeText(out, signed, 'over');
    console.log(words.signed(fingerprintOf(key), out));
  }
  return 0;
}

async function diff(before: string, after: string): Promise<number> {
  const [old, now] = [await packIn(before, 2), await packIn(after, 2)];
  const changes = diffPacks(old.pack, now.pack);
  process.stdout.write(writeDiff(changes));
  return changes.length === 0 ? 0 : 1;
}

async function makeKey(given: string, out: string): Promise<number> {
  const name = given.trim();
  if (name === '' || name.length > 80) throw new Stop(words.badName);
  const passphrase = await newPassphrase(name);
  const pair = await makeKeyPair(true);
  if (!pair) throw new Stop(words.unsupported);
  const named = { key: pair.key, name, made: new Date().toISOString(), rotations: [] };
  writeText(out, await keyFile(named, pair.privateKey, passphrase), 'new');
  console.log(words.made(out));
  console.log(`  ${words.publicKey(pair.key)}`);
  console.log(`  ${words.fingerprint(fingerprintOf(pair.key))}`);
  return 0;
}

/** Does what was asked. Throws `Stop` where it cannot be done. */
export async function run(asked: Asked): Promise<number> {
  switch (asked.command) {
    case 'check':
      return check(asked.file);
    case 'sign':
      return sign(asked.file, asked.key, asked.out);
    case 'diff':
      return diff(asked.before, asked.after);
    case 'make-key':
      return makeKey(asked.name, asked.out);
    case 'help':
      console.log(words.usage);
      return 0;
  }
}
