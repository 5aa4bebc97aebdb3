/** What the deep read may ask a CRM for, with the person's own login: a closed list, read only. */
import type { CrmId } from '../deal/deal.ts';

export const deepKinds = [
  'record',
  'stage-history',
  'timeline',
  'pipeline',
  'fields',
  'user',
  'detail',
] as const;
export type DeepKind = (typeof deepKinds)[number];

/** In this order, one after the other; `pipeline` waits for the layout that the record names. */
export const kindsOf: { readonly [C in CrmId]: readonly DeepKind[] } = {
  zoho: ['record', 'stage-history', 'timeline', 'pipeline', 'fields', 'user'],
  fxiaoke: ['detail'],
};

/** The same for every deal of an organisation: asked once, and kept until the browser ends. */
export const sharedKinds = ['pipeline', 'fields', 'user'] as const satisfies readonly DeepKind[];

/** One thing to ask for, on the page where the deal is open. */
export interface Ask {
  /** The visit it is asked for. */
  view: string;
  crm: CrmId;
  kind: DeepKind;
  /** The record's id. */
  deal: string;
  /** The organisation its address names. */
  org: string | null;
  /** Fxiaoke's API name of the object; null on Zoho. */
  object: string | null;
  /** Zoho's id of the layout the deal is laid out by; null for every other kind. */
  layout: string | null;
}

/** Characters of the longest answer that is read at all. */
export const longestAnswer = 2_000_000;

/** What came back, unread: the background judges it. */
export type Answer =
  | { status: number; text: string; retryAfter: string | null }
  | { failed: 'network' | 'redirected' | 'too-large' };

/** Why an answer was not used. */
export const deepProblems = [
  'network',
  'too-large',
  'logged-out',
  'forbidden',
  'too-many',
  'server',
  'refused',
  'not-json',
  'unexpected',
  'another-record',
] as const;
export type DeepProblem = (typeof deepProblems)[number];
