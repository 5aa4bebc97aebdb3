/** Events that rows of a file tell: each once, and a plan gives way to the thing itself. */
import type { CrmEventKind } from '#core/history/crm-event.ts';
import { eventId } from '#core/history/make.ts';
import type { ReadRow } from '#core/import/import.ts';
import type { KeptEvent } from './shape.ts';
import type { Writing } from './transaction.ts';

/** Files remembered for one event. */
const mostFiles = 8;

const neverPlanned: ReadonlySet<CrmEventKind> = new Set<CrmEventKind>(['stage', 'created']);

/** A told event, its id while it lies ahead, and its id when it is over. */
interface Told {
  row: ReadRow;
  event: KeptEvent;
  plan: string;
  over: string;
}

function toldIn(row: ReadRow): Told[] {
  const { event, due } = row;
  if (!event) return [];
  const same = { row, event, plan: event.id, over: event.id };
  if (neverPlanned.has(event.kind)) return [same];
  if (event.outcome === 'planned') return [{ ...same, over: eventId({ ...event, outcome: null }) }];
  const plan = eventId({ ...event, outcome: 'planned', at: due ?? event.at });
  return [{ ...same, plan, ...(due ? { event: { ...event, plan } } : {}) }];
}

/** Marked by all these files; what more than files told has no mark, and gets none. */
function marked(event: KeptEvent, files: readonly string[]): KeptEvent {
  const fresh = files.filter((file) => event.files?.includes(file) === false);
  if (!event.files || fresh.length === 0) return event;
  return { ...event, files: [...event.files, ...new Set(fresh)].slice(-mostFiles) };
}

/** Whether what came of the plan may be kept under another moment than this event has. */
const mayBeElsewhere = ({ outcome, plan }: KeptEvent): boolean =>
  outcome === 'planned' || plan !== undefined;

/** What is kept of the told events already: under their ids, and of plans what came of them. */
async function keptOf(tx: Writing, told: readonly Told[]): Promise<KeptEvent[]> {
  const store = tx.objectStore('history');
  const ids = new Set(told.flatMap(({ plan, over }) => [plan, over]));
  const elsewhere = told.filter(({ event }) => mayBeElsewhere(event));
  const deals = new Set(elsewhere.map(({ event }) => event.deal));
  const [known, ofDeals] = await Promise.all([
    Promise.all([...ids].map((id) => store.get(id))),
    Promise.all([...deals].map((deal) => store.index('deal').getAll(deal))),
  ]);
  return [...known.flatMap((event) => event ?? []), ...ofDeals.flat()];
}

/**
 * Adds what rows of a file tell; answers those that held news. A meeting that was planned when one
 * file told it and is over when another does is one thing, so its plan goes and it is no news.
 */
export async function addTold(
  tx: Writing,
  rows: readonly ReadRow[],
  file: string,
): Promise<ReadRow[]> {
  const told = rows.flatMap(toldIn);
  const kept = new Map<string, KeptEvent>();
  /** What came of plans, by their ids. */
  const came = new Map<string, string>();
  const changed = new Set<string>();
  const keep = (event: KeptEvent): void => {
    kept.set(event.id, event);
    if (event.plan) came.set(event.plan, event.id);
  };
  for (const event of await keptOf(tx, told)) keep(event);
  const news = told.filter(({ event, plan, over }) => {
    const elsewhere = mayBeElsewhere(event) ? came.get(plan) : undefined;
    const before = kept.get(over) ?? kept.get(elsewhere ?? event.id);
    const planned = before?.id === plan ? undefined : kept.get(plan);
    if (planned && kept.delete(plan)) changed.add(plan);
    const now = marked(before ?? { ...event, files: [] }, [...(planned?.files ?? []), file]);
    if (now !== before) changed.add(now.id);
    keep(now);
    return !before && !planned;
  });
  const store = tx.objectStore('history');
  await Promise.all(
    [...changed].map((id) => {
      const event = kept.get(id);
      return event ? store.put(event) : store.delete(id);
    }),
  );
  return news.map(({ row }) => row);
}
