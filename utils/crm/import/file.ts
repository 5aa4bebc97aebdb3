/** One exported file, held where it is read: in a worker, so that no page waits for its rows. */
import type { CrmId } from '#core/deal/deal.ts';
import type { Instant } from '#core/deal/when.ts';
import type { ImportKind, Meaning, NamedDeal, ReadRow, Rejected } from '#core/import/import.ts';
import { columnsOf, kindOf, meaningsIn } from './columns.ts';
import { readHead } from './head.ts';
import { dealsByName } from './names.ts';
import {
  type DateSample,
  dateSamples,
  envFor,
  type Plan,
  planFor,
  readRows,
  survey,
} from './plan.ts';
import { readTable } from './read-table.ts';
import type { ImportTable, TableProblem } from './table.ts';

/** Columns of one kind of file, and what they could mean. */
export interface Columns {
  columns: (Meaning | null)[];
  meanings: readonly Meaning[];
}

export interface OpenedFile extends Columns {
  /** SHA-256 of its bytes, in hex. */
  id: string;
  rows: number;
  encoding: ImportTable['encoding'];
  headers: string[];
  first: string[][];
  kind: ImportKind;
  crm: CrmId;
}

/** How the person left the file to be read. */
export interface ReadAs {
  plan: Plan;
  zone: string;
  file: string;
  now: Instant;
}

/** Rows shown before a file is taken. */
const firstRows = 5;

async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * What may be asked of a file, in this order: `open`, `dates` as often as the plan is corrected,
 * `deals` for what is known, `begin`, and then `rows` to the end. Asked before `open`, it throws.
 */
export function fileReading() {
  let opened: ImportTable | null = null;
  let known: NamedDeal[] = [];
  let env: ReturnType<typeof envFor> | null = null;
  const table = (): ImportTable => {
    if (!opened) throw new Error('no file is open');
    return opened;
  };
  const columns = (kind: ImportKind): Columns => ({
    columns: columnsOf(kind, table().headers),
    meanings: meaningsIn(kind),
  });
  const envOf = ({ plan, zone, file, now }: ReadAs, url: string | null) => {
    const dealNamed = dealsByName(known);
    return envFor(table(), plan, survey(table(), plan), { now, zone, file, url, dealNamed });
  };

  return {
    /** The kind of a file by its columns alone; null where it cannot be told, or it is no table. */
    kind: async (file: Blob): Promise<ImportKind | null> => kindOf(await readHead(file)),

    async open(file: Blob): Promise<OpenedFile | TableProblem> {
      let bytes: Uint8Array<ArrayBuffer>;
      try {
        bytes = new Uint8Array(await file.arrayBuffer());
      } catch {
        // A folder was dropped, or the file went away meanwhile.
        return { failed: 'failed' };
      }
      const read = await readTable(bytes);
      if ('failed' in read) return read;
      opened = read;
      const { headers, rows, encoding } = read;
      const plan = planFor(read);
      return {
        ...plan,
        meanings: meaningsIn(plan.kind),
        id: await digestOf(bytes),
        rows: rows.length,
        encoding,
        headers,
        first: rows.slice(0, firstRows).map(({ cells }) => cells),
      };
    },

    columns: async (kind: ImportKind): Promise<Columns> => columns(kind),

    /** How the dates are understood, read as it is left now. */
    dates: async (as: ReadAs): Promise<DateSample[]> =>
      dateSamples(table(), as.plan, envOf(as, null)),

    /** More deals that rows may name. */
    async deals(more: readonly NamedDeal[]): Promise<true> {
      known = [...known, ...more];
      return true;
    },

    /** Settles how all rows are read; `url` is a known deal's address. */
    async begin(as: ReadAs, url: string | null): Promise<true> {
      env = envOf(as, url);
      return true;
    },

    /** What rows `from` to `to` hold. */
    async rows(from: number, to: number): Promise<{ taken: ReadRow[]; rejected: Rejected[] }> {
      if (!env) throw new Error('rows before their beginning');
      return readRows(table(), env, from, to);
    },
  };
}

export type FileReading = ReturnType<typeof fileReading>;
