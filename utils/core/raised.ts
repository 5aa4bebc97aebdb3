/** Which warnings spoke up: what the background adds to and takes from its memory after advice. */
import type { Advice } from './advice.ts';
import { dealKey } from './deal/deal.ts';
import type { Day } from './deal/when.ts';
import { type Raised, raisedKey } from './rules/budget.ts';

/** The warnings of this advice that speak up for the first time. */
export function newlyRaised(advice: Advice, raised: readonly Raised[], today: Day): Raised[] {
  const deal = dealKey(advice.deal);
  const known = new Set(raised.map(raisedKey));
  return advice.findings
    .filter(
      ({ level, waiting, rule }) =>
        level === 'warn' && !waiting && !known.has(raisedKey({ deal, rule })),
    )
    .map(({ rule }) => ({ deal, rule, day: today }));
}

/**
 * The remembered warnings of this deal that are over, so that the same rule is news when it comes
 * back. Today's stay, as they are spent from today's budget; a rule that is silent or snoozed is
 * not over.
 */
export function lapsed(advice: Advice, raised: readonly Raised[], today: Day): Raised[] {
  const deal = dealKey(advice.deal);
  const warned = [...advice.findings, ...advice.snoozed].filter(({ level }) => level === 'warn');
  const alive = new Set([...warned, ...advice.silent].map(({ rule }) => rule));
  return raised.filter((each) => each.deal === deal && each.day < today && !alive.has(each.rule));
}
