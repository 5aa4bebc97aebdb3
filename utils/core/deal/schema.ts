/** The forms of what is kept of a deal, each made when it is first asked for. */
import { once } from '../once.ts';
import { z } from '../zod.ts';
import {
  absences,
  crmIds,
  type DealSnapshot,
  dealStatuses,
  fieldNames,
  mostTags,
  readBys,
  tiers,
} from './deal.ts';

const text = (max: number) => z.string().max(max);
export const daySchema = once(() => z.iso.date());
export const instantSchema = once(() => z.iso.datetime());
export const whenSchema = once(() => z.union([daySchema(), instantSchema()]));
export const dealKeySchema = once(() =>
  z.templateLiteral([z.enum(crmIds), '/', z.string().regex(/^[\w-]{1,64}$/)]),
);

const reading = <V extends z.ZodType>(value: V) =>
  z
    .strictObject({
      value: value.nullable(),
      by: z.enum(readBys),
      from: text(200),
      bound: z.enum(['or-earlier', 'or-later']).exactOptional(),
      at: instantSchema().exactOptional(),
    })
    .exactOptional();

const line = once(() => text(500));

export const dealRefSchema = once(() =>
  z.strictObject({
    crm: z.enum(crmIds),
    id: z.string().regex(/^[\w-]{1,64}$/),
    org: text(100).nullable(),
    url: z.url().max(2000),
  }),
);

const fields = once(() =>
  z.strictObject({
    name: reading(line()),
    stage: reading(line()),
    status: reading(z.enum(dealStatuses)),
    stageSince: reading(whenSchema()),
    amount: reading(
      z.strictObject({
        amount: z.number().min(-1e15).max(1e15),
        currency: z
          .string()
          .regex(/^[A-Z]{3}$/)
          .nullable(),
      }),
    ),
    closeDate: reading(daySchema()),
    owner: reading(line()),
    account: reading(line()),
    contact: reading(line()),
    lastActivity: reading(whenSchema()),
    nextStep: reading(
      z.strictObject({
        text: line(),
        due: whenSchema().nullable(),
        unsure: z.literal(true).exactOptional(),
      }),
    ),
    created: reading(whenSchema()),
    type: reading(line()),
    leadSource: reading(line()),
    probability: reading(z.number().min(0).max(100)),
    tier: reading(z.enum(tiers)),
    tags: reading(z.array(text(60).min(1)).min(1).max(mostTags)),
    replyReceived: reading(whenSchema()),
  }),
);

/** A snapshot as it is kept; anything more, less or larger is none. */
export const snapshotSchema = once(
  (): z.ZodType<DealSnapshot> =>
    z.strictObject({
      deal: dealRefSchema(),
      at: instantSchema(),
      zone: text(64),
      fields: fields(),
      absent: z.partialRecord(z.enum(fieldNames), z.enum(absences)),
      history: z
        .array(
          z.strictObject({ stage: line(), since: whenSchema(), closeDate: daySchema().nullable() }),
        )
        .max(200)
        .exactOptional(),
    }),
);
