/** The packs in use, layered into the one that every rule and count asks. */
import type { Day } from '#core/deal/when.ts';
import type { Conflict } from '#core/pack/layer.ts';
import { layer } from '#core/pack/layer.ts';
import { openPack, payloadOf } from '#core/pack/open.ts';
import { readPack } from '#core/pack/read.ts';
import type { Pack } from '#core/pack/schema.ts';
import { starter, starterPacks } from '#core/pack/starter/index.ts';
import { readMirror } from '#storage/mirror.ts';
import { chosenPacks, installedPack } from '#storage/packs.ts';
import type { Reading } from '#storage/transaction.ts';

export const builtIn = (id: string | null): Pack | undefined =>
  starterPacks.find((pack) => pack.id === id);

/** Files read lately, since the same packs are asked for on every deal; lost with the worker. */
const read = new Map<string, Pack | null>();
const mostRead = 12;

function remember(file: string, pack: Pack | null): void {
  if (read.size >= mostRead) read.clear();
  read.set(file, pack);
}

/** The pack in an installed file; null where this version cannot read it, which is said. */
export function packFrom(file: string): Pack | null {
  const known = read.get(file);
  if (known !== undefined) return known;
  const result = readPack(payloadOf(file) ?? '');
  if ('problems' in result) console.error('installed pack', result.problems);
  const pack = 'pack' in result ? result.pack : null;
  remember(file, pack);
  return pack;
}

type Opened = Awaited<ReturnType<typeof openPack>>;

/** The file opened last: it is reviewed, previewed and installed within a few clicks. */
let lastOpened: { file: string; opened: Opened } | null = null;

/** What is in a file that nobody checked yet. */
export async function opened(file: string): Promise<Opened> {
  if (lastOpened?.file === file) return lastOpened.opened;
  const result = await openPack(file);
  lastOpened = { file, opened: result };
  if ('pack' in result) remember(file, result.pack);
  return result;
}

/** A pack that is used, and its file; no file for a built-in one. */
export interface Used {
  id: string;
  file: string | null;
}

export interface InUse {
  pack: Pack;
  /** As they are layered, the first one deciding. */
  packs: Pack[];
  conflicts: Conflict[];
  /** Whether one of them cannot be read by this version: its rules stay silent, and that is said. */
  unreadable: boolean;
}

/**
 * Stands in where no pack in use can be read, so that deals are shown and clicks counted: the
 * built-in stages and hours, and nothing that is the team's to decide.
 */
const standIn: Pack = { ...starter, rules: [], tracks: [], targets: [] };

/** The pack of a used one: its file's, else the built-in one of that id, else none. */
const packOf = ({ id, file }: Used): Pack | null =>
  file === null ? (builtIn(id) ?? null) : packFrom(file);

/** The last layering; kept to save time only. */
let last: { packs: (Pack | null)[]; inUse: InUse } | null = null;

/** The used packs as one. With none, or none there any more, the default is used. */
export function inUseOf(used: readonly Used[]): InUse {
  const there = used.filter(({ id, file }) => file !== null || builtIn(id));
  const all = there.length > 0 ? there.map(packOf) : [starter];
  const same = last?.packs.length === all.length && last.packs.every((pack, i) => pack === all[i]);
  if (last && same) return last.inUse;
  const [first, ...others] = all.filter((pack) => pack !== null);
  const unreadable = all.includes(null);
  const layered = first ? layer([first, ...others]) : { pack: standIn, conflicts: [] };
  const packs = first ? [first, ...others] : [];
  last = { packs: all, inUse: { ...layered, packs, unreadable } };
  return last.inUse;
}

/** Ids of the packs in use: the default alone where nobody chose. */
export const idsInUse = async (tx: Reading): Promise<string[]> =>
  (await chosenPacks(tx)) ?? [starter.id];

/** The packs of some ids with their files, as they are kept. */
export const usedOf = (tx: Reading, ids: readonly string[]): Promise<Used[]> =>
  Promise.all(ids.map(async (id) => ({ id, file: (await installedPack(tx, id))?.text ?? null })));

/** What is in use, asked within a command. */
export const inUse = async (tx: Reading): Promise<InUse> =>
  inUseOf(await usedOf(tx, await idsInUse(tx)));

/** The pack in use, asked within a command. */
export const packInUse = async (tx: Reading): Promise<Pack> => (await inUse(tx)).pack;

/** The packs in use as the mirror knows them, while the database cannot be asked. */
export async function mirroredInUse(): Promise<InUse> {
  const { used = [] } = (await readMirror())?.choices ?? {};
  return inUseOf(used.map(({ id, text }) => ({ id, file: text })));
}

/** The pack in use as the mirror knows it. */
export const mirroredPack = async (): Promise<Pack> => (await mirroredInUse()).pack;

/** Whether a pack in use is past the day its publisher stands behind. It works on, and says so. */
export const isExpired = ({ packs }: InUse, today: Day): boolean =>
  packs.some(({ expires }) => expires !== undefined && expires < today);
