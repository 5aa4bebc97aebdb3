/** Files exported from a CRM and brought in here, and what they held. */
import { type CrmId, type DealKey, type DealSnapshot, dealKey } from '#core/deal/deal.ts';
import { withFile } from '#core/deal/from-files.ts';
import { see } from '#core/deal/sighting.ts';
import type { Instant } from '#core/deal/when.ts';
import { fileMark, type KeptImport, type NamedDeal, type ReadRow } from '#core/import/import.ts';
import { besideFiles, seenOf } from './by-file.ts';
import type { KeptSighting } from './shape.ts';
import { sightingOf } from './sightings.ts';
import { addTold } from './told-events.ts';
import type { Reading, Writing } from './transaction.ts';

/** Files remembered; the oldest go first. What they brought is kept on as if pages had shown it. */
const mostImports = 200;

/** Every import, newest first. */
export async function allImports(tx: Reading): Promise<KeptImport[]> {
  const imports = await tx.objectStore('imports').getAll();
  return imports.sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** Keeps how far an import came. */
export async function keepImport(tx: Writing, kept: KeptImport): Promise<void> {
  const store = tx.objectStore('imports');
  await store.put({ ...kept, marked: true });
  if ((await store.count()) <= mostImports) return;
  const oldest = (await allImports(tx)).slice(mostImports);
  await Promise.all(oldest.map(({ id }) => store.delete(id)));
}

/** Forgets that a file was imported. */
export const forgetImport = (tx: Writing, id: string): Promise<void> =>
  tx.objectStore('imports').delete(id);

/** A deal as one more file shows it, and whether that is news; null where this file told it already. */
function toldBy(
  file: string,
  snapshot: DealSnapshot,
  before: KeptSighting | undefined,
): { deal: KeptSighting; isNew: boolean } | null {
  const told = before?.fromFiles?.told ?? [];
  if (told.some((one) => one.file === file && one.snapshot.at >= snapshot.at)) return null;
  const files = withFile({ seen: seenOf(before) ?? null, told }, { file, snapshot });
  // A file tells less than the page it came from: at the same moment the page counts.
  const old = before !== undefined && before.last >= snapshot.at;
  return { deal: besideFiles(old ? before : see(before, snapshot), files), isNew: !old };
}

/** Adds the deals that rows show; answers the rows that held news of them. */
async function addDeals(
  tx: Writing,
  rows: readonly ReadRow[],
  file: string,
  now: Instant,
): Promise<Set<ReadRow>> {
  const keys = new Set(rows.flatMap(({ snapshot }) => (snapshot ? dealKey(snapshot.deal) : [])));
  const known = await Promise.all(
    [...keys].map(async (key) => [key, await sightingOf(tx, key, now)] as const),
  );
  const deals = new Map(known);
  const changed = new Map<DealKey, KeptSighting>();
  const news = new Set<ReadRow>();
  // One after the other: two rows may be about one deal.
  for (const row of rows) {
    if (!row.snapshot) continue;
    const key = dealKey(row.snapshot.deal);
    const told = toldBy(file, row.snapshot, changed.get(key) ?? deals.get(key));
    if (told) changed.set(key, told.deal);
    if (told?.isNew) news.add(row);
  }
  await Promise.all([...changed.values()].map((deal) => tx.objectStore('sightings').put(deal)));
  return news;
}

/** Adds what rows of the file `id` hold; answers how many of them held news. */
export async function addRows(
  tx: Writing,
  rows: readonly ReadRow[],
  id: string,
  now: Instant,
): Promise<number> {
  const file = fileMark(id);
  const news = await addDeals(tx, rows, file, now);
  for (const row of await addTold(tx, rows, file)) news.add(row);
  return news.size;
}

/** Deals looked at in one go. */
const portion = 2000;

/** Names of known deals of a CRM and an address: what rows are joined by, `portion` at a time. */
export async function knownDeals(
  tx: Reading,
  crm: CrmId,
  after: DealKey | null,
): Promise<{ names: NamedDeal[]; url: string | null; next: DealKey | null }> {
  const own = IDBKeyRange.bound(after ?? `${crm}/`, `${crm}0`, after !== null, true);
  const sightings = await tx.objectStore('sightings').getAll(own, portion);
  const names = sightings.flatMap(({ key, snapshot }) => {
    const { name, account } = snapshot.fields;
    return name?.value ? [{ name: name.value, deal: key, account: account?.value ?? null }] : [];
  });
  const last = sightings.at(-1);
  const next = sightings.length < portion ? null : (last?.key ?? null);
  return { names, url: last?.deal.url ?? null, next };
}
