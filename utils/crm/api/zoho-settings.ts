/** Zoho's pipeline and field list [H, OAS v8], and the person's date pattern and zone [H, OAS v8]. */
import { isZone } from '#core/calendar/zone.ts';
import { once } from '#core/once.ts';
import { list, matching, text, z } from '#core/zod.ts';
import { type Asked, line, type Read } from './parts.ts';

const meanings: ReadonlyMap<string, 'open' | 'won' | 'lost'> = new Map([
  ['open', 'open'],
  ['closed won', 'won'],
  ['closed lost', 'lost'],
]);

const pipelines = once(() =>
  z.object({
    pipeline: list(
      z.object({
        maps: list(
          z.object({
            display_value: line(),
            actual_value: line(),
            forecast_type: text(0, 100),
          }),
          0,
          200,
        ),
      }),
      1,
      90,
    ),
  }),
);

/**
 * Every stage of the layout's pipelines. A name that two pipelines give different meanings has none.
 */
export function readPipeline(json: unknown, { layout }: Asked): Read<'pipeline'> {
  const read = pipelines().safeParse(json);
  if (!read.success || layout === null) return { problem: 'unexpected' };
  const byName = new Map<string, { actual: string; display: string; status: Status }>();
  for (const { actual_value: actual, display_value: display, forecast_type } of read.data.pipeline
    .flatMap(({ maps }) => maps)
    .slice(0, 1000)) {
    if (actual === undefined || display === undefined) continue;
    const status = meanings.get(forecast_type.toLowerCase()) ?? null;
    const before = byName.get(actual);
    byName.set(actual, {
      actual,
      display,
      status: before && before.status !== status ? null : status,
    });
  }
  return { told: { layout, stages: [...byName.values()] } };
}

type Status = 'open' | 'won' | 'lost' | null;

const fieldList = once(() =>
  z.object({
    fields: list(
      z.object({
        api_name: matching(/^\w{1,100}$/),
        column_name: z.nullish(matching(/^\w{1,100}$/)),
        field_label: line(),
      }),
      0,
      1000,
    ),
  }),
);

/** Each field's label, and the column by which the page marks it. */
export function readFields(json: unknown): Read<'fields'> {
  const read = fieldList().safeParse(json);
  if (!read.success) return { problem: 'unexpected' };
  return {
    told: {
      fields: read.data.fields.flatMap(({ api_name, column_name, field_label: label }) =>
        label === undefined ? [] : { api: api_name, column: column_name ?? null, label },
      ),
    },
  };
}

const users = once(() =>
  z.object({
    users: list(
      z.object({
        date_format: z.nullish(matching(/^[dMy年月日 .,/-]{4,20}$/)),
        time_zone: z.nullish(text(0, 64)),
      }),
      1,
      1,
    ),
  }),
);

/** How this person's pages print dates; a zone nobody knows is none. */
export function readUser(json: unknown): Read<'user'> {
  const read = users().safeParse(json);
  const [user] = read.data?.users ?? [];
  if (!user) return { problem: 'unexpected' };
  const zone = user.time_zone ?? null;
  return {
    told: { pattern: user.date_format ?? null, zone: zone !== null && isZone(zone) ? zone : null },
  };
}
