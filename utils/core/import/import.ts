/** Files exported from a CRM: what they can hold, what their columns mean, why a row is refused. */
import type { DealKey, DealSnapshot } from '../deal/deal.ts';
import type { Instant, When } from '../deal/when.ts';
import type { CrmEvent } from '../history/crm-event.ts';

export const importKinds = [
  'deals',
  'stages',
  'calls',
  'tasks',
  'events',
  'notes',
  'records',
] as const;
export type ImportKind = (typeof importKinds)[number];

/** What a column can mean. A column that means none of these is left out. */
export const meanings = [
  'id',
  'name',
  'deal',
  'dealId',
  'module',
  'customer',
  'stage',
  'status',
  'amount',
  'currency',
  'closeDate',
  'owner',
  'account',
  'contact',
  'created',
  'modified',
  'lastActivity',
  'stageSince',
  'nextStep',
  'type',
  'leadSource',
  'probability',
  'at',
  'day',
  'closed',
  'direction',
  'outcome',
  'activity',
  'text',
] as const;
export type Meaning = (typeof meanings)[number];

export const rejectReasons = [
  'no-date',
  'date-unreadable',
  'date-undecidable',
  'amount-unreadable',
  'id-unreadable',
  'id-rounded',
  'no-stage',
  'date-in-future',
  'deal-not-known',
  'deal-name-twice',
  'deal-of-another',
  'cells-too-many',
] as const;
export type RejectReason = (typeof rejectReasons)[number];

/** A row that was not taken, and the place in it that stands against it. */
export interface Rejected {
  /** Counted as a spreadsheet does: the header is row 1. */
  row: number;
  /** The header of the column; empty where it is the whole row. */
  column: string;
  reason: RejectReason;
  /** What stands there, shortened. */
  value: string;
}

/** What one row comes to: a deal as it stood, something that happened, or both. */
export interface ReadRow {
  snapshot: DealSnapshot | null;
  event: CrmEvent | null;
  /** When the event was to be, where that is another moment than when it was. */
  due?: When;
}

/** A deal known here, as rows without its id name it; `account` is null where none is known. */
export interface NamedDeal {
  name: string;
  deal: DealKey;
  account: string | null;
}

/** A file that was imported, and what came of it. */
export interface KeptImport {
  /** SHA-256 of its bytes, in hex: the same file is the same import. */
  id: string;
  name: string;
  kind: ImportKind;
  at: Instant;
  rows: number;
  added: number;
  known: number;
  rejected: number;
  /** Whether what it told is marked as told by it, so that it can be taken back. */
  marked?: true;
  /** False while it runs, and where it was cancelled or its page closed. */
  whole: boolean;
}

/** How what a file told is marked as told by it: the start of its digest, which no other file has. */
export const fileMark = (id: string): string => id.slice(0, 16);

/** Most bytes and rows of one file, and most rows of one message. */
export const mostBytes = 50 * 1024 * 1024;
export const mostRows = 500_000;
export const chunkRows = 500;

/** FNV-1a over the text in 32 bits, twice with different starts. */
function digest(text: string): string {
  let one = 0x811c9dc5;
  let two = 0x1b873593;
  for (let at = 0; at < text.length; at += 1) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193);
    two = Math.imul(two ^ text.charCodeAt(at), 0x85ebca6b);
  }
  return [one, two].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

/**
 * The key of a row that names no deal: kept with its customer, or alone. It is nobody's deal, and no
 * page ever has it.
 */
export const unlinkedKey = (crm: DealSnapshot['deal']['crm'], of: string): DealKey =>
  `${crm}/no-deal-${/^[\w-]{1,40}$/.test(of) ? of : digest(of)}`;
