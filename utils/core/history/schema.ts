/** The form of a CRM event as it may be kept; anything more, less or larger is none. */
import { daySchema, dealKeySchema, whenSchema } from '../deal/schema.ts';
import { once } from '../once.ts';
import { type Schema, text, z } from '../zod.ts';
import { type CrmEvent, crmEventKinds, directions, outcomes, toldBys } from './crm-event.ts';

const line = (max: number) => z.nullable(text(0, max));

export const crmEventSchema = once(
  (): Schema<CrmEvent> =>
    z.strictObject({
      id: text(1, 300),
      deal: dealKeySchema(),
      kind: z.enum(crmEventKinds),
      at: whenSchema(),
      day: daySchema(),
      direction: z.nullable(z.enum(directions)),
      outcome: z.nullable(z.enum(outcomes)),
      text: line(200),
      from: line(500),
      to: line(500),
      by: line(200),
      told: z.enum(toldBys),
    }),
);
