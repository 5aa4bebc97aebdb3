/** Passphrases: from the environment, or typed on the terminal without being shown. */
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { shortestPassphrase } from '#core/pack/signed/key-file.ts';
import { Stop } from './stop.ts';
import { voice, words } from './words.ts';

async function typed(prompt: string): Promise<string> {
  if (!process.stdin.isTTY) throw new Stop(words.noTerminal);
  // Prompts go beside the output, which may be going into a file.
  process.stderr.write(prompt);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  const line = await new Promise<string | null>((resolve) => {
    lines.once('line', resolve);
    // Given up by Ctrl+C or Ctrl+D.
    lines.once('close', () => resolve(null));
  });
  lines.close();
  process.stderr.write('\n');
  if (line === null) throw new Stop(words.noPassphrase);
  return line;
}

const given = process.env.DEALSIDE_PASSPHRASE;

/** The passphrase of a key that there is. */
export const passphraseOf = async (name: string): Promise<string> =>
  given ?? (await typed(words.passphrase(name)));

/** One for a new key: asked for twice, as nobody sees what is typed. */
export async function newPassphrase(name: string): Promise<string> {
  const passphrase = await passphraseOf(name);
  if (passphrase.length < shortestPassphrase) {
    throw new Stop(words.tooShort(voice.format.count(shortestPassphrase)));
  }
  if (given === undefined && (await typed(words.again)) !== passphrase) {
    throw new Stop(words.different);
  }
  return passphrase;
}
