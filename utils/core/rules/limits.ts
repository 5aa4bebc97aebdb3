/**
 * Day limits by stage and customer tier, shared by the kinds that count days. A limit of N is
 * reached on day N: `days >= advice` advises, `days >= warn` warns.
 */

import { tiers } from '../deal/deal.ts';
import { once } from '../once.ts';
import { idSchema } from '../text.ts';
import { z } from '../zod.ts';
import { clocks, type Level } from './kind.ts';

const days = once(() => z.int().min(0).max(3650));

export const limitSchema = once(() =>
  z
    .strictObject({
      /** Canonical stages; empty means every stage. */
      stages: z.array(idSchema()).max(20),
      /** Customer tiers; empty means every tier, known or not. */
      tiers: z.array(z.enum(tiers)).max(3),
      advice: days().nullable(),
      warn: days(),
    })
    .refine(({ advice, warn }) => advice === null || advice <= warn, {
      error: 'advice-above-warn',
      path: ['advice'],
    }),
);
export type Limit = z.infer<ReturnType<typeof limitSchema>>;

/** Params of the kinds that count days: the first limit that fits stage and tier is used. */
export const limitsSchema = once(() =>
  z.strictObject({
    clock: z.enum(clocks),
    limits: z.array(limitSchema()).min(1).max(60),
  }),
);
export type Limits = z.infer<ReturnType<typeof limitsSchema>>;

/** The first limit that fits stage and tier; undefined where the rule has none for them. */
export const limitFor = (
  limits: readonly Limit[],
  stage: string | null,
  tier: string | null,
): Limit | undefined =>
  limits.find(
    (limit) =>
      (limit.stages.length === 0 || (stage !== null && limit.stages.includes(stage))) &&
      (limit.tiers.length === 0 || (tier !== null && limit.tiers.some((t) => t === tier))),
  );

/** The level that `count` reaches and its limit; null below both. */
export function reached(
  count: number,
  { advice, warn }: Pick<Limit, 'advice' | 'warn'>,
): { level: Level; limit: number } | null {
  if (count >= warn) return { level: 'warn', limit: warn };
  if (advice !== null && count >= advice) return { level: 'advice', limit: advice };
  return null;
}

/** The lowest count that reaches any level. */
export const lowest = ({ advice, warn }: Limit): number => advice ?? warn;
