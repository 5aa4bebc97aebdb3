/** The log of what the person did: only ever appended to, each event once by its id. */
import type { DealKey } from '#core/deal/deal.ts';
import type { Day, Instant } from '#core/deal/when.ts';
import { type LoggedAction, type LoggedEvent, standing, undoOf } from '#core/today/event.ts';
import type { Minus } from './shape.ts';
import type { Reading, Writing } from './transaction.ts';

/** Adds an event; false where it is there already, and then nothing changes. */
export async function addEvent(tx: Writing, event: LoggedEvent): Promise<boolean> {
  const store = tx.objectStore('events');
  if ((await store.getKey(event.id)) !== undefined) return false;
  await store.add(event);
  return true;
}

/** Adds many events at once; those that are there already stay as they are. */
export async function addEvents(tx: Writing, events: readonly LoggedEvent[]): Promise<void> {
  const store = tx.objectStore('events');
  const known = new Set(await store.getAllKeys());
  const fresh = new Map(
    events.filter(({ id }) => !known.has(id)).map((event) => [event.id, event]),
  );
  await Promise.all([...fresh.values()].map((event) => store.add(event)));
}

/** Every event of a local day, undoings included. */
export const eventsOn = (tx: Reading, day: Day): Promise<LoggedEvent[]> =>
  tx.objectStore('events').index('day').getAll(day);

/** Undoings carry no deal; their ids are made of the action's and all begin alike. */
const undoings = () => IDBKeyRange.bound('undo:', 'undo;');

/** From so many deals on, the whole log may be the shorter way: counting it takes its time too. */
const manyDeals = 500;
/** Events that are read in one go sooner than the log is asked deal by deal. */
const worthAll = 20_000;

/** The events of each of some deals. */
async function eventsByDeal(
  tx: Reading,
  deals: readonly DealKey[],
): Promise<Map<DealKey, LoggedEvent[]>> {
  const store = tx.objectStore('events');
  const index = store.index('deal');
  if (deals.length < manyDeals || (await store.count()) > worthAll) {
    const logged = await Promise.all(deals.map((deal) => index.getAll(deal)));
    return new Map(deals.map((deal, i) => [deal, logged[i] ?? []]));
  }
  const byDeal = new Map<DealKey, LoggedEvent[]>(deals.map((deal) => [deal, []]));
  for (const event of await index.getAll()) {
    if (event.kind === 'action' && event.deal) byDeal.get(event.deal)?.push(event);
  }
  return byDeal;
}

/** The actions that stand on each of some deals, oldest first. */
export async function actionsOn(
  tx: Reading,
  deals: readonly DealKey[],
): Promise<Map<DealKey, LoggedAction[]>> {
  const undone = await tx.objectStore('events').getAllKeys(undoings());
  const logged = await eventsByDeal(tx, deals);
  const taken = new Set(undone);
  const stands = (event: LoggedEvent): boolean => !taken.has(undoOf(event, '').id);
  return new Map(deals.map((deal) => [deal, standing((logged.get(deal) ?? []).filter(stands))]));
}

/** Takes one action back. One the log has not (yet) seen is taken back on the day `otherwise`. */
export async function undoEvent(
  tx: Writing,
  id: string,
  at: Instant,
  otherwise: Day,
): Promise<Day> {
  const action = await tx.objectStore('events').get(id);
  const day = action?.day ?? otherwise;
  await addEvent(tx, undoOf({ id, day }, at));
  return day;
}

/** What the minus with this id did before; undefined where it is new. */
export const minusOf = (tx: Reading, id: string): Promise<Minus | undefined> =>
  tx.objectStore('minuses').get(id);

/** Remembers what a minus did. */
export const rememberMinus = async (tx: Writing, minus: Minus): Promise<void> => {
  await tx.objectStore('minuses').put(minus);
};

/** Forgets events of days before `before`, and the memory of minuses pressed before it. */
export async function pruneEvents(tx: Writing, before: Day): Promise<void> {
  const old = IDBKeyRange.upperBound(before, true);
  for (const key of await tx.objectStore('events').index('day').getAllKeys(old)) {
    await tx.objectStore('events').delete(key);
  }
  for (const key of await tx.objectStore('minuses').index('at').getAllKeys(old)) {
    await tx.objectStore('minuses').delete(key);
  }
}
