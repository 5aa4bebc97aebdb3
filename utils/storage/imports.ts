/** Files exported from a CRM and brought in here, and what they held. */
import { type DealKey, type DealSnapshot, dealKey } from '#core/deal/deal.ts';
import type { Instant } from '#core/deal/when.ts';
import type { CrmEvent } from '#core/history/crm-event.ts';
import type { KeptImport, ReadRow } from '#core/import/import.ts';
import { addHistory } from './history.ts';
import { rememberSighting, sightingOf } from './sightings.ts';
import type { Reading, Writing } from './transaction.ts';

/** Files remembered; the oldest go first. What they brought stays. */
const mostImports = 200;

/** Every import, newest first. */
export async function allImports(tx: Reading): Promise<KeptImport[]> {
  const imports = await tx.objectStore('imports').getAll();
  return imports.sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** Keeps how far an import came. */
export async function keepImport(tx: Writing, kept: KeptImport): Promise<void> {
  const store = tx.objectStore('imports');
  await store.put(kept);
  if ((await store.count()) <= mostImports) return;
  const oldest = (await allImports(tx)).slice(mostImports);
  await Promise.all(oldest.map(({ id }) => store.delete(id)));
}

/** Adds a deal as a file shows it; false where nothing changed by it. */
async function addSnapshot(tx: Writing, snapshot: DealSnapshot, now: Instant): Promise<boolean> {
  const before = await sightingOf(tx, dealKey(snapshot.deal), now);
  // A file tells less than the page it came from: at the same moment the page counts.
  if (before && before.last >= snapshot.at) return false;
  await rememberSighting(tx, snapshot, now);
  return true;
}

/** Adds what rows hold; answers how many of them held news. */
export async function addRows(
  tx: Writing,
  rows: readonly ReadRow[],
  now: Instant,
): Promise<number> {
  const news = new Set<ReadRow>();
  // One after the other: two rows may be about one deal.
  for (const row of rows)
    if (row.snapshot && (await addSnapshot(tx, row.snapshot, now))) news.add(row);
  const told = rows.filter(({ event }) => event !== null);
  const store = tx.objectStore('history');
  const known = await Promise.all(told.map(({ event }) => store.getKey(event?.id ?? '')));
  const fresh = new Map<string, CrmEvent>();
  told.forEach((row, at) => {
    const { event } = row;
    if (!event || known[at] !== undefined || fresh.has(event.id)) return;
    fresh.set(event.id, event);
    news.add(row);
  });
  await addHistory(tx, [...fresh.values()]);
  return news.size;
}

/** Names of known deals and an address of each CRM's: what rows are joined by. */
export async function knownDeals(
  tx: Reading,
): Promise<{ name: string; deal: DealKey; url: string }[]> {
  const sightings = await tx.objectStore('sightings').getAll();
  return sightings.flatMap(({ key, deal, snapshot }) => {
    const name = snapshot.fields.name?.value;
    return name ? [{ name, deal: key, url: deal.url }] : [];
  });
}
