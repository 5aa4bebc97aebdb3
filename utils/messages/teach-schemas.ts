/** What requests of pointing and teaching may hold. */
import { mostPlaces, placeNames } from '#core/deal/print.ts';
import { printedPlaceSchema, printSchema } from '#core/deal/print-schema.ts';
import { taughtAtSchema, teachingSchema } from '#core/deal/taught-schema.ts';
import { once } from '#core/once.ts';
import { list, type Schema, z } from '#core/zod.ts';
import { at, nothing, randomId } from './parts.ts';
import type { TeachMessages } from './teach.ts';

const field = once(() => z.enum(placeNames));

const pointed = once(() =>
  z.strictObject({
    print: printSchema(),
    choices: list(
      z.strictObject({
        at: taughtAtSchema(),
        places: list(printedPlaceSchema(), 1, mostPlaces),
      }),
      0,
      10,
    ),
  }),
);

export const teachMakers: {
  [M in keyof TeachMessages]: () => Schema<TeachMessages[M]['request']>;
} = {
  'page/pointed': () =>
    z.strictObject({ view: randomId(), field: field(), pointed: z.nullable(pointed()) }),
  'panel/point': () => z.strictObject({ view: randomId(), field: field() }),
  'panel/unpoint': () => z.strictObject({ view: randomId() }),
  'panel/teach': () => z.strictObject({ view: randomId(), at: taughtAtSchema() }),
  'panel/unteach': () => z.strictObject({ view: randomId(), field: field() }),
  'teach/list': nothing,
  'teach/begin': () => z.strictObject({ view: randomId(), field: field() }),
  'teach/forget': () => z.strictObject({ teaching: z.omit(teachingSchema(), { at: true }) }),
  'teach/export': () => z.strictObject({ draft: randomId(), at: at() }),
};
