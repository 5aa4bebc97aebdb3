/** Installed packs as the files they came in, with the versions before, and which are used. */
import type { InstalledPack, PackVersion } from './shape.ts';
import type { Reading, Writing } from './transaction.ts';

/** Versions kept besides the present one. */
const versionsKept = 5;

const fresh = { proven: null, strikes: 0, setAside: null };

/** A version alone, without what is kept of the pack around it. */
const versionOf = ({ text, sequence, installed, origin, key }: PackVersion): PackVersion => ({
  text,
  sequence,
  installed,
  origin,
  key,
});

/** Installs a version of a pack; the ones before stay at hand. The same file again is nothing new. */
export async function installPack(tx: Writing, id: string, version: PackVersion): Promise<void> {
  const store = tx.objectStore('packs');
  const before = await store.get(id);
  if (before?.text === version.text) return;
  const previous = before ? [versionOf(before), ...before.previous] : [];
  const others = previous.filter(({ sequence }) => sequence !== version.sequence);
  await store.put({ ...version, ...fresh, id, previous: others.slice(0, versionsKept) });
}

export const installedPacks = (tx: Reading): Promise<InstalledPack[]> =>
  tx.objectStore('packs').getAll();

export const installedPack = (tx: Reading, id: string): Promise<InstalledPack | undefined> =>
  tx.objectStore('packs').get(id);

/** What is known of how a pack starts, written anew. */
export const keepPack = async (tx: Writing, pack: InstalledPack): Promise<void> => {
  await tx.objectStore('packs').put(pack);
};

/**
 * Puts a kept version in the place of the present one, which stays at hand; false where it is not
 * kept. `installed` stays the day it first came.
 */
export async function rollBack(tx: Writing, id: string, sequence: number): Promise<boolean> {
  const pack = await installedPack(tx, id);
  const wanted = pack?.previous.find((version) => version.sequence === sequence);
  if (!pack || !wanted) return false;
  const previous = [versionOf(pack), ...pack.previous.filter((version) => version !== wanted)].sort(
    (a, b) => b.sequence - a.sequence,
  );
  await keepPack(tx, { ...wanted, ...fresh, id, previous });
  return true;
}

/** Takes a pack away with its versions, and out of use. */
export async function removePack(tx: Writing, id: string): Promise<void> {
  await tx.objectStore('packs').delete(id);
  const used = await chosenPacks(tx);
  if (used)
    await choosePacks(
      tx,
      used.filter((each) => each !== id),
    );
}

/** Ids of the packs in use, the first one deciding; undefined where nobody chose. */
export async function chosenPacks(tx: Reading): Promise<string[] | undefined> {
  const used = (await tx.objectStore('meta').get('used packs')) as string[] | undefined;
  return used?.length ? used : undefined;
}

/** Chooses the packs in use; with none the built-in one is used again. */
export async function choosePacks(tx: Writing, ids: readonly string[]): Promise<void> {
  const meta = tx.objectStore('meta');
  if (ids.length === 0) await meta.delete('used packs');
  else await meta.put([...new Set(ids)], 'used packs');
}
