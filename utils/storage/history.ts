/** What the CRM says happened on deals: only ever added to, each event once by its id. */
import type { DealKey } from '#core/deal/deal.ts';
import type { Day } from '#core/deal/when.ts';
import type { CrmEvent } from '#core/history/crm-event.ts';
import type { Reading, Writing } from './transaction.ts';

/** Adds events; those that are there already stay as they are. Answers how many were new. */
export async function addHistory(tx: Writing, events: readonly CrmEvent[]): Promise<number> {
  const store = tx.objectStore('history');
  const byId = new Map(events.map((event) => [event.id, event]));
  const known = await Promise.all([...byId.keys()].map((id) => store.getKey(id)));
  const fresh = [...byId.values()].filter((_, i) => known[i] === undefined);
  await Promise.all(fresh.map((event) => store.add(event)));
  return fresh.length;
}

/** Everything known to have happened on one deal, in no order. */
export const historyOf = (tx: Reading, deal: DealKey): Promise<CrmEvent[]> =>
  tx.objectStore('history').index('deal').getAll(deal);

/** Everything known to have happened on a local day, whatever the deal. */
export const historyOn = (tx: Reading, day: Day): Promise<CrmEvent[]> =>
  tx.objectStore('history').index('day').getAll(day);
