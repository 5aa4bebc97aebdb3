/** Points in time that mix days and instants: which of them is newest, which is over. */
import type { When } from '#core/deal/when.ts';
import type { Reckoner } from './deal-page.ts';

/** Plain order: `localeCompare` makes a page's first collator, which costs it some 10 ms. */
const order = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** Sorts earlier first; an instant within a bare day counts as later than the day itself. */
export const compareWhen = (a: When, b: When, { dayOf }: Reckoner): number =>
  order(dayOf(a), dayOf(b)) || a.length - b.length || order(a, b);

/** Below zero when `when` is over, above when it is ahead; a bare day is neither until it ends. */
export const fromNow = (when: When, { env: { now }, dayOf }: Reckoner): number =>
  when.length === 10 ? order(when, dayOf(now)) : Date.parse(when) - Date.parse(now);

/** Which way a list goes by time, one row alone newest first; null where it is sorted otherwise. */
export function orderOf(whens: readonly When[], reckoner: Reckoner): 'newest' | 'oldest' | null {
  const steps = whens.slice(1).map((when, i) => compareWhen(whens[i] ?? when, when, reckoner));
  if (steps.every((step) => step >= 0)) return 'newest';
  return steps.every((step) => step <= 0) ? 'oldest' : null;
}

/** The newest of the touches that have happened; null where none has. */
export function newest(touches: readonly When[], reckoner: Reckoner): When | null {
  const done = touches.filter((when) => fromNow(when, reckoner) <= 0);
  return done.sort((a, b) => compareWhen(a, b, reckoner)).at(-1) ?? null;
}
