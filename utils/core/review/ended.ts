/** How a deal ended. */
import type { Readings } from '../deal/deal.ts';
import type { StageNames } from '../deal/stage.ts';

/**
 * Won or lost, by the CRM's own status or the outcome of its stage; null where it is open, was
 * never a deal (invalid), or the two contradict each other.
 */
export function endOf(
  { status }: Readings,
  outcome: StageNames['outcome'] | null,
): 'won' | 'lost' | null {
  const told = [status?.value, outcome].flatMap((end) => (end && end !== 'open' ? [end] : []));
  const [end = null] = told;
  return end === 'invalid' || told.some((other) => other !== end) ? null : end;
}
