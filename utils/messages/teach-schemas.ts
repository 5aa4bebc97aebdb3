/** What requests of pointing and teaching may hold. */
import { mostPlaces, placeNames } from '#core/deal/print.ts';
import { printedPlaceSchema, printSchema } from '#core/deal/print-schema.ts';
import { taughtAtSchema, teachingSchema } from '#core/deal/taught-schema.ts';
import { once } from '#core/once.ts';
import { z } from '#core/zod.ts';
import { at, nothing, randomId } from './parts.ts';
import type { TeachMessages } from './teach.ts';

const field = once(() => z.enum(placeNames));

const pointed = once(() =>
  z.strictObject({
    print: printSchema(),
    choices: z
      .array(
        z.strictObject({
          at: taughtAtSchema(),
          places: z.array(printedPlaceSchema()).min(1).max(mostPlaces),
        }),
      )
      .max(10),
  }),
);

export const teachMakers: {
  [M in keyof TeachMessages]: () => z.ZodType<TeachMessages[M]['request']>;
} = {
  'page/pointed': () =>
    z.strictObject({ view: randomId(), field: field(), pointed: pointed().nullable() }),
  'panel/point': () => z.strictObject({ view: randomId(), field: field() }),
  'panel/unpoint': () => z.strictObject({ view: randomId() }),
  'panel/teach': () => z.strictObject({ view: randomId(), at: taughtAtSchema() }),
  'panel/unteach': () => z.strictObject({ view: randomId(), field: field() }),
  'teach/list': nothing,
  'teach/begin': () => z.strictObject({ view: randomId(), field: field() }),
  'teach/forget': () => z.strictObject({ teaching: teachingSchema().omit({ at: true }) }),
  'teach/export': () => z.strictObject({ draft: randomId(), at: at() }),
};
