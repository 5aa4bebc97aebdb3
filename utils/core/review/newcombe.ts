/** The difference of two rates, with how far it can be trusted. */

/** How many of how many. */
export interface Count {
  of: number;
  hits: number;
}

export interface Difference {
  /** The first rate minus the second, −1…1. */
  points: number;
  /** Bounds of the 95 % interval. */
  low: number;
  high: number;
}

/** The 97.5 % point of the normal distribution. */
const z = 1.959963984540054;

/** Wilson's score interval of one rate, 95 %; of nothing at all, everything. */
function wilson({ of, hits }: Count): { rate: number; low: number; high: number } {
  if (of === 0) return { rate: 0.5, low: 0, high: 1 };
  const rate = hits / of;
  const middle = (hits + (z * z) / 2) / (of + z * z);
  const reach = (z / (of + z * z)) * Math.sqrt(of * rate * (1 - rate) + (z * z) / 4);
  return { rate, low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) };
}

/**
 * The difference of two independent rates with its 95 % interval: Newcombe's hybrid score interval,
 * method 10 of R. G. Newcombe, "Interval estimation for the difference between independent
 * proportions: comparison of eleven methods", Statistics in Medicine 17 (1998) 873–890. Wilson's
 * intervals of the two are put together by the squares of their reaches; no small sample or rate of
 * 0 or 1 takes it past −1…1, as the textbook interval goes.
 */
export function newcombe(first: Count, second: Count): Difference {
  const [a, b] = [wilson(first), wilson(second)];
  const points = a.rate - b.rate;
  return {
    points,
    low: Math.max(-1, points - Math.hypot(a.rate - a.low, b.high - b.rate)),
    high: Math.min(1, points + Math.hypot(a.high - a.rate, b.rate - b.low)),
  };
}
