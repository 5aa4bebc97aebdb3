/** Messages of the history import: what is known already, rows in portions, and the files so far. */
import type { CrmId, DealKey } from '#core/deal/deal.ts';
import type { Instant } from '#core/deal/when.ts';
import type { ImportKind, KeptImport, NamedDeal, ReadRow } from '#core/import/import.ts';
import type { Message } from './message.ts';

/** The file that rows come from, and how far it is read. */
export interface ImportedFile {
  /** SHA-256 of its bytes, in hex. */
  id: string;
  name: string;
  kind: ImportKind;
  at: Instant;
  rows: number;
  rejected: number;
  whole: boolean;
}

export interface ImportMessages {
  'imports/list': Message<'extension', Record<string, never>, KeptImport[]>;
  /** Deals known by name after `after`, some at a time, and the address of one of them. */
  'imports/deals': Message<
    'extension',
    { crm: CrmId; after: DealKey | null },
    { names: NamedDeal[]; url: string | null; next: DealKey | null }
  >;
  /**
   * Takes out what the file alone told, some at a time for as long as there is more: events first,
   * then deals, with whose end the file is forgotten.
   */
  'imports/take-back': Message<'extension', { id: string }, { removed: number; more: boolean }>;
  /**
   * Rows of a file, in one transaction: what is there already stays as it is. `before` is what its
   * earlier portions came to.
   */
  'imports/rows': Message<
    'extension',
    {
      file: ImportedFile;
      before: { added: number; known: number };
      taken: ReadRow[];
    },
    { added: number; known: number }
  >;
}
