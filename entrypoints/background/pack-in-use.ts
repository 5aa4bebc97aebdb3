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

/**
 * Stands in for a pack that cannot be read, so that deals are shown and clicks counted: the built-in
 * stages and hours, and nothing that is the team's to decide.
 */
const standIn: Pack = { ...starter, rules: [], tracks: [], targets: [] };

/** The pack of an installed text, else the built-in one of that id, else the default. */
const choose = (id: string | undefined, text: string | null): Pack =>
  text === null ? (builtIn(id ?? null) ?? starter) : (packFrom(text) ?? standIn);

/** The id of the pack in use: the default where nobody chose one. */
export const idInUse = async (tx: Reading): Promise<string> => (await chosenPack(tx)) ?? starter.id;

/** The text of the pack in use; null where it is a built-in one. */
async function textInUse(tx: Reading): Promise<string | null> {
  const id = await chosenPack(tx);
  const installed = id === undefined ? undefined : await installedPack(tx, id);
  return installed?.text ?? null;
}

/** The pack in use, asked within a command. */
export const packInUse = async (tx: Reading): Promise<Pack> =>
  choose(await chosenPack(tx), await textInUse(tx));

/** Whether this version cannot read the pack in use, whose rules then stay silent. */
export async function isUnreadable(tx: Reading): Promise<boolean> {
  const text = await textInUse(tx);
  return text !== null && packFrom(text) === null;
}

/** The pack in use as the mirror knows it, while the database cannot be asked. */
export async function mirroredPack(): Promise<Pack> {
  const used = (await readMirror())?.choices.used;
  return choose(used?.id, used?.text ?? null);
}
