/** What a file would change for the deals this browser has seen, before it is installed. */
import { dealKey } from '#core/deal/deal.ts';
import { type Impact, type KnownDeal, startImpact } from '#core/pack/impact.ts';
import { allTiers, learnedLabels } from '#storage/choices.ts';
import { actionsOn } from '#storage/events.ts';
import { historyOf } from '#storage/history.ts';
import { sightingsSince } from '#storage/sightings.ts';
import type { Reading } from '#storage/transaction.ts';
import { now, zone } from '../clock.ts';
import { recallOrRefuse } from '../memory.ts';
import { idsInUse, inUseOf, opened, usedOf } from './in-use.ts';
import { orderOf } from './order.ts';
import { idsAfter, type Use } from './use.ts';

/** Deals looked at, the newest first. */
const mostDeals = 2000;
/** Deals whose events are in memory at a time: a hostile page leaves thousands on one. */
const batch = 100;
/** Milliseconds of work in one go: a click in between is answered at once. */
const atOnce = 20;

/** Everything the rules know of the deals seen here. */
async function knownDeals(tx: Reading): Promise<KnownDeal[]> {
  const sightings = await sightingsSince(tx, '', mostDeals);
  const [aliases, tiers, actions] = await Promise.all([
    learnedLabels(tx),
    allTiers(tx),
    actionsOn(
      tx,
      sightings.map(({ key }) => key),
    ),
  ]);
  return sightings.map((sighting) => ({
    sighting,
    snapshot: sighting.snapshot,
    aliases,
    tier: tiers.get(sighting.key) ?? null,
    touches: actions.get(sighting.key) ?? [],
  }));
}

/** What the CRM told of them, as the panel knows it. */
const withHistory = (deals: readonly KnownDeal[]): Promise<KnownDeal[]> =>
  recallOrRefuse((tx) =>
    Promise.all(
      deals.map(async (deal) => ({
        ...deal,
        history: await historyOf(tx, dealKey(deal.snapshot.deal)),
      })),
    ),
  );

/** The difference it would make; null where the file is no pack. */
export async function impactOf(file: string, use: Use): Promise<Impact | null> {
  const offered = await opened(file);
  if ('problems' in offered) return null;
  const { id } = offered.pack;
  const { before, after, deals } = await recallOrRefuse(async (tx) => {
    const ids = await idsInUse(tx);
    const next = await usedOf(tx, await orderOf(tx, idsAfter(ids, id, use)));
    return {
      before: inUseOf(await usedOf(tx, ids)).pack,
      after: next.map((used) => (used.id === id ? { id, file } : used)),
      deals: await knownDeals(tx),
    };
  });
  const impact = startImpact(before, inUseOf(after).pack, now(), zone());
  let since = performance.now();
  for (let from = 0; from < deals.length; from += batch) {
    for (const deal of await withHistory(deals.slice(from, from + batch))) {
      impact.look(deal);
      if (performance.now() - since < atOnce) continue;
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
  }
  return impact.result();
}
