/** Day limits of consumer sales, hours to days where B2B has weeks; all of them our examples. */
import type { Limit } from '../../../rules/limits.ts';

const limit = (
  stages: string[],
  tiers: Limit['tiers'],
  advice: number | null,
  warn: number,
): Limit => ({ stages, tiers, advice, warn });

/** Shops close an unpaid order within days, often within one: after that there is nothing to pay. */
export const paymentLimits: Limit[] = [
  limit(['payment'], ['A'], null, 1),
  limit(['payment'], ['C'], 2, 4),
  limit(['payment'], [], 1, 2),
];

export const newcomerLimits: Limit[] = [
  limit(['interest'], ['A'], 1, 2),
  limit(['interest'], ['C'], 3, 6),
  limit(['interest'], [], 2, 4),
  limit(['lead'], [], 3, 7),
];

/** As long as the goods last: a month stands in for what each team knows of its own. */
export const repeatLimits: Limit[] = [
  limit(['repeat'], ['A'], 20, 30),
  limit(['repeat'], ['C'], 45, 60),
  limit(['repeat'], [], 30, 45),
];

/** A regular is no open enquiry: writing every few days would be a nuisance, so weeks go first. */
export const idleLimits: Limit[] = [
  limit(['repeat'], [], 20, 30),
  limit([], ['A'], 1, 2),
  limit([], ['B'], 2, 3),
  limit([], ['C'], 5, 7),
  limit([], [], 3, 5),
];
