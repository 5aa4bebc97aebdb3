/** Imports taken back: what a file alone told goes, and what a page or another file told too stays. */
import { withoutFile } from '#core/deal/from-files.ts';
import { fileMark } from '#core/import/import.ts';
import { besideFiles } from './by-file.ts';
import type { Writing } from './transaction.ts';

/** Records taken back in one transaction. */
const portion = 1000;

/** How many things went, and whether more than the portion stands by this file. */
export interface TakenBack {
  removed: number;
  more: boolean;
}

/** Takes events out, a portion at a time: one taken back no longer stands by the file. */
export async function takeBackEvents(
  tx: Writing,
  id: string,
  most: number = portion,
): Promise<TakenBack> {
  const store = tx.objectStore('history');
  const mark = fileMark(id);
  const keys = await store.index('files').getAllKeys(mark, most);
  let removed = 0;
  for (const event of await Promise.all(keys.map((key) => store.get(key)))) {
    const files = event?.files?.filter((file) => file !== mark) ?? [];
    if (event && files.length > 0) await store.put({ ...event, files });
    else if (event) {
      await store.delete(event.id);
      removed += 1;
    }
  }
  return { removed, more: keys.length === most };
}

/** Takes out what the file told of deals, a portion at a time; counts those that went whole. */
export async function takeBackDeals(
  tx: Writing,
  id: string,
  most: number = portion,
): Promise<TakenBack> {
  const store = tx.objectStore('sightings');
  const mark = fileMark(id);
  const keys = await store.index('files').getAllKeys(mark, most);
  let removed = 0;
  for (const deal of await Promise.all(keys.map((key) => store.get(key)))) {
    if (!deal?.fromFiles) continue;
    const left = withoutFile(deal.fromFiles, mark);
    if (left) await store.put(besideFiles(left.sighting, left.fromFiles));
    else {
      await store.delete(deal.key);
      removed += 1;
    }
  }
  return { removed, more: keys.length === most };
}
