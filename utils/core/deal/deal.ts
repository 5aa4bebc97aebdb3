/** What a deal is, what can be read of it, and how each reading came about. */
import type { Day, Instant, When } from './when.ts';

export const crmIds = ['zoho', 'fxiaoke'] as const;
export type CrmId = (typeof crmIds)[number];

/** Which deal: CRM and record id identify it; organisation and URL are kept beside it. */
export interface DealRef {
  crm: CrmId;
  /** The CRM's own record id, kept as text (Zoho ids exceed 2^53). */
  id: string;
  /** Organisation or portal name from the URL; null where the URL names none. */
  org: string | null;
  url: string;
}

/** `zoho/4876876000000123`: one deal, one key, whatever the organisation or URL shape. */
export type DealKey = `${CrmId}/${string}`;

/** The key under which everything about a deal is remembered. */
export const dealKey = (deal: Pick<DealRef, 'crm' | 'id'>): DealKey => `${deal.crm}/${deal.id}`;

export interface Money {
  amount: number;
  /** ISO 4217 code; null where no currency is proven. */
  currency: string | null;
}

export const dealStatuses = ['open', 'won', 'lost', 'invalid'] as const;
export type DealStatus = (typeof dealStatuses)[number];

export const tiers = ['A', 'B', 'C'] as const;
export type Tier = (typeof tiers)[number];

/** Tags kept of one customer; a page that shows more shows something else. */
export const mostTags = 30;

export interface NextStep {
  text: string;
  /** When it is due; null where it carries no date, or one that could not be read. */
  due: When | null;
  /** It carries a date that could not be read: "no date" would be wrong. */
  unsure?: true;
}

export interface FieldValues {
  name: string;
  stage: string;
  /** Stated by the CRM as a field of its own (Fxiaoke); Zoho states it through the stage. */
  status: DealStatus;
  stageSince: When;
  amount: Money;
  closeDate: Day;
  owner: string;
  account: string;
  contact: string;
  lastActivity: When;
  nextStep: NextStep;
  created: When;
  type: string;
  leadSource: string;
  /** Percent, 0–100. */
  probability: number;
  tier: Tier;
  /** What the CRM or the team marked the customer with: 价格敏感, 老客户. */
  tags: string[];
  /** When the customer last answered, where the page has a field for it. */
  replyReceived: When;
}

export type FieldName = keyof FieldValues;

export const fieldNames = [
  'name',
  'stage',
  'status',
  'stageSince',
  'amount',
  'closeDate',
  'owner',
  'account',
  'contact',
  'lastActivity',
  'nextStep',
  'created',
  'type',
  'leadSource',
  'probability',
  'tier',
  'tags',
  'replyReceived',
] as const satisfies readonly FieldName[];

/**
 * How a value was read: `import` from a file exported by the CRM; `own` is our sightings, always a
 * bound.
 */
export const readBys = [
  'hook',
  'label',
  'shape',
  'taught',
  'history',
  'api',
  'import',
  'own',
] as const;
export type ReadBy = (typeof readBys)[number];

/** A field that was read: its value, or null where the page shows it blank. */
export interface Reading<V> {
  value: V | null;
  by: ReadBy;
  /** The candidate that won, e.g. `#subvalue_STAGE`; shown to the person and in reports. */
  from: string;
  /**
   * What the value is known to be: exact when left out. `or-earlier` for a stage first seen by us,
   * `or-later` for the newest touch on a page that shows only some of them.
   */
  bound?: 'or-earlier' | 'or-later';
  /** When it was read, where that is not the moment of the snapshot it stands in. */
  at?: Instant;
}

/** A field missing here is absent: not read, which is never the same as blank. */
export type Readings = { [F in FieldName]?: Reading<FieldValues[F]> };

/** Why a field is absent, where the reader knows. */
export const absences = [
  'not-found',
  'not-drawn',
  'disagree',
  'undecidable',
  'unreadable',
  'editing',
] as const;
export type Absence = (typeof absences)[number];

/** One row of the CRM's own stage history, newest first in `DealSnapshot.history`. */
export interface StageEntry {
  stage: string;
  since: When;
  closeDate: Day | null;
}

/** Everything read from one deal page at one moment. */
export interface DealSnapshot {
  deal: DealRef;
  at: Instant;
  /** IANA zone in which times without a zone were taken: the browser's. */
  zone: string;
  fields: Readings;
  absent: { [F in FieldName]?: Absence };
  /** The CRM's own stage history; left out where the page does not show it. */
  history?: StageEntry[];
}
