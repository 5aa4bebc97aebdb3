/** Findings put off, and warnings that spoke up, by deal and rule. */
import type { DealKey } from '#core/deal/deal.ts';
import type { Day } from '#core/deal/when.ts';
import type { Raised } from '#core/rules/budget.ts';
import type { KeptSnooze } from './shape.ts';
import type { Reading, Writing } from './transaction.ts';

/** Puts a finding off; a second time replaces the first. */
export const addSnooze = async (tx: Writing, snooze: KeptSnooze): Promise<void> => {
  await tx.objectStore('snoozes').put(snooze);
};

/** Ends a snooze; nothing where there is none. */
export const endSnooze = (tx: Writing, deal: DealKey, rule: string): Promise<void> =>
  tx.objectStore('snoozes').delete([deal, rule]);

export const snoozesOf = (tx: Reading, deal: DealKey): Promise<KeptSnooze[]> =>
  tx.objectStore('snoozes').index('deal').getAll(deal);

/** Every snooze there is. */
export const allSnoozes = (tx: Reading): Promise<KeptSnooze[]> =>
  tx.objectStore('snoozes').getAll();

/** Remembers that a warning spoke up; the first day stays. */
export async function addRaised(tx: Writing, raised: Raised): Promise<void> {
  const store = tx.objectStore('raised');
  if ((await store.getKey([raised.deal, raised.rule])) === undefined) await store.add(raised);
}

/** Forgets that a warning spoke up, so that it is news when it comes back. */
export const endRaised = (tx: Writing, { deal, rule }: Raised): Promise<void> =>
  tx.objectStore('raised').delete([deal, rule]);

/** Every warning that spoke up: bounded by the daily budget and by pruning. */
export const allRaised = (tx: Reading): Promise<Raised[]> => tx.objectStore('raised').getAll();

/** Forgets warnings that spoke up before `raisedBefore` and snoozes that ended before `endedBefore`. */
export async function pruneWarnings(
  tx: Writing,
  raisedBefore: Day,
  endedBefore: Day,
): Promise<void> {
  const raised = tx.objectStore('raised');
  const old = await raised.index('day').getAllKeys(IDBKeyRange.upperBound(raisedBefore, true));
  for (const key of old) await raised.delete(key);
  let snooze = await tx.objectStore('snoozes').openCursor();
  while (snooze) {
    if (snooze.value.until < endedBefore) await snooze.delete();
    snooze = await snooze.continue();
  }
}
