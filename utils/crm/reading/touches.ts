/** Points in time that mix days and instants: which of them is newest, which is nearest. */
import type { Instant, When } from '#core/deal/when.ts';
import type { Reckoner } from './reckon.ts';

/** Sorts earlier first; an instant within a bare day counts as later than the day itself. */
export const compareWhen = (a: When, b: When, { dayOf }: Reckoner): number => {
  const byDay = dayOf(a).localeCompare(dayOf(b));
  if (byDay !== 0) return byDay;
  if (a.length !== b.length) return a.length - b.length;
  return a.localeCompare(b);
};

/** Whether `when` lies after now; a bare day only from tomorrow on. */
const isAhead = (when: When, reckoner: Reckoner): boolean => {
  const { now } = reckoner.env;
  return when.length === 10 ? when > reckoner.dayOf(now) : Date.parse(when) > Date.parse(now);
};

/** Whether `when` is over; a bare day only from the next day on. */
export const isPast = (when: When, reckoner: Reckoner): boolean => {
  const now: Instant = reckoner.env.now;
  return when.length === 10 ? when < reckoner.dayOf(now) : Date.parse(when) < Date.parse(now);
};

/** The newest of the touches that have happened; null where none has. */
export function newest(touches: readonly When[], reckoner: Reckoner): When | null {
  const done = touches.filter((when) => !isAhead(when, reckoner));
  return done.sort((a, b) => compareWhen(a, b, reckoner)).at(-1) ?? null;
}
