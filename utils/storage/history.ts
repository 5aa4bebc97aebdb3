/** What the CRM says happened on deals, each event once by its id; plans are replaced when seen anew. */
import type { DealKey } from '#core/deal/deal.ts';
import type { Day } from '#core/deal/when.ts';
import type { CrmEvent } from '#core/history/crm-event.ts';
import { minuteOf } from '#core/history/make.ts';
import { keptForFiles } from './by-file.ts';
import type { KeptEvent } from './shape.ts';
import type { Reading, Writing } from './transaction.ts';

/** Events that files alone told before, and the CRM tells now: no import taken back takes them. */
async function toldAnew(
  tx: Writing,
  kept: readonly KeptEvent[],
  told: ReadonlyMap<string, CrmEvent>,
): Promise<void> {
  const anew = kept.flatMap(({ files, ...event }) => {
    const by = told.get(event.id)?.told ?? 'import';
    return files && by !== 'import' ? [{ ...event, told: by }] : [];
  });
  await Promise.all(anew.map((event) => tx.objectStore('history').put(event)));
}

/** Adds events; those that are there already stay as they are. Answers how many were new. */
export async function addHistory(tx: Writing, events: readonly CrmEvent[]): Promise<number> {
  const store = tx.objectStore('history');
  const byId = new Map(events.map((event) => [event.id, event]));
  const known = await Promise.all([...byId.keys()].map((id) => store.get(id)));
  const fresh = [...byId.values()].filter((_, i) => known[i] === undefined);
  await Promise.all(fresh.map((event) => store.add(event)));
  await toldAnew(
    tx,
    known.flatMap((event) => event ?? []),
    byId,
  );
  return fresh.length;
}

/** Everything known to have happened on one deal, in no order. */
export const historyOf = (tx: Reading, deal: DealKey): Promise<KeptEvent[]> =>
  tx.objectStore('history').index('deal').getAll(deal);

/** Everything known to have happened on a local day, whatever the deal. */
export const historyOn = (tx: Reading, day: Day): Promise<CrmEvent[]> =>
  tx.objectStore('history').index('day').getAll(day);

/** Events of one deal that are kept: years of them, and the most a hostile page can leave. */
const mostOfDeal = 3000;

/** What a page told of one deal. */
interface Told {
  events: readonly CrmEvent[];
  /** It shows all plans: then those not among the events are called off. */
  plans: boolean;
  /** Events, by id, with which it shows all there are of their kind at their minute. */
  whole: readonly string[];
}

/**
 * Events that the page lists under another subject now: the only one known of its kind, minute and
 * author that it lists no more, where it lists only one there that is new.
 */
function renamed(before: readonly KeptEvent[], { events, whole }: Told): ReadonlySet<string> {
  const known = new Set(before.map(({ id }) => id));
  const listed = new Set(events.map(({ id }) => id));
  const place = ({ kind, by, ...event }: CrmEvent) => `${kind} ${minuteOf(event)} ${by}`;
  const sure = new Set(whole);
  const fresh = events.filter(({ id, by }) => sure.has(id) && by !== null && !known.has(id));
  const added = Map.groupBy(fresh, place);
  const gone = before.filter(
    ({ id, told, files, outcome }) =>
      told === 'page' && !files && outcome !== 'planned' && !listed.has(id),
  );
  return new Set(
    [...Map.groupBy(gone, place)].flatMap(([at, [only, more]]) =>
      only && !more && added.get(at)?.length === 1 ? only.id : [],
    ),
  );
}

/**
 * Adds what a page told of one deal, whose events so far are given. Plans are no history: where the
 * page shows all of them, those not among them are dropped. What is listed under another subject now
 * takes the place of what it was. Answers all of the deal's events, and how many that happened are new.
 */
export async function rememberHistory(
  tx: Writing,
  before: readonly KeptEvent[],
  page: Told,
): Promise<{ events: CrmEvent[]; fresh: number }> {
  const { events: told, plans } = page;
  const over = renamed(before, page);
  const ids = new Set(told.map(({ id }) => id));
  const isStale = ({ id, outcome }: CrmEvent) =>
    over.has(id) || (plans && outcome === 'planned' && !ids.has(id));
  await Promise.all(before.filter(isStale).map(({ id }) => tx.objectStore('history').delete(id)));
  const kept = before.filter((event) => !isStale(event));
  const known = new Set(kept.map(({ id }) => id));
  const news = [...new Map(told.map((event) => [event.id, event])).values()]
    .filter(({ id }) => !known.has(id))
    .slice(0, Math.max(0, mostOfDeal - kept.length));
  await addHistory(tx, news);
  await toldAnew(tx, kept, new Map(told.map((event) => [event.id, event])));
  const fresh = news.filter(({ outcome }) => outcome !== 'planned').length;
  return { events: [...kept, ...news], fresh };
}

/** Events forgotten in one transaction: a click in between is answered at once. */
const portion = 2000;

/**
 * Forgets events of days before `before`, but for those that a file tells which was taken in since.
 * Answers whether more than the portion is to go.
 */
export async function pruneHistory(tx: Writing, before: Day): Promise<boolean> {
  const store = tx.objectStore('history');
  const old = await store.index('day').getAllKeys(IDBKeyRange.upperBound(before, true));
  const ofFiles = await keptForFiles(tx, store.index('files'), before);
  const gone = old.filter((key) => !ofFiles.has(key));
  await Promise.all(gone.slice(0, portion).map((key) => store.delete(key)));
  return gone.length > portion;
}
