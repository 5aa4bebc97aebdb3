/** What files told, found by the file: for as long as one of them counts, and to take one back. */
import type { FromFiles } from '#core/deal/from-files.ts';
import type { Sighting } from '#core/deal/sighting.ts';
import type { When } from '#core/deal/when.ts';
import { fileMark } from '#core/import/import.ts';
import type { KeptSighting } from './shape.ts';
import type { Reading } from './transaction.ts';

/** A deal with what files told of it; without any, as it was seen. */
export const besideFiles = (
  { fromFiles: _, files: __, ...seen }: KeptSighting,
  fromFiles: FromFiles | null,
): KeptSighting =>
  fromFiles ? { ...seen, fromFiles, files: fromFiles.told.map(({ file }) => file) } : seen;

/** What is known of a deal without its files; undefined where they alone know it. */
export function seenOf(deal: KeptSighting | undefined): Sighting | undefined {
  if (!deal?.fromFiles) return deal;
  return deal.fromFiles.seen ?? undefined;
}

/** An index of what files told. Of keys alone, a hundred thousand are little. */
interface ByFile<Key> {
  getAllKeys: (mark: string) => Promise<Key[]>;
}

/**
 * Keys of all that a file tells which was taken in since `since`. A person brought it on purpose,
 * however old it is and however much: the file's age counts, not that of what it tells.
 */
export async function keptForFiles<Key>(
  tx: Reading,
  index: ByFile<Key>,
  since: When,
): Promise<Set<Key>> {
  const imports = await tx.objectStore('imports').getAll();
  const marks = imports.filter(({ at }) => at >= since).map(({ id }) => fileMark(id));
  const keys = await Promise.all(marks.map((mark) => index.getAllKeys(mark)));
  return new Set(keys.flat());
}
