/** Validation of what was taught: it comes from pages and packs, and neither is trusted. */
import { once } from '../once.ts';
import { list, matching, type Schema, text, z } from '../zod.ts';
import { crmIds } from './deal.ts';
import { placeNames } from './print.ts';
import type { TaughtAt } from './taught.ts';

/** A name that may stand in a selector as it is, and that no build of a page makes up. */
const name = once(() => matching(/^(?!class$|style$|on)[a-z][a-z\d_-]{0,39}$/));
/** No control characters: they would break the selector that is made of it. */
const value = once(() => matching(/^[^\p{Cc}]{1,80}$/u));
const tag = once(() => matching(/^[a-z][a-z\d-]{0,39}$/));

export const taughtAtSchema = once(
  (): Schema<TaughtAt> =>
    z.discriminatedUnion('by', [
      // It becomes part of a selector as it is.
      z.strictObject({ by: z.literal('own'), own: matching(/^[A-Za-z]\w{0,79}$/) }),
      z.strictObject({ by: z.literal('attribute'), name: name(), value: value() }),
      z.strictObject({ by: z.literal('label'), label: value() }),
      z.strictObject({
        by: z.literal('structure'),
        name: name(),
        value: value(),
        inside: list(tag(), 1, 4),
      }),
      z.strictObject({
        by: z.literal('column'),
        name: name(),
        value: value(),
        inside: list(tag(), 0, 4),
      }),
    ]),
);

/** A pack's or a store's entry, checked against the type where it is used. */
export const teachingSchema = once(() =>
  z.strictObject({
    crm: z.enum(crmIds),
    org: z.nullable(text(1, 100)),
    layout: text(1, 40),
    field: z.enum(placeNames),
    at: taughtAtSchema(),
  }),
);
