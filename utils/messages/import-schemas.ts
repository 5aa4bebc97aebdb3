/** What requests of the history import may hold. */
import { crmIds } from '#core/deal/deal.ts';
import { dealKeySchema, snapshotSchema } from '#core/deal/schema.ts';
import { eventId } from '#core/history/make.ts';
import { crmEventSchema } from '#core/history/schema.ts';
import { chunkRows, importKinds, mostRows } from '#core/import/import.ts';
import { once } from '#core/once.ts';
import { z } from '#core/zod.ts';
import type { ImportMessages } from './imports.ts';
import { at, nothing } from './parts.ts';

const count = once(() => z.int().min(0).max(mostRows));

const fileId = once(() => z.string().regex(/^[0-9a-f]{64}$/));

const file = once(() =>
  z.strictObject({
    id: fileId(),
    name: z.string().max(255),
    kind: z.enum(importKinds),
    at: at(),
    rows: count(),
    rejected: count(),
    whole: z.boolean(),
  }),
);

/** An event of a file: its id is the one that what it says makes, never another event's. */
const imported = once(() =>
  crmEventSchema().refine((event) => event.told === 'import' && event.id === eventId(event), {
    error: 'not an imported event',
  }),
);

export const importMakers: {
  [M in keyof ImportMessages]: () => z.ZodType<ImportMessages[M]['request']>;
} = {
  'imports/list': nothing,
  'imports/deals': () => z.strictObject({ crm: z.enum(crmIds), after: dealKeySchema().nullable() }),
  'imports/take-back': () => z.strictObject({ id: fileId() }),
  'imports/rows': () =>
    z.strictObject({
      file: file(),
      before: z.strictObject({ added: count(), known: count() }),
      taken: z
        .array(
          z.strictObject({
            snapshot: snapshotSchema().nullable(),
            event: imported().nullable(),
          }),
        )
        .max(chunkRows),
    }),
};
