/** The forms of what is kept of a deal, each made when it is first asked for. */
import { once } from '../once.ts';
import { list, matching, number, type Schema, text, z } from '../zod.ts';
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

export const daySchema = once(() => z.iso.date());
export const instantSchema = once(() => z.iso.datetime());
export const whenSchema = once(() => z.union([daySchema(), instantSchema()]));
export const dealKeySchema = once(() =>
  z.templateLiteral([z.enum(crmIds), '/', matching(/^[\w-]{1,64}$/)]),
);

const reading = <V extends Schema>(value: V) =>
  z.exactOptional(
    z.strictObject({
      value: z.nullable(value),
      by: z.enum(readBys),
      from: text(0, 200),
      bound: z.exactOptional(z.enum(['or-earlier', 'or-later'])),
      at: z.exactOptional(instantSchema()),
    }),
  );

const line = once(() => text(0, 500));

export const dealRefSchema = once(() =>
  z.strictObject({
    crm: z.enum(crmIds),
    id: matching(/^[\w-]{1,64}$/),
    org: z.nullable(text(0, 100)),
    url: z.url().check(z.maxLength(2000)),
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
        amount: number(-1e15, 1e15),
        currency: z.nullable(matching(/^[A-Z]{3}$/)),
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
        due: z.nullable(whenSchema()),
        unsure: z.exactOptional(z.literal(true)),
      }),
    ),
    created: reading(whenSchema()),
    type: reading(line()),
    leadSource: reading(line()),
    probability: reading(number(0, 100)),
    tier: reading(z.enum(tiers)),
    tags: reading(list(text(1, 60), 1, mostTags)),
    replyReceived: reading(whenSchema()),
  }),
);

/** A snapshot as it is kept; anything more, less or larger is none. */
export const snapshotSchema = once(
  (): Schema<DealSnapshot> =>
    z.strictObject({
      deal: dealRefSchema(),
      at: instantSchema(),
      zone: text(0, 64),
      fields: fields(),
      absent: z.partialRecord(z.enum(fieldNames), z.enum(absences)),
      history: z.exactOptional(
        list(
          z.strictObject({
            stage: line(),
            since: whenSchema(),
            closeDate: z.nullable(daySchema()),
          }),
          0,
          200,
        ),
      ),
    }),
);
