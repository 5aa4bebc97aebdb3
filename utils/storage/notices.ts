/** Notices of packs that were read here. */
import type { Reading, Writing } from './transaction.ts';

const key = 'notices read';

/** How many are remembered: three a pack at a time, so these are years. */
const mostRead = 300;

const nameOf = (pack: string, id: string): string => `${pack}/${id}`;

/** Tells whether a notice of a pack was read. */
export async function noticesRead(tx: Reading): Promise<(pack: string, id: string) => boolean> {
  const read = new Set(((await tx.objectStore('meta').get(key)) as string[] | undefined) ?? []);
  return (pack, id) => read.has(nameOf(pack, id));
}

/** Remembers that a notice was read. */
export async function keepNoticeRead(tx: Writing, pack: string, id: string): Promise<void> {
  const meta = tx.objectStore('meta');
  const read = ((await meta.get(key)) as string[] | undefined) ?? [];
  const name = nameOf(pack, id);
  if (!read.includes(name)) await meta.put([...read, name].slice(-mostRead), key);
}
