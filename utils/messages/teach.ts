/** Messages of pointing and teaching: a person shows where on the page a value stands. */
import type { CrmId } from '#core/deal/deal.ts';
import type { DealPrint, PlaceName, PrintedPlace } from '#core/deal/print.ts';
import type { Offered, TaughtAt, Teaching } from '#core/deal/taught.ts';
import type { Instant } from '#core/deal/when.ts';
import type { Message } from './message.ts';

/**
 * What the person pointed at: the deal it is of, and every way to know it by, with all that it finds
 * now, the place pointed at first.
 */
export interface PointedAt {
  print: DealPrint;
  choices: { at: TaughtAt; places: PrintedPlace[] }[];
}

/** What a panel shows of teaching; left out where there is nothing. */
export interface TeachingView {
  /** The field being pointed at; `offered` is null until the person has, empty where nothing lasts. */
  pointing: { field: PlaceName; offered: Offered[] | null } | null;
  /** Fields of this layout that were taught here, and may be forgotten. */
  own: PlaceName[];
}

/** Something taught here. */
export interface TaughtHere {
  teaching: Teaching;
  since: Instant;
}

/** A deal that a page shows at this moment. */
export interface OpenDeal {
  view: string;
  crm: CrmId;
  /** Null where its name is not read. */
  name: string | null;
}

/** Everything taught here, and where more can be. */
export interface TaughtView {
  taught: TaughtHere[];
  open: OpenDeal[];
}

export interface TeachMessages {
  /** The person pointed at something, or let it be. */
  'page/pointed': Message<
    'page',
    { view: string; field: PlaceName; pointed: PointedAt | null },
    null
  >;
  /** The page of a view is dimmed, for the person to click on a field's value. */
  'panel/point': Message<'extension', { view: string; field: PlaceName }, null>;
  'panel/unpoint': Message<'extension', { view: string }, null>;
  /** One of the ways offered is the one: used from now on. */
  'panel/teach': Message<'extension', { view: string; at: TaughtAt }, null>;
  'panel/unteach': Message<'extension', { view: string; field: PlaceName }, null>;
  'teach/list': Message<'extension', Record<string, never>, TaughtView>;
  /** Brings the page of a view to the front, its panel open, and dims it as `panel/point` does. */
  'teach/begin': Message<'extension', { view: string; field: PlaceName }, null>;
  'teach/forget': Message<'extension', { teaching: Omit<Teaching, 'at'> }, null>;
  /** Everything taught here, put into a draft; null where it is not there or no pack just now. */
  'teach/export': Message<'extension', { draft: string; at: Instant }, { fields: number } | null>;
}
