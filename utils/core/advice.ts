/** What the panel is told about one deal. */
import type { Absence, DealRef, FieldName, Readings } from './deal/deal.ts';
import type { Disagreement } from './deal/merge-api.ts';
import type { Day, Instant, When } from './deal/when.ts';
import type { DayClock, Facts, Input, Level } from './rules/kind.ts';
import type { Note, Text } from './text.ts';
import type { ContactWindow } from './timing/window.ts';
import type { Action } from './today/schema.ts';
import type { Track } from './tracks/schema.ts';

/** One of the two clocks: how long, since when, and how that start is known. */
export interface Clock {
  since: When;
  days: number;
  clock: DayClock;
  /** True where the start is a lower bound (first seen by us). */
  atLeast: boolean;
  /** True where newer touches may exist that the page does not show: `days` is at most. */
  atMost: boolean;
  /** True where the start is a touch the person logged here. */
  logged: boolean;
}

export interface Finding {
  rule: string;
  title: Text;
  level: Level;
  facts: Facts;
  over: number;
  /** Every value the finding rests on, with how it was read. */
  inputs: Input[];
  /** Why the team has this rule. */
  why: Note;
  /** What clears it. */
  clearsBy: Text;
  /** Ids of talk tracks linked to the rule. */
  tracks: string[];
  /** True where today's warning budget is spent: it waits, and never speaks up by itself. */
  waiting: boolean;
  /** The facts a snooze is bound to: it ends when they change. */
  fingerprint: string;
}

export interface SnoozedFinding extends Finding {
  until: Day;
  reason: string;
}

export interface SilentRule {
  rule: string;
  title: Text;
  missing: FieldName[];
}

/** A placeholder found in a track and what it stands for on this deal; null where unknown. */
export type Fillings = Record<string, string | null>;

export interface Advice {
  deal: DealRef;
  at: Instant;
  zone: string;
  /** Readings with the gaps filled from our own sightings (`by: 'own'`). */
  fields: Readings;
  absent: { [F in FieldName]?: Absence };
  /** Fields that the page shows one way and the CRM's API another; the page's stand above. */
  disagreements: Disagreement[];
  stage: { id: string; name: Text; outcome: 'open' | 'won' | 'lost' } | null;
  /** The label that no canonical stage claims, to be asked once; null where mapped or unread. */
  unmapped: string | null;
  /** The label whose stage the person once chose here; null where the pack knows it or none does. */
  taught: string | null;
  stages: { id: string; name: Text }[];
  clocks: { stage: Clock | null; idle: Clock | null };
  /** Worst first. */
  findings: Finding[];
  snoozed: SnoozedFinding[];
  silent: SilentRule[];
  /** Best fit first. */
  tracks: Track[];
  fillings: Fillings;
  /** Best first. */
  windows: ContactWindow[];
  quiet: { now: boolean; until: Instant | null };
  working: boolean;
  actions: Action[];
  /** The last covered day of the calendar once it has passed or is near; else null. */
  calendarEnds: Day | null;
}
