/** The shape of one CRM's lists, which runs in its pages: which rows are deals, and which cell is what. */
import type { CrmId, DealRef } from '#core/deal/deal.ts';
import type { ListPrint } from '#core/deal/list-print.ts';
import type { PlaceName, PrintedPlace } from '#core/deal/print.ts';
import type { Look } from '../dom/look.ts';
import type { ValueShape } from '../profile.ts';

/** One cell that shows a field. */
export interface Cell {
  name: PlaceName;
  element: Element;
  by: PrintedPlace['by'];
  /** How its column is known, as shown to the person. */
  from: string;
  /** The column's heading, for a unit in it. */
  label: string;
  /** The value itself, where it is not the element's text: a board's heading. */
  text?: string;
}

/** A list as it is drawn at this moment. */
export interface OpenList {
  layout: ListPrint['layout'];
  /** Rows or cards, each group from top to bottom: a list is one group, a board one a column. */
  groups: Element[][];
  cellsOf: (row: Element) => Cell[];
}

export interface ListProfile {
  crm: CrmId;
  shape: ValueShape;
  /** Whether the URL is that of a list or board of deals. */
  isList: (url: URL) => boolean;
  /** The deal whose id the row itself carries; null where it carries none, or more than one. */
  dealOf: (row: Element, url: URL) => DealRef | null;
  open: (look: Look, url: URL) => OpenList;
}
