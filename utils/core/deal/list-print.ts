/** What a list or board prints of its deals, word for word: one row each, of the columns it has. */
import type { DealRef } from './deal.ts';
import type { DealPrint, PrintingWays } from './print.ts';

/** One row or card. A field without a column of its own is missing: nothing is known of it. */
export interface RowPrint {
  deal: DealRef;
  places: DealPrint['places'];
}

export const listLayouts = ['list', 'board'] as const;

export interface ListPrint {
  layout: (typeof listLayouts)[number];
  rows: RowPrint[];
  /** How the whole list prints: one row alone rarely decides which number is the month. */
  ways: PrintingWays;
}

/** Most rows told of at once: more than fit on a screen. */
export const mostRows = 200;

/** Most cells that may show one field of a row. */
export const mostCells = 4;
