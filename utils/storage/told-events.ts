/** Events that rows of a file tell: each once, and a plan gives way to the thing itself. */
import type { CrmEventKind } from '#core/history/crm-event.ts';
import { eventId } from '#core/history/make.ts';
import type { ReadRow } from '#core/import/import.ts';
import type { KeptEvent } from './shape.ts';
import type { Writing } from './transaction.ts';

/** Files remembered for one event. */
const mostFiles = 8;

const never: ReadonlySet<CrmEventKind> = new Set<CrmEventKind>(['stage', 'created']);

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
  if (never.has(event.kind)) return [same];
  if (event.outcome === 'planned') return [{ ...same, over: eventId({ ...event, outcome: null }) }];
  return [{ ...same, plan: eventId({ ...event, outcome: 'planned', at: due ?? event.at }) }];
}

/** Marked by all these files; what more than files told has no mark, and gets none. */
const marked = (event: KeptEvent, files: readonly string[]): KeptEvent =>
  event.files
    ? { ...event, files: [...new Set([...event.files, ...files])].slice(-mostFiles) }
    : event;

/**
 * Adds what rows of a file tell; answers those that held news. A meeting that was planned when one
 * file told it and is over when another does is one thing, so its plan goes and it is no news.
 */
export async function addTold(
  tx: Writing,
  rows: readonly ReadRow[],
  file: string,
): Promise<ReadRow[]> {
  const store = tx.objectStore('history');
  const told = rows.flatMap(toldIn);
  const ids = [...new Set(told.flatMap(({ plan, over }) => [plan, over]))];
  const known = await Promise.all(ids.map((id) => store.get(id)));
  const kept = new Map(known.flatMap((event) => (event ? [[event.id, event] as const] : [])));
  const changed = new Set<string>();
  const news = told.filter(({ event, plan, over }) => {
    const before = kept.get(over) ?? kept.get(event.id);
    const planned = before?.id === plan ? undefined : kept.get(plan);
    if (planned && kept.delete(plan)) changed.add(plan);
    const now = marked(before ?? { ...event, files: [] }, [...(planned?.files ?? []), file]);
    if (now.files?.length !== before?.files?.length) changed.add(now.id);
    kept.set(now.id, now);
    return !before && !planned;
  });
  await Promise.all(
    [...changed].map((id) => {
      const event = kept.get(id);
      return event ? store.put(event) : store.delete(id);
    }),
  );
  return news.map(({ row }) => row);
}
