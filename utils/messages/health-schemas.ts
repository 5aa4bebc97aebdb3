/** Validators of the messages about how well pages are read. */
import { dealRefSchema } from '#core/deal/schema.ts';
import { z } from '#core/zod.ts';
import type { HealthMessages } from './health.ts';
import { nothing, randomId } from './parts.ts';

type Makers = { [M in keyof HealthMessages]: () => z.ZodType<HealthMessages[M]['request']> };

export const healthMakers: Makers = {
  'page/unproven': () => z.strictObject({ deal: dealRefSchema() }),
  'health/list': nothing,
  'health/report': () => z.strictObject({ view: randomId(), browser: z.string().max(300) }),
};
