/** What requests of the list marks may hold. */
import { crmIds } from '#core/deal/deal.ts';
import { listPrintSchema } from '#core/deal/print-schema.ts';
import { type Schema, z } from '#core/zod.ts';
import type { MarkMessages } from './marks.ts';
import { nothing } from './parts.ts';

export const markMakers: {
  [M in keyof MarkMessages]: () => Schema<MarkMessages[M]['request']>;
} = {
  'page/rows': () => z.strictObject({ print: listPrintSchema() }),
  'marks/state': nothing,
  'marks/choose': () => z.strictObject({ crm: z.enum(crmIds), on: z.boolean() }),
};
