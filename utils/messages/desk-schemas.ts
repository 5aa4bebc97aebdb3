/** What requests of the manager's desk may hold. */
import { once } from '#core/once.ts';
import { shortestPassphrase } from '#core/pack/signed/key-file.ts';
import { idSchema } from '#core/text.ts';
import { type Schema, text, trimmed, z } from '#core/zod.ts';
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

const keyName = once(() => trimmed(1, 80));
const passphrase = once(() => text(1, 1000));
const newPassphrase = once(() => text(shortestPassphrase, 1000));

export const deskMakers: {
  [M in keyof DeskMessages]: () => Schema<DeskMessages[M]['request']>;
} = {
  'desk/drafts': nothing,
  'desk/begin': () => z.strictObject({ id: randomId(), start: start(), at: at() }),
  'desk/draft': draftId,
  'desk/keep': () => z.strictObject({ id: randomId(), text: fileText(), at: at() }),
  'desk/check': () => z.strictObject({ text: fileText(), of: z.enum(['file', 'draft']) }),
  'desk/discard': draftId,
  'desk/seal': () => z.strictObject({ id: randomId(), key: z.nullable(key()) }),
  'desk/make-key': () =>
    z.strictObject({
      name: keyName(),
      passphrase: z.nullable(newPassphrase()),
      replaces: z.nullable(key()),
      at: at(),
    }),
  'desk/import-key': () =>
    z.strictObject({ text: text(0, 20_000), passphrase: passphrase(), at: at() }),
  'desk/forget-key': () => z.strictObject({ key: key() }),
};
