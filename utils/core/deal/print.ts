/** What a page prints of one deal, word for word: read off the page first, understood elsewhere. */
import { type DealRef, fieldNames, type ReadBy } from './deal.ts';
import type { Instant } from './when.ts';

/** What stands in one value element. */
export type Printed =
  | { text: string }
  /** Drawn and explicitly empty: `-None-`, `--`, `—`. */
  | 'blank'
  /** Drawn with nothing in it at all: blank too, unless another place shows a value. */
  | 'nothing'
  | 'not-drawn'
  | 'editing'
  | 'masked';

/** One place that shows a field, and what stands there. */
export interface PrintedPlace {
  printed: Printed;
  by: Extract<ReadBy, 'hook' | 'label' | 'shape' | 'taught'>;
  /** The candidate, as shown to the person. */
  from: string;
  /** The label as printed, for a unit in it; empty where there is none. */
  label: string;
  /** What the part of the page is headed in which it was found by its shape. */
  under?: string | undefined;
  /** One row of a list's column that was taught. */
  column?: true | undefined;
}

/** A page shows a field in a handful of places; a hostile one in as many as it likes. */
export const mostPlaces = 50;

/** What is looked for in places of its own: the fields, and when the next step is due. */
export const placeNames = [...fieldNames, 'nextDue'] as const;
export type PlaceName = (typeof placeNames)[number];

/**
 * Lists a CRM shows beside the fields: activities, notes, stage history, feed; then those printed
 * line by line, since nobody has seen how they are built: timeline, change log, follow-up records.
 */
export const listNames = [
  'open',
  'closed',
  'notes',
  'history',
  'feed',
  'timeline',
  'changes',
  'records',
] as const;
export type ListName = (typeof listNames)[number];

/** What a row of such a list can tell. */
export const columns = [
  'module',
  'subject',
  'when',
  /** The whole date-time, where `when` prints it shorter. */
  'whole',
  'stage',
  'amount',
  'closeDate',
  /** Words beside it that may say what came of it, and who began it. */
  'status',
  'who',
] as const;
export type Column = (typeof columns)[number];

/** Its cells as printed; a column it does not show is missing or empty. */
export type PrintedRow = { [C in Column]?: string };

export interface PrintedList {
  rows: PrintedRow[];
  /** Rows that follow these wait behind a pager. */
  more?: true | undefined;
  /** Rows that come before these do. */
  before?: true | undefined;
}

/** When a page first showed each row that is dated from now, by what the row prints. */
export type Drawn = Readonly<Record<string, Instant>>;

/** How the page prints, shown by other values on it: they decide what one alone cannot. */
export interface PrintingWays {
  dates: string[];
  /** The user's own date patterns, `dd/MM/yyyy`. */
  patterns: string[];
  amounts: string[];
  /** Language of the page in lower case, `zh-cn`; empty where it says none. */
  language: string;
}

export interface DealPrint {
  deal: DealRef;
  layout: string;
  /** Places by what they show, none where none was found; a name missing here was not looked for. */
  places: { [P in PlaceName]?: PrintedPlace[] };
  /** A list missing or undefined here is not on the page (yet), which is not the same as empty. */
  lists: { [L in ListName]?: PrintedList | undefined };
  ways: PrintingWays;
}
