/** What requests of the history import may hold. */
import { crmIds } from '#core/deal/deal.ts';
import { dealKeySchema, snapshotSchema, whenSchema } from '#core/deal/schema.ts';
import { eventId } from '#core/history/make.ts';
import { crmEventSchema } from '#core/history/schema.ts';
import { chunkRows, importKinds, mostRows } from '#core/import/import.ts';
import { once } from '#core/once.ts';
import { int, list, matching, type Schema, text, z } from '#core/zod.ts';
import type { ImportMessages } from './imports.ts';
import { at, nothing } from './parts.ts';

const count = once(() => int(0, mostRows));

const fileId = once(() => matching(/^[0-9a-f]{64}$/));

const file = once(() =>
  z.strictObject({
    id: fileId(),
    name: text(0, 255),
    kind: z.enum(importKinds),
    at: at(),
    rows: count(),
    rejected: count(),
    whole: z.boolean(),
  }),
);

/** An event of a file: its id is the one that what it says makes, never another event's. */
const imported = once(() =>
  crmEventSchema().check(
    z.refine((event) => event.told === 'import' && event.id === eventId(event), {
      error: 'not an imported event',
    }),
  ),
);

export const importMakers: {
  [M in keyof ImportMessages]: () => Schema<ImportMessages[M]['request']>;
} = {
  'imports/list': nothing,
  'imports/deals': () =>
    z.strictObject({ crm: z.enum(crmIds), after: z.nullable(dealKeySchema()) }),
  'imports/take-back': () => z.strictObject({ id: fileId() }),
  'imports/rows': () =>
    z.strictObject({
      file: file(),
      before: z.strictObject({ added: count(), known: count() }),
      taken: list(
        z.strictObject({
          snapshot: z.nullable(snapshotSchema()),
          event: z.nullable(imported()),
          due: z.exactOptional(whenSchema()),
        }),
        0,
        chunkRows,
      ),
    }),
};
