/** Bringing in exported files: read here, row by row, and kept by the background in portions. */
import type { ImportDeeds, Importing, Progress } from '#components/options/import/view.ts';
import { rejectedCsv } from '#core/import/csv-cell.ts';
import { chunkRows, mostBytes, type ReadRow, type Rejected } from '#core/import/import.ts';
import type { Plan } from '#crm/import/plan.ts';
import type { ImportTable } from '#crm/import/table.ts';
import type { RequestOf } from '#messages/table.ts';
import { type Inside, longPatience, type Outside } from '../outside.ts';

/** Milliseconds of work in one go: short of what a person notices. */
const budget = 12;
/** Rows read between two looks at the clock. */
const sliceRows = 50;
/** Rows of a file that are shown before it is taken. */
const firstRows = 5;
/** Rejected rows that the page lists; the file of them has all. */
const mostListed = 200;

interface Chosen {
  id: string;
  name: string;
  table: ImportTable;
  plan: Plan;
  zone: string;
}

/** The readers come with the first file: nobody else's page carries them. */
const readers = () => import('../import-readers.ts');

/** Ends the task at hand once it has run for long enough. */
function breathing({ pause }: Outside): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < budget) return;
    await pause();
    since = performance.now();
  };
}

async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function importDeeds(outside: Outside, { happen, look }: Inside): ImportDeeds {
  const { ask, now, zone: zoneHere } = outside;
  let chosen: Chosen | null = null;
  let rejected: Rejected[] = [];
  let turn = new AbortController();

  const show = (importing: Importing): void => happen({ is: 'importing', importing });
  /** What is under way ends; what follows has a turn of its own. */
  const newTurn = (): AbortSignal => {
    turn.abort();
    turn = new AbortController();
    return turn.signal;
  };

  async function read(file: File): Promise<void> {
    const signal = newTurn();
    chosen = null;
    rejected = [];
    const name = file.name.slice(0, 255);
    const refuse = (why: Extract<Importing, { state: 'refused' }>['why'], row?: number) =>
      show({ state: 'refused', file: name, why, row: row ?? null });
    if (file.size > mostBytes) return refuse('too-big');
    show({ state: 'reading', file: name });
    let bytes: Uint8Array<ArrayBuffer>;
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch {
      // A folder was dropped, or the file went away meanwhile.
      return refuse('failed');
    }
    const { readTable, planFor } = await readers();
    const table = await readTable(bytes, { breathe: breathing(outside), signal });
    const id = await digestOf(bytes);
    if (signal.aborted) return;
    if ('failed' in table) return refuse(table.failed, table.row);
    chosen = { id, name, table, plan: planFor(table), zone: zoneHere };
    await preview(signal);
  }

  function showPreview({ name, table, plan, zone }: Chosen, dates: PreviewDates): void {
    show({
      state: 'preview',
      file: name,
      rows: table.rows.length,
      encoding: table.encoding,
      ...plan,
      zone,
      zones: outside.zones(),
      headers: table.headers,
      first: table.rows.slice(0, firstRows).map(({ cells }) => cells),
      dates,
    });
  }

  async function preview(signal: AbortSignal): Promise<void> {
    if (!chosen) return;
    const { table, plan, zone, name } = chosen;
    showPreview(chosen, null);
    const { survey, envFor, dateSamples } = await readers();
    const proven = await survey(table, plan, { breathe: breathing(outside), signal });
    if (signal.aborted) return;
    const nothing = { url: null, dealNamed: () => null };
    const env = envFor(table, plan, proven, { now: now(), zone, file: name, ...nothing });
    showPreview(chosen, dateSamples(table, plan, env));
  }

  /** Corrects the plan and shows what it comes to. */
  function correct(corrected: Partial<Plan> & { zone?: string }): void {
    if (!chosen) return;
    const { zone = chosen.zone, ...plan } = corrected;
    chosen = { ...chosen, zone, plan: { ...chosen.plan, ...plan } };
    void preview(newTurn());
  }

  async function run({ id, name, table, plan, zone }: Chosen, signal: AbortSignal): Promise<void> {
    const { survey, envFor, readRows, dealsByName } = await readers();
    const rows = table.rows.length;
    const breathe = breathing(outside);
    let progress: Progress = { file: name, rows, done: 0, added: 0, known: 0, rejected: 0 };
    const end = (how: 'whole' | 'cancelled' | 'failed') =>
      show({ state: 'done', how, reasons: rejected.slice(0, mostListed), ...progress });
    rejected = [];
    show({ state: 'running', ...progress });
    const [proven, deals] = await Promise.all([
      survey(table, plan, { breathe, signal }),
      ask('imports/deals', { crm: plan.crm }, longPatience),
    ]);
    if ('error' in deals) return end('failed');
    const at = now();
    const dealNamed = dealsByName(deals.ok.names);
    const around = { now: at, zone, file: name, url: deals.ok.url, dealNamed };
    const env = envFor(table, plan, proven, around);
    for (let from = 0; from < rows; from += chunkRows) {
      if (signal.aborted) return end('cancelled');
      const to = Math.min(from + chunkRows, rows);
      const taken: ReadRow[] = [];
      for (let at = from; at < to; at += sliceRows) {
        const part = readRows(table, env, at, Math.min(at + sliceRows, to));
        taken.push(...part.taken);
        rejected.push(...part.rejected);
        await breathe();
      }
      const { added, known } = progress;
      const file = { id, name, kind: plan.kind, at, rows, rejected: rejected.length };
      const request: RequestOf<'imports/rows'> = {
        file: { ...file, whole: to === rows },
        before: { added, known },
        taken,
      };
      const reply = await ask('imports/rows', request, longPatience);
      if ('error' in reply) return end('failed');
      progress = { ...progress, ...reply.ok, done: to, rejected: rejected.length };
      show({ state: 'running', ...progress });
      await breathe();
    }
    end('whole');
  }

  async function start(): Promise<void> {
    if (!chosen) return;
    const going = chosen;
    chosen = null;
    await run(going, newTurn());
    await look();
  }

  return {
    file: (file) => void read(file),
    kind: (kind) =>
      void readers().then(({ columnsOf }) => {
        if (chosen) correct({ kind, columns: columnsOf(kind, chosen.table.headers) });
      }),
    crm: (crm) => correct({ crm }),
    zone: (zone) => correct({ zone }),
    column: (at, meaning) => chosen && correct({ columns: chosen.plan.columns.with(at, meaning) }),
    start: () => void start(),
    cancel: () => {
      turn.abort();
      if (chosen) show({ state: 'none' });
      chosen = null;
    },
    save: (heads, say) =>
      outside.save('dealside-rejected-rows.csv', rejectedCsv(heads, rejected, say)),
  };
}

type PreviewDates = Extract<Importing, { state: 'preview' }>['dates'];
