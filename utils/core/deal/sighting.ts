/** What this browser has seen of a deal over time: the fold of all its snapshots. */
import {
  type CrmId,
  type DealKey,
  type DealRef,
  type DealSnapshot,
  dealKey,
  type FieldName,
  type FieldValues,
  type ReadBy,
} from './deal.ts';
import type { Instant } from './when.ts';

/** A run of equal readings of one field. */
export interface Run<V> {
  value: V | null;
  first: Instant;
  last: Instant;
}

export const watchedFields = ['stage', 'closeDate', 'amount', 'nextStep'] as const;
export type WatchedField = (typeof watchedFields)[number];

export interface Sighting {
  key: DealKey;
  crm: CrmId;
  deal: DealRef;
  first: Instant;
  last: Instant;
  /** Oldest run first; the last run is the present value. */
  runs: { [F in WatchedField]: Run<FieldValues[F]>[] };
  /** The newest snapshot, for lists of deals seen lately. */
  snapshot: DealSnapshot;
  /** Only ever seen as a row of a list: the first to be forgotten where there are too many. */
  glanced?: true;
  /** When its own page was last read, where rows of lists were seen since. */
  paged?: Instant;
}

/** Runs kept per field: enough for years of stage changes, bounded against a flickering page. */
const maxRuns = 50;

/** Whether two values of a field are equal. */
export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function extend<F extends WatchedField>(
  runs: Run<FieldValues[F]>[],
  snapshot: DealSnapshot,
  field: F,
): Run<FieldValues[F]>[] {
  const reading = snapshot.fields[field as FieldName] as
    | { value: FieldValues[F] | null; by: ReadBy }
    | undefined;
  // The API has words of its own for a value, and pages that show it come and go: neither is a change.
  if (!reading || reading.by === 'api') return runs;
  const { at } = snapshot;
  const present = runs.at(-1);
  if (present && same(present.value, reading.value)) {
    return [...runs.slice(0, -1), { ...present, last: at }];
  }
  return [...runs, { value: reading.value, first: at, last: at }].slice(-maxRuns);
}

/**
 * The sighting after one more snapshot. An absent field leaves its runs as they are; a snapshot
 * older than what is known changes nothing; the same snapshot twice equals once.
 */
export function see(before: Sighting | undefined, snapshot: DealSnapshot): Sighting {
  if (before && snapshot.at < before.last) return before;
  const { deal, at } = snapshot;
  const runs = before?.runs ?? { stage: [], closeDate: [], amount: [], nextStep: [] };
  return {
    key: dealKey(deal),
    crm: deal.crm,
    deal,
    first: before?.first ?? at,
    last: at,
    runs: {
      stage: extend(runs.stage, snapshot, 'stage'),
      closeDate: extend(runs.closeDate, snapshot, 'closeDate'),
      amount: extend(runs.amount, snapshot, 'amount'),
      nextStep: extend(runs.nextStep, snapshot, 'nextStep'),
    },
    snapshot,
  };
}
