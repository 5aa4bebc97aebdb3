/** All that is kept of some deals, for advice on many at once: the popup's list, and list marks. */
import type { Finding } from '#core/advice.ts';
import type { AdviseInput } from '#core/advise.ts';
import type { DealSnapshot } from '#core/deal/deal.ts';
import { oldestOf } from '#core/deal/glance.ts';
import type { Sighting } from '#core/deal/sighting.ts';
import type { Instant } from '#core/deal/when.ts';
import { allTiers, learnedLabels } from '#storage/choices.ts';
import { actionsOn } from '#storage/events.ts';
import { historyOf } from '#storage/history.ts';
import type { Reading } from '#storage/transaction.ts';
import { allRaised, allSnoozes } from '#storage/warnings.ts';
import { packInUse } from './packs/in-use.ts';

/** A deal as advice wants it, but for the moment and the zone. */
export type Kept = Omit<AdviseInput, 'now' | 'zone'>;

/** What is kept of each of these deals, in their order. */
export async function keptOf(tx: Reading, sightings: readonly Sighting[]): Promise<Kept[]> {
  const keys = sightings.map(({ key }) => key);
  const [pack, aliases, raised, tiers, snoozes, actions, histories] = await Promise.all([
    packInUse(tx),
    learnedLabels(tx),
    allRaised(tx),
    allTiers(tx),
    allSnoozes(tx),
    actionsOn(tx, keys),
    Promise.all(keys.map((key) => historyOf(tx, key))),
  ]);
  return sightings.map((sighting, i) => ({
    sighting,
    snapshot: sighting.snapshot,
    tier: tiers.get(sighting.key) ?? null,
    snoozes: snoozes.filter(({ deal }) => deal === sighting.key),
    touches: actions.get(sighting.key) ?? [],
    history: histories[i] ?? [],
    pack,
    aliases,
    raised,
  }));
}

/** When the oldest of what a finding rests on was read: a row of a list tells only part of a deal. */
export const readFor = ({ inputs }: Finding, snapshot: DealSnapshot): Instant =>
  oldestOf(
    snapshot,
    inputs.map(({ field }) => field),
  );
