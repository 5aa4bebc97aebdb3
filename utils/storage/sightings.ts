/** Deals seen by this browser, one record a deal, folded from every reading of it. */
import type { DealKey, DealSnapshot } from '#core/deal/deal.ts';
import { dealKey } from '#core/deal/deal.ts';
import { glance } from '#core/deal/glance.ts';
import { type Sighting, see } from '#core/deal/sighting.ts';
import type { Instant } from '#core/deal/when.ts';
import type { KeptSighting } from './shape.ts';
import type { Reading, Writing } from './transaction.ts';

/** Deals kept; the ones not seen for longest go first. */
const maxSightings = 5000;

/**
 * What is known of one deal by `now`. One seen a day ahead of it was dated by a wrong clock; kept,
 * it would be newer than every reading to come, so it is not believed.
 */
export async function sightingOf(
  tx: Reading,
  deal: DealKey,
  now: Instant,
): Promise<KeptSighting | undefined> {
  const sighting = await tx.objectStore('sightings').get(deal);
  const ahead = sighting ? Date.parse(sighting.last) - Date.parse(now) : 0;
  return ahead > 86_400_000 ? undefined : sighting;
}

/** What is known after a reading; where files told of the deal, what is known without them goes on too. */
function besideFiles(
  before: KeptSighting | undefined,
  sighting: Sighting,
  fold: (seen: Sighting | undefined) => Sighting,
): KeptSighting {
  if (!before?.fromFiles) return sighting;
  const { seen, told } = before.fromFiles;
  return { ...sighting, fromFiles: { seen: fold(seen ?? undefined), told } };
}

/** Adds a reading to what is known of its deal by `now`, and gives that back. */
export async function rememberSighting(
  tx: Writing,
  snapshot: DealSnapshot,
  now: Instant,
): Promise<Sighting> {
  const before = await sightingOf(tx, dealKey(snapshot.deal), now);
  const sighting = besideFiles(before, see(before, snapshot), (seen) => see(seen, snapshot));
  await tx.objectStore('sightings').put(sighting);
  return sighting;
}

/** Adds what a list's row shows of a deal by `now`, which takes nothing back, and gives that back. */
export async function rememberGlance(
  tx: Writing,
  row: DealSnapshot,
  now: Instant,
): Promise<Sighting> {
  const before = await sightingOf(tx, dealKey(row.deal), now);
  const sighting = besideFiles(before, glance(before, row), (seen) => glance(seen, row));
  await tx.objectStore('sightings').put(sighting);
  return sighting;
}

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

/**
 * Forgets deals last seen before `before`, and the oldest ones above `most`: those that were only
 * ever rows of a list before all others, so that scrolling through one costs no deal its history.
 */
export async function pruneSightings(
  tx: Writing,
  before: Instant,
  most: number = maxSightings,
): Promise<void> {
  const store = tx.objectStore('sightings');
  let surplus = (await store.count()) - most;
  let row = surplus > 0 ? await store.index('last').openCursor() : null;
  while (row && surplus > 0) {
    if (row.value.glanced) {
      await row.delete();
      surplus -= 1;
    }
    row = await row.continue();
  }
  let cursor = await store.index('last').openCursor();
  while (cursor && (surplus > 0 || cursor.value.last < before)) {
    await cursor.delete();
    surplus -= 1;
    cursor = await cursor.continue();
  }
}

/** The owners of some deals, as their pages last printed them; those of which none is known left out. */
export async function ownersOf(
  tx: Reading,
  deals: readonly DealKey[],
): Promise<Map<DealKey, string>> {
  const seen = await Promise.all(deals.map((deal) => tx.objectStore('sightings').get(deal)));
  return new Map(
    seen.flatMap((sighting) => {
      const owner = sighting?.snapshot.fields.owner?.value;
      return sighting && owner ? [[sighting.key, owner] as const] : [];
    }),
  );
}
