/** One validator for every message's request; a message without one does not compile. */
import { isZone } from '#core/calendar/zone.ts';
import { crmIds, tiers } from '#core/deal/deal.ts';
import { printSchema } from '#core/deal/print-schema.ts';
import { daySchema, dealKeySchema, instantSchema } from '#core/deal/schema.ts';
import { once } from '#core/once.ts';
import { idSchema, languages } from '#core/text.ts';
import { number, type Schema, text, z } from '#core/zod.ts';
import { deepMakers } from './deep-schemas.ts';
import { deskMakers } from './desk-schemas.ts';
import { healthMakers } from './health-schemas.ts';
import { hostMakers } from './hosts-schemas.ts';
import { importMakers } from './import-schemas.ts';
import { markMakers } from './marks-schemas.ts';
import { packMakers } from './pack-schemas.ts';
import { nothing, randomId, site } from './parts.ts';
import type { MessageName, RequestOf } from './table.ts';
import { teachMakers } from './teach-schemas.ts';

/** A zone no later calculation throws on. */
const zone = once(() => text(0, 64).check(z.refine(isZone, { error: 'not a time zone' })));

const place = once(() =>
  z.strictObject({
    open: z.boolean(),
    side: z.enum(['left', 'right']),
    width: number(320, 480),
    apart: z.optional(z.nullable(z.enum(['chosen', 'only']))),
  }),
);

/** Made when first asked for: a worker that wakes for one message makes that one's alone. */
const makers: { [M in MessageName]: () => Schema<RequestOf<M>> } = {
  'page/placed': () => z.strictObject({ site: site(), place: place() }),
  'page/soon': () => z.strictObject({ site: site() }),
  'page/deal': () => z.strictObject({ view: randomId(), site: site(), print: printSchema() }),
  'panel/view': () => z.strictObject({ view: randomId() }),
  'panel/place': () => z.strictObject({ view: randomId(), place: place() }),
  'panel/log': () =>
    z.strictObject({
      id: randomId(),
      at: instantSchema(),
      zone: zone(),
      action: idSchema(),
      deal: z.nullable(dealKeySchema()),
      minutes: z.nullable(number(0, 1440)),
    }),
  'panel/undo': () => z.strictObject({ id: randomId(), at: instantSchema() }),
  'panel/snooze': () =>
    z.strictObject({
      deal: dealKeySchema(),
      rule: idSchema(),
      fingerprint: text(0, 4000),
      until: daySchema(),
      reason: text(0, 500),
      at: instantSchema(),
    }),
  'panel/wake': () => z.strictObject({ deal: dealKeySchema(), rule: idSchema() }),
  'panel/stage': () =>
    z.strictObject({
      crm: z.enum(crmIds),
      label: text(1, 500),
      stage: z.nullable(idSchema()),
    }),
  'panel/tier': () => z.strictObject({ deal: dealKeySchema(), tier: z.nullable(z.enum(tiers)) }),
  'popup/today': () => z.strictObject({ zone: zone() }),
  'popup/stalled': nothing,
  'popup/minus': () =>
    z.strictObject({
      id: randomId(),
      at: instantSchema(),
      zone: zone(),
      action: idSchema(),
    }),
  'options/state': nothing,
  'options/prefs': () =>
    z.strictObject({
      language: z.enum([...languages, 'auto']),
      theme: z.enum(['light', 'dark', 'auto']),
    }),
  ...packMakers,
  ...deskMakers,
  ...healthMakers,
  ...hostMakers,
  ...deepMakers,
  ...markMakers,
  ...teachMakers,
  ...importMakers,
  'options/export': () =>
    z.strictObject({
      after: z.nullable(z.strictObject({ store: text(0, 100), key: z.unknown() })),
    }),
  'options/wipe': nothing,
};

const made = new Map<MessageName, Schema>();

/** The validator of a message's request. */
export function requestSchema(name: MessageName): Schema {
  const schema = made.get(name) ?? makers[name]();
  made.set(name, schema);
  return schema;
}

export const messageNames = Object.keys(makers) as MessageName[];

/** Whether `name` is a message at all; own keys only, so that `constructor` is none. */
export const isMessageName = (name: unknown): name is MessageName =>
  typeof name === 'string' && Object.hasOwn(makers, name);
