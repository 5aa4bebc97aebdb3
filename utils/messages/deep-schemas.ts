/** What requests of the deep read may hold; the answers' content is judged where it is understood. */
import { crmIds } from '#core/deal/deal.ts';
import { deepKinds, longestAnswer } from '#core/deep/ask.ts';
import { once } from '#core/once.ts';
import { int, type Schema, text, z } from '#core/zod.ts';
import type { DeepMessages } from './deep.ts';
import { nothing, randomId } from './parts.ts';

const answer = once(() =>
  z.union([
    z.strictObject({
      status: int(100, 599),
      text: text(0, longestAnswer),
      retryAfter: z.nullable(text(0, 100)),
    }),
    z.strictObject({ failed: z.enum(['network', 'redirected', 'too-large']) }),
  ]),
);

export const deepMakers: {
  [M in keyof DeepMessages]: () => Schema<DeepMessages[M]['request']>;
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
