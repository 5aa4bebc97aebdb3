/** The form of a CRM event as it may be kept; anything more, less or larger is none. */
import { daySchema, dealKeySchema, whenSchema } from '../deal/schema.ts';
import { once } from '../once.ts';
import { z } from '../zod.ts';
import { type CrmEvent, crmEventKinds, directions, outcomes, toldBys } from './crm-event.ts';

const line = (max: number) => z.string().max(max).nullable();

export const crmEventSchema = once(
  (): z.ZodType<CrmEvent> =>
    z.strictObject({
      id: z.string().min(1).max(300),
      deal: dealKeySchema(),
      kind: z.enum(crmEventKinds),
      at: whenSchema(),
      day: daySchema(),
      direction: z.enum(directions).nullable(),
      outcome: z.enum(outcomes).nullable(),
      text: line(200),
      from: line(500),
      to: line(500),
      by: line(200),
      told: z.enum(toldBys),
    }),
);
