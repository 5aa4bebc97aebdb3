/** What the CRM says happened on a deal: read off its page, its API, or a file exported from it. */
import type { DealKey } from '../deal/deal.ts';
import type { Day, When } from '../deal/when.ts';

/** Touches with the customer, plans, and changes of the record. */
export const crmEventKinds = [
  'call',
  'meeting',
  'mail',
  'message',
  'visit',
  'note',
  'task',
  'follow-up',
  'stage',
  'close-date',
  'amount',
  'owner',
  'created',
  'edit',
] as const;
export type CrmEventKind = (typeof crmEventKinds)[number];

/** Who began it, as the CRM states it. */
export const directions = ['in', 'out'] as const;
export type Direction = (typeof directions)[number];

/** What came of it, as the CRM states it; `planned` is still to come. */
export const outcomes = ['done', 'reached', 'missed', 'planned', 'cancelled'] as const;
export type Outcome = (typeof outcomes)[number];

/** Where we know it from. */
export const toldBys = ['page', 'api', 'import'] as const;
export type ToldBy = (typeof toldBys)[number];

export interface CrmEvent {
  /** Made from what it says alone, so that the same event read again is the same one. */
  id: string;
  deal: DealKey;
  kind: CrmEventKind;
  at: When;
  /** The local day of `at`, in the zone it was read in; it stays that day for ever. */
  day: Day;
  direction: Direction | null;
  outcome: Outcome | null;
  /** The subject of an activity, at most 200 characters; null where none is stated. */
  text: string | null;
  /** What a change led from and to, in the CRM's own words or as plain values; null for activities. */
  from: string | null;
  to: string | null;
  /** Who did it, as printed. */
  by: string | null;
  told: ToldBy;
}
