/** Signing keys: made with a backup or without, brought from one, given up. */
import type { KeyDeeds, NewKey } from '#components/options/desk/view.ts';
import type { Said } from '#components/options/said.ts';
import type { PublicKey } from '#core/pack/trust.ts';
import type { Text } from '#core/text.ts';
import { type Inside, type Outside, patience } from '../outside.ts';
import { readPackFile } from '../pack-file.ts';

type KeySaid = Extract<Said, { about: 'keys' }>;

/** Characters of a passphrase at least; the reader of key files holds the same. */
const shortest = 8;

/** What is wrong with what was typed; null where nothing is. */
function wrongWith({ name, backup, passphrase, again }: NewKey): KeySaid['how'] | null {
  if (name === '') return 'no-name';
  if (!backup) return null;
  if ([...passphrase].length < shortest) return 'too-short';
  return passphrase === again ? null : 'not-the-same';
}

export function keyDeeds(outside: Outside, { state, happen, look }: Inside): KeyDeeds {
  const { ask, now } = outside;

  /** Names of keys are what people typed, in whatever language. */
  const say = (how: KeySaid['how'], name = '', more = ''): void => {
    const said: Text = { en: name };
    happen({ is: 'said', said: { about: 'keys', how, name: said, more } });
  };

  async function make(typed: NewKey): Promise<void> {
    const wrong = wrongWith(typed);
    if (wrong) return say(wrong);
    const { name, backup, replaces } = typed;
    const passphrase = backup ? typed.passphrase : null;
    const request = { name, passphrase, replaces, at: now() };
    const reply = await ask('desk/make-key', request, patience);
    if ('error' in reply) return say('failed');
    if ('unsupported' in reply.ok) return say('unsupported');
    const file = reply.ok.backup;
    // At once: this is the only time it can be had.
    if (file) outside.save(file.file, file.text);
    say(file ? 'made' : 'made-alone', name, file?.file);
    await look();
  }

  async function bring(file: File, passphrase: string): Promise<void> {
    const read = await readPackFile(file);
    if ('why' in read) return say('not-text');
    const request = { text: read.text, passphrase, at: now() };
    const reply = await ask('desk/import-key', request, patience);
    if ('error' in reply) return say('failed');
    if ('failed' in reply.ok) return say(reply.ok.failed);
    say('imported', reply.ok.key.name);
    await look();
  }

  async function forget(key: PublicKey): Promise<void> {
    const { desk } = state().lists;
    const keys = desk.state === 'ready' ? desk.value.keys : [];
    const name = keys.find((one) => one.key === key)?.name ?? '';
    const reply = await ask('desk/forget-key', { key });
    say('ok' in reply ? 'forgotten' : 'failed', name);
    await look();
  }

  return {
    make: (key) => void make(key),
    import: (file, passphrase) => void bring(file, passphrase),
    forget: (key) => void forget(key),
  };
}
