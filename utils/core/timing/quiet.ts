/** Quiet hours, in which nobody is contacted, and the blocks a working day is cut into. */
import { addDays, dayOf, instantAt, timeOf } from '../calendar/day.ts';
import type { Day, Instant } from '../deal/when.ts';
import type { Block, Quiet } from './schema.ts';

export interface Span {
  from: Instant;
  to: Instant;
}

/** The quiet hours that begin on `day`; over midnight where they end before they begin. */
const quietFrom = ({ from, to }: Quiet, day: Day, zone: string): Span => ({
  from: instantAt(day, from, zone),
  to: instantAt(to > from ? day : addDays(day, 1), to, zone),
});

/** The quiet hours that may touch `day`: those of the evening before and its own. */
export const quietOn = (quiet: Quiet, day: Day, zone: string): Span[] =>
  quiet.from === quiet.to
    ? []
    : [quietFrom(quiet, addDays(day, -1), zone), quietFrom(quiet, day, zone)];

/** Whether `now` is in quiet hours and when they end. Equal ends mean there are none. */
export function quietNow(
  quiet: Quiet,
  now: Instant,
  zone: string,
): { now: boolean; until: Instant | null } {
  const span = quietOn(quiet, dayOf(now, zone), zone).find(
    ({ from, to }) => now >= from && now < to,
  );
  return { now: span !== undefined, until: span?.to ?? null };
}

/** The block of the day that `now` is in; null between blocks. */
export function blockNow(blocks: readonly Block[], now: Instant, zone: string): Block | null {
  const time = timeOf(now, zone);
  return blocks.find(({ hours }) => time >= hours.from && time < hours.to) ?? null;
}
