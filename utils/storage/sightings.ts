/** Deals seen by this browser, one record a deal, folded from every reading of it. */
import type { DealKey, DealSnapshot } from '#core/deal/deal.ts';
import { dealKey } from '#core/deal/deal.ts';
import { type Glanced, glance } from '#core/deal/glance.ts';
import { type Sighting, see } from '#core/deal/sighting.ts';
import type { Instant } from '#core/deal/when.ts';
import { besideFiles, keptForFiles, seenOf } from './by-file.ts';
import type { KeptSighting } from './shape.ts';
import type { Reading, Writing } from './transaction.ts';

/**
 * Deals kept of those that pages and lists showed by themselves; the ones not seen for longest go
 * first. Deals that a file tells stay with their file and are not counted.
 */
const maxSightings = 5000;

/** Records forgotten in one transaction: a click in between is answered at once. */
const portion = 1000;

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

/** Keeps a deal as `fold` makes it of what was known; what is known without files goes on too. */
async function remember(
  tx: Writing,
  deal: DealKey,
  now: Instant,
  fold: (before: Sighting | undefined) => Sighting,
): Promise<Sighting> {
  const before = await sightingOf(tx, deal, now);
  const told = before?.fromFiles?.told;
  const fromFiles = told ? { seen: fold(seenOf(before)), told } : null;
  const sighting = besideFiles(fold(before), fromFiles);
  await tx.objectStore('sightings').put(sighting);
  return sighting;
}

/** Adds a reading to what is known of its deal by `now`, and gives that back. */
export const rememberSighting = (
  tx: Writing,
  snapshot: DealSnapshot,
  now: Instant,
): Promise<Sighting> =>
  remember(tx, dealKey(snapshot.deal), now, (before) => see(before, snapshot));

/** Adds what a list's row shows of a deal by `now`, which takes nothing back, and gives that back. */
export const rememberGlance = (tx: Writing, glanced: Glanced, now: Instant): Promise<Sighting> =>
  remember(tx, dealKey(glanced.row.deal), now, (before) => glance(before, glanced));

/** The deals seen since `since`, newest first, at most `most`: no more than those are looked at. */
export async function sightingsSince(
  tx: Reading,
  since: Instant,
  most: number,
): Promise<Sighting[]> {
  const store = tx.objectStore('sightings');
  const newest: DealKey[] = [];
  let at = await store.index('last').openKeyCursor(IDBKeyRange.lowerBound(since), 'prev');
  while (at && newest.length < most) {
    newest.push(at.primaryKey);
    at = await at.continue();
  }
  const sightings = await Promise.all(newest.map((key) => store.get(key)));
  return sightings.filter((sighting) => sighting !== undefined);
}

/** Of the deals with these keys those that were only ever rows of a list, at most `most`. */
async function glancedAmong(
  tx: Reading,
  keys: readonly DealKey[],
  most: number,
): Promise<DealKey[]> {
  const glanced: DealKey[] = [];
  for (let from = 0; from < keys.length && glanced.length < most; from += portion) {
    const some = keys.slice(from, from + portion);
    const deals = await Promise.all(some.map((key) => tx.objectStore('sightings').get(key)));
    for (const deal of deals) if (deal?.glanced) glanced.push(deal.key);
  }
  return glanced.slice(0, most);
}

/**
 * Forgets deals last seen before `before`, and the oldest ones above `most`: those that were only
 * ever rows of a list before all others, so that scrolling through one costs no deal its history.
 * None that a file tells which was taken in since then. Answers whether more than the portion is to go.
 */
export async function pruneSightings(
  tx: Writing,
  before: Instant,
  most: number = maxSightings,
  atOnce: number = portion,
): Promise<boolean> {
  const store = tx.objectStore('sightings');
  const ofFiles = await keptForFiles(tx, store.index('files'), before);
  const own = async (range?: IDBKeyRange) =>
    (await store.index('last').getAllKeys(range)).filter((key) => !ofFiles.has(key));
  const old = await own(IDBKeyRange.upperBound(before, true));
  const young = await own(IDBKeyRange.lowerBound(before));
  const surplus = Math.max(0, young.length - most);
  const glanced = surplus > 0 ? await glancedAmong(tx, young, surplus) : [];
  const gone = new Set([...old, ...glanced]);
  for (const key of young) {
    if (gone.size >= old.length + surplus) break;
    gone.add(key);
  }
  await Promise.all([...gone].slice(0, atOnce).map((key) => store.delete(key)));
  return gone.size > atOnce;
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
