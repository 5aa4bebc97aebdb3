/** Day limits by stage and customer tier, shared by the kinds that count days. */

import { tiers } from '../deal/deal.ts';
import { idSchema } from '../text.ts';
import { z } from '../zod.ts';

const days = z.int().min(0).max(3650);

export const limitSchema = z
  .strictObject({
    /** Canonical stages; empty means every stage. */
    stages: z.array(idSchema).max(20),
    /** Customer tiers; empty means every tier, known or not. */
    tiers: z.array(z.enum(tiers)).max(3),
    advice: days.nullable(),
    warn: days,
  })
  .refine(({ advice, warn }) => advice === null || advice <= warn, {
    error: 'advice must not be above warn',
    path: ['advice'],
  });
export type Limit = z.infer<typeof limitSchema>;

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
