/** The pack in use: the one the person chose, else the first built-in one. */
import { readPack } from '#core/pack/read.ts';
import type { Pack } from '#core/pack/schema.ts';
import { starter, starterPacks } from '#core/pack/starter/index.ts';
import { readMirror } from '#storage/mirror.ts';
import { chosenPack, installedPack } from '#storage/packs.ts';
import type { Reading } from '#storage/transaction.ts';

export const builtIn = (id: string | null): Pack | undefined =>
  starterPacks.find((pack) => pack.id === id);

/** The last text read, since the same pack is asked for on every deal; lost with the worker. */
let lastRead: { text: string; pack: Pack | null } | null = null;

/** The pack of an installed text; null where this version cannot read it, which is said. */
export function packFrom(text: string): Pack | null {
  if (lastRead?.text === text) return lastRead.pack;
  const read = readPack(text);
  if ('problems' in read) console.error('installed pack', read.problems);
  lastRead = { text, pack: 'pack' in read ? read.pack : null };
  return lastRead.pack;
}

/** An installed text first, then the built-in pack of that id, then the default. */
const choose = (id: string | undefined, text: string | null): Pack =>
  (text === null ? null : packFrom(text)) ?? builtIn(id ?? null) ?? starter;

/** The pack in use, asked within a command. */
export async function packInUse(tx: Reading): Promise<Pack> {
  const id = await chosenPack(tx);
  const installed = id === undefined ? undefined : await installedPack(tx, id);
  return choose(id, installed?.text ?? null);
}

/** The pack in use as the mirror knows it, while the database cannot be asked. */
export async function mirroredPack(): Promise<Pack> {
  const used = (await readMirror())?.choices.used;
  return choose(used?.id, used?.text ?? null);
}
