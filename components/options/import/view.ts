/** A file of history on its way in: chosen, shown, corrected, taken, and what came of it. */
import type { CrmId } from '#core/deal/deal.ts';
import type { ImportKind, KeptImport, Meaning, Rejected } from '#core/import/import.ts';
import type { Loaded } from '../../ui/loaded.ts';

export type ImportList = Loaded<KeptImport[]>;

/** Why a file cannot be read at all. */
export type FileRefusal =
  | 'too-big'
  | 'not-text'
  | 'empty'
  | 'no-header'
  | 'too-many-rows'
  | 'open-quote'
  | 'bad-workbook'
  | 'failed';

/** A file as it will be read, for the person to look at and correct. */
export interface Preview {
  file: string;
  rows: number;
  encoding: string;
  kind: ImportKind;
  crm: CrmId;
  zone: string;
  zones: readonly string[];
  headers: readonly string[];
  columns: readonly (Meaning | null)[];
  /** Cells of the first rows. */
  first: readonly (readonly string[])[];
  /** How dates were understood; null while that is worked out. */
  dates: readonly { column: string; text: string; when: string | null }[] | null;
}

export interface Progress {
  file: string;
  rows: number;
  done: number;
  added: number;
  known: number;
  rejected: number;
}

export type Importing =
  | { state: 'none' }
  | { state: 'reading'; file: string }
  | { state: 'refused'; file: string; why: FileRefusal; row: number | null }
  | ({ state: 'preview' } & Preview)
  | ({ state: 'running' } & Progress)
  | ({
      state: 'done';
      how: 'whole' | 'cancelled' | 'failed';
      reasons: readonly Rejected[];
    } & Progress);

export interface ImportDeeds {
  file: (file: File) => void;
  kind: (kind: ImportKind) => void;
  crm: (crm: CrmId) => void;
  zone: (zone: string) => void;
  column: (at: number, meaning: Meaning | null) => void;
  start: () => void;
  /** Stops the import where it stands, or gives the file up before it began. */
  cancel: () => void;
  /** All rejected rows as a file; `say` gives the reason in the page's language. */
  save: (
    heads: readonly [string, string, string, string],
    say: (rejected: Rejected) => string,
  ) => void;
}
