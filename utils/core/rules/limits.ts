/**
 * Day limits by stage and customer tier, shared by the kinds that count days. A limit of N is
 * reached on day N: `days >= advice` advises, `days >= warn` warns.
 */

import { tiers } from '../deal/deal.ts';
import { once } from '../once.ts';
import { idSchema } from '../text.ts';
import { int, list, z } from '../zod.ts';
import { clocks, type Level } from './kind.ts';

const days = once(() => int(0, 3650));

export const limitSchema = once(() =>
  z
    .strictObject({
      /** Canonical stages; empty means every stage. */
      stages: list(idSchema(), 0, 20),
      /** Customer tiers; empty means every tier, known or not. */
      tiers: list(z.enum(tiers), 0, 3),
      advice: z.nullable(days()),
      warn: days(),
    })
    .check(
      z.refine(({ advice, warn }) => advice === null || advice <= warn, {
        error: 'advice-above-warn',
        path: ['advice'],
      }),
    ),
);
export type Limit = z.infer<ReturnType<typeof limitSchema>>;

/** Params of the kinds that count days: the first limit that fits stage and tier is used. */
export const limitsSchema = once(() =>
  z.strictObject({
    clock: z.enum(clocks),
    limits: list(limitSchema(), 1, 60),
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
