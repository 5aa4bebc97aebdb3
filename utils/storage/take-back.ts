/** Imports taken back: what a file alone told goes, and what a page or another file told too stays. */
import { withoutFile } from '#core/deal/from-files.ts';
import { fileMark } from '#core/import/import.ts';
import type { Writing } from './transaction.ts';

/** Records looked through in one transaction. */
const portion = 1000;

/** How many things went, and after which record to go on; null at the end of the store. */
export interface TakenBack {
  removed: number;
  next: string | null;
}

const rangeAfter = (after: string | null): IDBKeyRange | undefined =>
  after === null ? undefined : IDBKeyRange.lowerBound(after, true);

/** Takes events out, `portion` records at a time. */
export async function takeBackEvents(
  tx: Writing,
  id: string,
  after: string | null,
): Promise<TakenBack> {
  const store = tx.objectStore('history');
  const mark = fileMark(id);
  const events = await store.getAll(rangeAfter(after), portion);
  let removed = 0;
  for (const event of events) {
    if (!event.files?.includes(mark)) continue;
    const files = event.files.filter((file) => file !== mark);
    if (files.length > 0) await store.put({ ...event, files });
    else {
      await store.delete(event.id);
      removed += 1;
    }
  }
  return { removed, next: events.length < portion ? null : (events.at(-1)?.id ?? null) };
}

/** Takes out what the file told of deals, `portion` records at a time; counts those that went whole. */
export async function takeBackDeals(
  tx: Writing,
  id: string,
  after: string | null,
): Promise<TakenBack> {
  const store = tx.objectStore('sightings');
  const mark = fileMark(id);
  const range = rangeAfter(after) as IDBKeyRange | undefined;
  const sightings = await store.getAll(range, portion);
  let removed = 0;
  for (const { key, fromFiles } of sightings) {
    if (!fromFiles?.told.some(({ file }) => file === mark)) continue;
    const left = withoutFile(fromFiles, mark);
    if (left) {
      const { sighting, fromFiles: others } = left;
      await store.put(others ? { ...sighting, fromFiles: others } : sighting);
    } else {
      await store.delete(key);
      removed += 1;
    }
  }
  return { removed, next: sightings.length < portion ? null : (sightings.at(-1)?.key ?? null) };
}
