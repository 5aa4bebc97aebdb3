/** Deals seen by this browser, one record a deal, folded from every reading of it. */
import type { DealKey, DealSnapshot } from '#core/deal/deal.ts';
import { dealKey } from '#core/deal/deal.ts';
import { type Sighting, see } from '#core/deal/sighting.ts';
import type { Instant } from '#core/deal/when.ts';
import type { Reading, Writing } from './transaction.ts';

/** Deals kept; the ones not seen for longest go first. */
const maxSightings = 5000;

/** Adds a reading to what is known of its deal, and gives that back. */
export async function rememberSighting(tx: Writing, snapshot: DealSnapshot): Promise<Sighting> {
  const store = tx.objectStore('sightings');
  const sighting = see(await store.get(dealKey(snapshot.deal)), snapshot);
  await store.put(sighting);
  return sighting;
}

/** What is known of one deal. */
export const sightingOf = (tx: Reading, deal: DealKey): Promise<Sighting | undefined> =>
  tx.objectStore('sightings').get(deal);

/** The deals seen since `since`, newest first, at most `most`. */
export async function sightingsSince(
  tx: Reading,
  since: Instant,
  most: number,
): Promise<Sighting[]> {
  const store = tx.objectStore('sightings');
  const keys = await store.index('last').getAllKeys(IDBKeyRange.lowerBound(since));
  const newest = keys.slice(-most).reverse();
  const sightings = await Promise.all(newest.map((key) => store.get(key)));
  return sightings.filter((sighting) => sighting !== undefined);
}

/** Forgets deals last seen before `before`, and the oldest ones above `most`. */
export async function pruneSightings(
  tx: Writing,
  before: Instant,
  most: number = maxSightings,
): Promise<void> {
  const store = tx.objectStore('sightings');
  let surplus = (await store.count()) - most;
  let cursor = await store.index('last').openCursor();
  while (cursor && (surplus > 0 || cursor.value.last < before)) {
    await cursor.delete();
    surplus -= 1;
    cursor = await cursor.continue();
  }
}
