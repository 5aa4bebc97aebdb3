/** Day limits of the built-in packs; the first that fits stage and tier is used. */
import type { Limit } from '../../rules/limits.ts';

type Tiers = Limit['tiers'];

const limit = (stages: string[], tiers: Tiers, advice: number, warn: number): Limit => ({
  stages,
  tiers,
  advice,
  warn,
});

/** R1: the article's 7 days with advice two days before; A customers tighter, C looser. */
export const negotiationLimits: Limit[] = [
  limit(['negotiation'], ['A'], 3, 5),
  limit(['negotiation'], ['C'], 8, 10),
  limit(['negotiation'], [], 5, 7),
];

/** R2 with four stages. */
export const fourStageLimits: Limit[] = [
  limit(['interest'], [], 10, 14),
  limit(['lead'], [], 14, 21),
];

/** R2 with five stages: the proposal is watched more closely than the interest before it. */
export const fiveStageLimits: Limit[] = [
  limit(['proposal'], [], 7, 10),
  limit(['interest', 'needs'], [], 10, 14),
  limit(['lead'], [], 14, 21),
];

/** R3, in working days: A 3, B 5, C 10; a customer without a tier sits between B and C. */
export const idleLimits: Limit[] = [
  limit([], ['A'], 2, 3),
  limit([], ['B'], 3, 5),
  limit([], ['C'], 7, 10),
  limit([], [], 5, 7),
];
