/** How many new warnings may speak up in a day; the rest wait in the list and never vanish. */
import type { DealKey, Tier } from '../deal/deal.ts';
import type { Day } from '../deal/when.ts';

/** A warning that spoke up, and on which local day it did so first. */
export interface Raised {
  deal: DealKey;
  rule: string;
  day: Day;
  /** The visit it spoke up in, which is answered again if the first answer was lost on its way. */
  view?: string;
}

export interface Warning {
  deal: DealKey;
  rule: string;
  tier: Tier | null;
  /** Days past the limit. */
  over: number;
}

export const raisedKey = ({ deal, rule }: Pick<Raised, 'deal' | 'rule'>): string =>
  `${deal} ${rule}`;

const text = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** An unknown tier comes after C: nobody said it matters. */
const byWorth = (a: Warning, b: Warning): number =>
  text(a.tier ?? 'Z', b.tier ?? 'Z') || b.over - a.over || text(raisedKey(a), raisedKey(b));

/**
 * The keys (`raisedKey`) of those `warnings` that may speak: every one raised before, and new ones
 * by tier, then days over, while today's number of new warnings lasts.
 */
export function speaking(
  warnings: readonly Warning[],
  raised: readonly Raised[],
  perDay: number,
  today: Day,
): Set<string> {
  const known = new Set(raised.map(raisedKey));
  const spent = new Set(raised.filter(({ day }) => day === today).map(raisedKey)).size;
  const fresh = warnings.filter((warning) => !known.has(raisedKey(warning))).sort(byWorth);
  const allowed = fresh.slice(0, Math.max(0, perDay - spent));
  const old = warnings.filter((warning) => known.has(raisedKey(warning)));
  return new Set([...old, ...allowed].map(raisedKey));
}
