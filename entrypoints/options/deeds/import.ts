/** Bringing in exported files: chosen, looked at and corrected one after another, deals first. */
import type { ImportDeeds, Importing } from '#components/options/import/view.ts';
import { rejectedCsv } from '#core/import/csv-cell.ts';
import { mostBytes, type Rejected } from '#core/import/import.ts';
import type { OpenedFile } from '#crm/import/file.ts';
import type { Plan } from '#crm/import/plan.ts';
import type { ImportReader } from '../import-worker.ts';
import type { Inside, Outside } from '../outside.ts';
import { runImport } from './import-run.ts';
import { takeBack } from './take-back.ts';

/** A file that is open, and how it will be read. */
export interface Chosen {
  name: string;
  opened: OpenedFile;
  plan: Plan;
  zone: string;
  reader: ImportReader;
}

/** Most files chosen at once. */
const mostFiles = 20;

type WithoutWaiting<I> = I extends Importing ? Omit<I, 'waiting'> : never;
export type Show = (importing: WithoutWaiting<Importing>) => void;
type PreviewDates = Extract<Importing, { state: 'preview' }>['dates'];

/** Files with deals before all others: what the others tell is joined to them by name. */
async function dealsFirst(files: readonly File[], reader: ImportReader): Promise<File[]> {
  const [deals, others]: [File[], File[]] = [[], []];
  for (const file of files) {
    const kind = file.size > mostBytes ? null : await reader.read('kind', file);
    (kind === 'deals' ? deals : others).push(file);
  }
  return [...deals, ...others];
}

export function importDeeds(outside: Outside, { happen, look }: Inside): ImportDeeds {
  const { now, zone: zoneHere } = outside;
  let chosen: Chosen | null = null;
  let waiting: readonly File[] = [];
  let rejected: Rejected[] = [];
  let turn = new AbortController();
  let reader: ImportReader | null = null;
  let running = false;

  const show: Show = (importing) =>
    happen({
      is: 'importing',
      importing: { ...importing, waiting: waiting.map(({ name }) => name) } as Importing,
    });
  const endTurn = (): void => {
    turn.abort();
    reader?.end();
    chosen = null;
  };
  /** What is under way ends; what follows has a turn and a reader of its own. */
  const newTurn = (): { signal: AbortSignal; reader: ImportReader } => {
    endTurn();
    turn = new AbortController();
    reader = outside.fileReader();
    return { signal: turn.signal, reader };
  };

  async function open(file: File): Promise<void> {
    const { signal, reader } = newTurn();
    rejected = [];
    const name = file.name.slice(0, 255);
    const refuse = (why: Extract<Importing, { state: 'refused' }>['why'], row?: number) =>
      show({ state: 'refused', file: name, why, row: row ?? null });
    if (file.size > mostBytes) return refuse('too-big');
    show({ state: 'reading', file: name });
    const opened = await reader.read('open', file);
    if (signal.aborted) return;
    if (opened === null) return refuse('failed');
    if ('failed' in opened) return refuse(opened.failed, opened.row);
    const { kind, crm, columns } = opened;
    chosen = { name, opened, plan: { kind, crm, columns }, zone: zoneHere, reader };
    await preview();
  }

  function showPreview({ name, opened, plan, zone }: Chosen, dates: PreviewDates): void {
    const { rows, encoding, headers, first, meanings } = opened;
    const zones = outside.zones();
    const file = { file: name, rows, encoding, headers, first, meanings };
    show({ state: 'preview', ...file, ...plan, zone, zones, dates });
  }

  async function preview(): Promise<void> {
    const asked = chosen;
    if (!asked) return;
    showPreview(asked, null);
    const { plan, zone, name, reader } = asked;
    const dates = await reader.read('dates', { plan, zone, file: name, now: now() });
    // Corrected again meanwhile, or given up: what is shown then follows from that.
    if (chosen === asked) showPreview(asked, dates ?? []);
  }

  /** Corrects how the file is read and shows what it comes to. */
  function correct(corrected: Partial<Plan> & { zone?: string }): void {
    if (!chosen) return;
    const { zone = chosen.zone, ...plan } = corrected;
    chosen = { ...chosen, zone, plan: { ...chosen.plan, ...plan } };
    void preview();
  }

  async function ofKind(kind: Plan['kind']): Promise<void> {
    const asked = chosen;
    const found = await asked?.reader.read('columns', kind);
    if (!asked || !found || chosen !== asked) return;
    const { columns, meanings } = found;
    chosen = { ...asked, opened: { ...asked.opened, meanings } };
    correct({ kind, columns });
  }

  async function start(): Promise<void> {
    if (!chosen) return;
    const going = chosen;
    chosen = null;
    running = true;
    rejected = await runImport(going, turn.signal, outside, show);
    running = false;
    going.reader.end();
    await look();
  }

  async function next(): Promise<void> {
    const [file, ...others] = waiting;
    waiting = others;
    if (file) return open(file);
    endTurn();
    show({ state: 'none' });
  }

  async function choose(files: readonly File[]): Promise<void> {
    const [first, second] = files;
    if (!first) return;
    waiting = [];
    if (second) {
      const { signal, reader } = newTurn();
      show({ state: 'reading', file: first.name });
      const sorted = await dealsFirst(files.slice(0, mostFiles), reader);
      if (signal.aborted) return;
      waiting = sorted;
    } else waiting = [first];
    await next();
  }

  return {
    files: (files) => void choose(files),
    next: () => void next(),
    kind: (kind) => void ofKind(kind),
    crm: (crm) => correct({ crm }),
    zone: (zone) => correct({ zone }),
    column: (at, meaning) => chosen && correct({ columns: chosen.plan.columns.with(at, meaning) }),
    start: () => void start(),
    cancel() {
      turn.abort();
      reader?.end();
      // One that runs says itself how far it came; a file given up makes room for the next.
      if (!running) void next();
    },
    takeBack: (id, name) => void takeBack(id, name, outside, show).then(look),
    save: (heads, say) =>
      outside.save('dealside-rejected-rows.csv', rejectedCsv(heads, rejected, say)),
  };
}
