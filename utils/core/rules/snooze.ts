/** Findings the person put off, and when they are back. */
import { dayOf } from '../calendar/day.ts';
import type { Day, Instant } from '../deal/when.ts';
import type { RawFinding } from './evaluate.ts';

/** A finding the person put off, with the facts it had then. */
export interface Snooze {
  rule: string;
  fingerprint: string;
  /** The last day it is hidden. */
  until: Day;
  reason: string;
  /** When it was put off. */
  at: Instant;
}

/**
 * Whether the snooze still hides the finding: its last day is not over, and the facts are those it
 * was bound to. A stay in the same stage that began after it is another one: the deal was elsewhere.
 */
export function holds(
  snooze: Snooze,
  { rule, fingerprint, facts }: RawFinding,
  today: Day,
  zone: string,
): boolean {
  if (snooze.rule !== rule || snooze.fingerprint !== fingerprint) return false;
  if (today > snooze.until) return false;
  return facts.kind !== 'stuck-in-stage' || dayOf(facts.since, zone) <= dayOf(snooze.at, zone);
}
