/** Files of history on their way in: chosen, shown, corrected, taken, and what came of them. */
import type { CrmId } from '#core/deal/deal.ts';
import type { ImportKind, KeptImport, Meaning, Rejected } from '#core/import/import.ts';
import type { Loaded } from '../../ui/loaded.ts';

export type ImportList = Loaded<KeptImport[]>;

/** Why a file cannot be read at all. */
export type FileRefusal =
  | 'too-big'
  | 'too-large'
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
  /** What a column can mean in a file of that kind. */
  meanings: readonly Meaning[];
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

/** What is under way, or was last; `waiting` are the files whose turn comes after it. */
export type Importing = { waiting: readonly string[] } & (
  | { state: 'none' }
  | { state: 'reading'; file: string }
  | { state: 'refused'; file: string; why: FileRefusal; row: number | null }
  | ({ state: 'preview' } & Preview)
  | ({ state: 'running' } & Progress)
  | ({
      state: 'done';
      how: 'whole' | 'cancelled' | 'failed';
      reasons: readonly Rejected[];
    } & Progress)
  | { state: 'taking-back'; file: string }
  | { state: 'taken-back'; how: 'whole' | 'failed'; file: string; removed: number }
);

export interface ImportDeeds {
  /** Files chosen together: one after another, those with deals first. */
  files: (files: readonly File[]) => void;
  /** Goes to the file whose turn it is. */
  next: () => void;
  kind: (kind: ImportKind) => void;
  crm: (crm: CrmId) => void;
  zone: (zone: string) => void;
  column: (at: number, meaning: Meaning | null) => void;
  start: () => void;
  /** Stops the import where it stands, or gives the file up before it began. */
  cancel: () => void;
  /** Takes back what an imported file alone told. */
  takeBack: (id: string, name: string) => void;
  /** All rejected rows as a file; `say` gives the reason in the page's language. */
  save: (
    heads: readonly [string, string, string, string],
    say: (rejected: Rejected) => string,
  ) => void;
}
