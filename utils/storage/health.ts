/** How well each family of pages is read. */
import type { DealRef, FieldName } from '#core/deal/deal.ts';
import type { Day, Instant } from '#core/deal/when.ts';
import {
  type FamilyHealth,
  familyOf,
  observe,
  observeUnproven,
  proven,
  type Seen,
  spoken,
} from '#core/health/family.ts';
import type { Reading, Writing } from './transaction.ts';

/** Families kept; the ones not seen for longest go first. */
const mostFamilies = 60;

/** Every family seen, newest first. */
export const allHealth = async (tx: Reading): Promise<FamilyHealth[]> =>
  (await tx.objectStore('health').getAll()).sort((a, b) => (a.last < b.last ? 1 : -1));

async function putFamily(
  tx: Writing,
  families: readonly FamilyHealth[],
  next: FamilyHealth,
): Promise<void> {
  const store = tx.objectStore('health');
  await store.put(next);
  const surplus = families.filter(({ id }) => id !== next.id).slice(mostFamilies - 1);
  for (const { id } of surplus) await store.delete(id);
}

/** Adds one page to what is known of its family. */
export async function noteSeen(tx: Writing, seen: Seen): Promise<void> {
  const families = await allHealth(tx);
  const left = proven(families, seen.deal);
  if (left) await tx.objectStore('health').put(left);
  await putFamily(tx, families, observe(familyOf(families, seen), seen));
}

/** Counts a page that names a deal and never proved it. */
export async function noteUnproven(
  tx: Writing,
  deal: DealRef,
  at: Instant,
  day: Day,
): Promise<void> {
  const families = await allHealth(tx);
  await putFamily(tx, families, observeUnproven(families, deal, at, day));
}

/** Remembers that the panel of a visit spoke of these lost fields. */
export async function noteTold(
  tx: Writing,
  id: string,
  view: string,
  fields: FieldName[],
): Promise<void> {
  const store = tx.objectStore('health');
  const family = await store.get(id);
  if (family) await store.put(spoken(family, view, fields));
}
