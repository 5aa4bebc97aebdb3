/** Messages of the deep read: what its script asks on a CRM page, and its switches. */
import type { CrmId } from '#core/deal/deal.ts';
import type { Instant } from '#core/deal/when.ts';
import type { Answer, Ask, DeepKind, DeepProblem } from '#core/deep/ask.ts';
import type { Message } from './message.ts';

/** How the deep read of one CRM stands. */
export interface DeepStanding {
  crm: CrmId;
  /** Since when it is on; null where it is off. */
  since: Instant | null;
  /** When an answer was last used, since the browser started. */
  read: Instant | null;
  stopped: { at: Instant; problem: DeepProblem } | null;
  paused: { kind: DeepKind; problem: DeepProblem; until: Instant }[];
}

/** What a panel says of the deep read of its deal. */
export interface DeepSaid {
  problems: { kind: DeepKind; problem: DeepProblem }[];
}

export interface DeepMessages {
  /** What to ask on this page first; null where there is nothing, or it is not switched on. */
  'page/deep': Message<'page', { run: string }, Ask | null>;
  /** An answer as it came; answered with what to ask next. */
  'page/api': Message<
    'page',
    { run: string; view: string; kind: DeepKind; answer: Answer },
    Ask | null
  >;
  'deep/state': Message<'extension', Record<string, never>, DeepStanding[]>;
  /** On, again after a stop as well, or off: then what was told is forgotten. */
  'deep/switch': Message<'extension', { crm: CrmId; on: boolean }, null>;
}
