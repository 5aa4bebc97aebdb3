/** What requests about packs may hold. */
import { once } from '#core/once.ts';
import { idSchema } from '#core/text.ts';
import { list, type Schema, z } from '#core/zod.ts';
import type { PackMessages } from './packs.ts';
import { address, at, fileText, nothing, packId } from './parts.ts';

/** Where a file came from, as a page may say: nobody but the background speaks for the company. */
const origin = once(() =>
  z.discriminatedUnion('by', [
    z.strictObject({ by: z.literal('file') }),
    z.strictObject({ by: z.literal('text') }),
    z.strictObject({ by: z.literal('desk') }),
    z.strictObject({ by: z.literal('url'), url: address() }),
  ]),
);

const atAddress = once(() => z.strictObject({ url: address() }));

export const packMakers: {
  [M in keyof PackMessages]: () => Schema<PackMessages[M]['request']>;
} = {
  'packs/review': () => z.strictObject({ text: fileText() }),
  'packs/impact': () =>
    z.strictObject({ text: fileText(), use: z.enum(['above', 'alone', 'as-before']) }),
  'packs/install': () =>
    z.strictObject({
      text: fileText(),
      origin: origin(),
      use: z.enum(['above', 'alone', 'as-before', 'unused']),
      at: at(),
    }),
  'packs/use': () => z.strictObject({ ids: list(idSchema(), 1, 20) }),
  'packs/conflicts': nothing,
  'packs/roll-back': () =>
    z.strictObject({ id: idSchema(), sequence: z.int().check(z.minimum(1)) }),
  'packs/remove': packId,
  'packs/export': packId,
  'packs/fetch': atAddress,
  'packs/channels': nothing,
  'packs/follow': () => z.strictObject({ url: address(), pack: idSchema(), auto: z.boolean() }),
  'packs/unfollow': atAddress,
  'packs/check': atAddress,
  'packs/waiting': atAddress,
  'packs/policy': nothing,
  'packs/notice-read': () => z.strictObject({ pack: idSchema(), id: idSchema() }),
};
