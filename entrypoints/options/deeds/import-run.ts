/** Taking a file in: read by the worker in portions, kept by the background, shown as it goes. */
import type { DealKey } from '#core/deal/deal.ts';
import { chunkRows, type Rejected } from '#core/import/import.ts';
import type { ReadAs } from '#crm/import/file.ts';
import type { Reply } from '#messages/table.ts';
import { longPatience, type Outside } from '../outside.ts';
import type { Chosen, Show } from './import.ts';

/** Rejected rows that the page lists; the file of them has all. */
const mostListed = 100;

/** Hands the reader what is known here, so that rows can name their deals; false where that fails. */
async function begin({ plan, reader }: Chosen, as: ReadAs, { ask }: Outside): Promise<boolean> {
  let url: string | null = null;
  let after: DealKey | null = null;
  do {
    const reply: Reply<'imports/deals'> = await ask(
      'imports/deals',
      { crm: plan.crm, after },
      longPatience,
    );
    if ('error' in reply) return false;
    url = reply.ok.url ?? url;
    after = reply.ok.next;
    if ((await reader.read('deals', reply.ok.names)) === null) return false;
  } while (after !== null);
  return (await reader.read('begin', as, url)) !== null;
}

/** Takes the file in, or as much of it as there is until `signal` aborts; answers the rejected rows. */
export async function runImport(
  chosen: Chosen,
  signal: AbortSignal,
  outside: Outside,
  show: Show,
): Promise<Rejected[]> {
  const { name, opened, plan, zone, reader } = chosen;
  const { id, rows } = opened;
  const rejected: Rejected[] = [];
  let progress = { file: name, rows, done: 0, added: 0, known: 0, rejected: 0 };
  const end = (how: 'whole' | 'cancelled' | 'failed'): Rejected[] => {
    show({ state: 'done', how, reasons: rejected.slice(0, mostListed), ...progress });
    return rejected;
  };
  show({ state: 'running', ...progress });
  const at = outside.now();
  const ready = await begin(chosen, { plan, zone, file: name, now: at }, outside);
  if (!ready) return end(signal.aborted ? 'cancelled' : 'failed');
  const portion = (from: number) => reader.read('rows', from, Math.min(from + chunkRows, rows));
  let coming = portion(0);
  for (let from = 0; from < rows; from += chunkRows) {
    const to = Math.min(from + chunkRows, rows);
    const part = await coming;
    // Read on while these are kept.
    if (to < rows && !signal.aborted) coming = portion(to);
    if (signal.aborted) return end('cancelled');
    if (part === null) return end('failed');
    const { added, known } = progress;
    const refused = rejected.length + part.rejected.length;
    const file = { id, name, kind: plan.kind, at, rows, rejected: refused, whole: to === rows };
    const request = { file, before: { added, known }, taken: part.taken };
    const reply = await outside.ask('imports/rows', request, longPatience);
    if ('error' in reply) return end('failed');
    for (const each of part.rejected) rejected.push(each);
    progress = { ...progress, ...reply.ok, done: to, rejected: rejected.length };
    show({ state: 'running', ...progress });
  }
  return end('whole');
}
