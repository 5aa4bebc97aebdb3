/** What requests of the deep read may hold; the answers' content is judged where it is understood. */
import { crmIds } from '#core/deal/deal.ts';
import { deepKinds, longestAnswer } from '#core/deep/ask.ts';
import { once } from '#core/once.ts';
import { z } from '#core/zod.ts';
import type { DeepMessages } from './deep.ts';
import { nothing, randomId } from './parts.ts';

const answer = once(() =>
  z.union([
    z.strictObject({
      status: z.number().int().min(100).max(599),
      text: z.string().max(longestAnswer),
      retryAfter: z.string().max(100).nullable(),
    }),
    z.strictObject({ failed: z.enum(['network', 'redirected', 'too-large']) }),
  ]),
);

export const deepMakers: {
  [M in keyof DeepMessages]: () => z.ZodType<DeepMessages[M]['request']>;
} = {
  'page/deep': () => z.strictObject({ run: randomId() }),
  'page/api': () =>
    z.strictObject({
      run: randomId(),
      view: randomId(),
      kind: z.enum(deepKinds),
      answer: answer(),
    }),
  'deep/state': nothing,
  'deep/switch': () => z.strictObject({ crm: z.enum(crmIds), on: z.boolean() }),
};
