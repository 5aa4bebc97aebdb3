/** What a list or board prints of its deals, word for word: one row each, of the columns it has. */
import type { DealRef } from './deal.ts';
import type { DealPrint, PrintingWays } from './print.ts';

/** One row or card. A field without a column of its own is missing: nothing is known of it. */
export interface RowPrint {
  deal: DealRef;
  places: DealPrint['places'];
}

/** A row with since when it has said what it says, as far as the page's script could see. */
export interface StoodRow extends RowPrint {
  /** Milliseconds since 1970. */
  since: number;
}

export const listLayouts = ['list', 'board'] as const;

export interface ListPrint<Row extends RowPrint = RowPrint> {
  layout: (typeof listLayouts)[number];
  rows: Row[];
  /** How the whole list prints: one row alone rarely decides which number is the month. */
  ways: PrintingWays;
}

/** Most rows told of at once: more than fit on a screen. */
export const mostRows = 200;

/** Most cells that may show one field of a row. */
export const mostCells = 4;
