/** What a rule kind is: a closed vocabulary of conditions, each one file, three-valued. */
import type { Counted } from '../calendar/count.ts';
import type { Calendar } from '../calendar/schema.ts';
import type { FieldName, Readings, Tier } from '../deal/deal.ts';
import type { Sighting } from '../deal/sighting.ts';
import type { Day, Instant, When } from '../deal/when.ts';
import type { Schema } from '../zod.ts';

export const levels = ['advice', 'warn'] as const;
export type Level = (typeof levels)[number];

/** Which days a duration counts. */
export const clocks = ['calendar', 'working'] as const;
export type DayClock = (typeof clocks)[number];

/** One input of a finding, as it was read: the person can check it. */
export interface Input {
  field: FieldName;
  by: string;
  from: string;
  value: string;
}

/**
 * What a rule found, in facts. Sentences are made of them by i18n alone. `stage` is the label as
 * the CRM prints it; `limit` is the limit that was reached, of advice or of warning.
 */
export type Facts =
  | {
      kind: 'stuck-in-stage';
      stage: string;
      since: When;
      atLeast: boolean;
      days: number;
      limit: number;
      clock: DayClock;
    }
  | { kind: 'idle'; since: When; logged: boolean; days: number; limit: number; clock: DayClock }
  | { kind: 'close-date-passed'; closeDate: Day; days: number }
  | { kind: 'close-date-pushed'; times: number; limit: number; from: Day; to: Day }
  | { kind: 'no-next-step'; text: string | null; due: When | null }
  | { kind: 'field-required'; field: FieldName }
  | { kind: 'not-updated-today'; after: string };

/** The facts of one kind. */
export type FactsOf<K extends Facts['kind']> = Extract<Facts, { kind: K }>;

export interface RuleContext {
  now: Instant;
  /** The zone days are counted in. */
  zone: string;
  calendar: Calendar;
  /** Canonical stage of the deal; null while the label is not mapped. */
  stage: string | null;
  tier: Tier | null;
  /** What this browser saw of the deal before and now. */
  sighting: Sighting;
  /** Newest touch the person logged on this deal by hand. */
  lastLogged: Instant | null;
  /** Close dates of the CRM's own stage history, oldest first; empty where not shown. */
  closeDates: Day[];
  /** Days counted before in this very context: the rules of one deal ask for the same few. */
  counted?: Counted;
}

/** A finding's level and facts, with how far past the limit it is (days; 0 where it has none). */
export interface Found<F extends Facts> {
  level: Level;
  facts: F;
  over: number;
  /** Inputs that are no field of the page: a logged touch, close dates seen before. */
  inputs?: Input[];
}

export interface Missing {
  missing: readonly FieldName[];
}

export interface RuleKind<K extends Facts['kind'], P> {
  kind: K;
  /** Whether the rule has anything to say about deals of this stage and tier; always if left out. */
  applies?: (params: P, context: RuleContext) => boolean;
  /** Fields without which the rule is silent. */
  needs: (params: P) => readonly FieldName[];
  /** Fields it looks at where they were read and can do without. */
  uses?: readonly FieldName[];
  /** The form of its params, made when it is first asked for. */
  params: () => Schema<P>;
  /**
   * The finding, or null where there is none, or the fields that would have to be known better (a
   * bound that proves nothing). Called only when every needed field was read, blank included.
   */
  find: (fields: Readings, params: P, context: RuleContext) => Found<FactsOf<K>> | Missing | null;
}
