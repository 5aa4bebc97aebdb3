/** What requests of the manager's desk may hold. */
import { once } from '#core/once.ts';
import { shortestPassphrase } from '#core/pack/signed/key-file.ts';
import { idSchema } from '#core/text.ts';
import { z } from '#core/zod.ts';
import type { DeskMessages } from './desk.ts';
import { at, draftId, fileText, key, nothing, randomId } from './parts.ts';

const start = once(() =>
  z.discriminatedUnion('from', [
    z.strictObject({ from: z.literal('pack'), id: idSchema() }),
    z.strictObject({ from: z.literal('draft'), id: randomId() }),
    z.strictObject({ from: z.literal('empty') }),
    z.strictObject({ from: z.literal('text'), text: fileText() }),
  ]),
);

const keyName = once(() => z.string().trim().min(1).max(80));
const passphrase = once(() => z.string().min(1).max(1000));
const newPassphrase = once(() => z.string().min(shortestPassphrase).max(1000));

export const deskMakers: {
  [M in keyof DeskMessages]: () => z.ZodType<DeskMessages[M]['request']>;
} = {
  'desk/drafts': nothing,
  'desk/begin': () => z.strictObject({ id: randomId(), start: start(), at: at() }),
  'desk/draft': draftId,
  'desk/keep': () => z.strictObject({ id: randomId(), text: fileText(), at: at() }),
  'desk/check': () => z.strictObject({ text: fileText(), of: z.enum(['file', 'draft']) }),
  'desk/discard': draftId,
  'desk/seal': () => z.strictObject({ id: randomId(), key: key().nullable() }),
  'desk/make-key': () =>
    z.strictObject({
      name: keyName(),
      passphrase: newPassphrase().nullable(),
      replaces: key().nullable(),
      at: at(),
    }),
  'desk/import-key': () =>
    z.strictObject({ text: z.string().max(20_000), passphrase: passphrase(), at: at() }),
  'desk/forget-key': () => z.strictObject({ key: key() }),
};
