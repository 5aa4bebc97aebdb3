/** Validators of the messages about how well pages are read. */
import { dealRefSchema } from '#core/deal/schema.ts';
import { type Schema, text, z } from '#core/zod.ts';
import type { HealthMessages } from './health.ts';
import { nothing, randomId } from './parts.ts';

type Makers = { [M in keyof HealthMessages]: () => Schema<HealthMessages[M]['request']> };

export const healthMakers: Makers = {
  'page/unproven': () => z.strictObject({ deal: dealRefSchema() }),
  'health/list': nothing,
  'health/report': () => z.strictObject({ view: randomId(), browser: text(0, 300) }),
};
