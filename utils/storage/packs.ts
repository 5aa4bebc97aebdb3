/** Installed packs as the texts they came in, with the versions before, and which one is used. */
import type { Instant } from '#core/deal/when.ts';
import type { InstalledPack } from './shape.ts';
import type { Reading, Writing } from './transaction.ts';

/** Versions kept besides the present one. */
const versionsKept = 5;

/** Installs a version of a pack; the ones before stay at hand. The same text again is nothing new. */
export async function installPack(
  tx: Writing,
  id: string,
  text: string,
  installed: Instant,
): Promise<void> {
  const store = tx.objectStore('packs');
  const before = await store.get(id);
  if (before?.text === text) return;
  const previous = before
    ? [{ text: before.text, installed: before.installed }, ...before.previous]
    : [];
  await store.put({ id, text, installed, previous: previous.slice(0, versionsKept) });
}

export const installedPacks = (tx: Reading): Promise<InstalledPack[]> =>
  tx.objectStore('packs').getAll();

export const installedPack = (tx: Reading, id: string): Promise<InstalledPack | undefined> =>
  tx.objectStore('packs').get(id);

/** Takes a pack away with its versions; the built-in pack is used where it was the one in use. */
export async function removePack(tx: Writing, id: string): Promise<void> {
  await tx.objectStore('packs').delete(id);
  if ((await chosenPack(tx)) === id) await tx.objectStore('meta').delete('used pack');
}

/** The id of the pack in use; undefined where nobody chose one. */
export const chosenPack = async (tx: Reading): Promise<string | undefined> =>
  (await tx.objectStore('meta').get('used pack')) as string | undefined;

export const choosePack = async (tx: Writing, id: string): Promise<void> => {
  await tx.objectStore('meta').put(id, 'used pack');
};
