/** One validator for every message's request; a message without one does not compile. */
import { isZone } from '#core/calendar/zone.ts';
import { crmIds, tiers } from '#core/deal/deal.ts';
import { printSchema } from '#core/deal/print-schema.ts';
import { daySchema, dealKeySchema, instantSchema } from '#core/deal/schema.ts';
import { once } from '#core/once.ts';
import { idSchema, languages } from '#core/text.ts';
import { z } from '#core/zod.ts';
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
const zone = once(() => z.string().max(64).refine(isZone, { error: 'not a time zone' }));

const place = once(() =>
  z.strictObject({
    open: z.boolean(),
    side: z.enum(['left', 'right']),
    width: z.number().min(320).max(480),
    apart: z.enum(['chosen', 'only']).nullable().optional(),
  }),
);

/** Made when first asked for: a worker that wakes for one message makes that one's alone. */
const makers: { [M in MessageName]: () => z.ZodType<RequestOf<M>> } = {
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
      deal: dealKeySchema().nullable(),
      minutes: z.number().min(0).max(1440).nullable(),
    }),
  'panel/undo': () => z.strictObject({ id: randomId(), at: instantSchema() }),
  'panel/snooze': () =>
    z.strictObject({
      deal: dealKeySchema(),
      rule: idSchema(),
      fingerprint: z.string().max(4000),
      until: daySchema(),
      reason: z.string().max(500),
      at: instantSchema(),
    }),
  'panel/wake': () => z.strictObject({ deal: dealKeySchema(), rule: idSchema() }),
  'panel/stage': () =>
    z.strictObject({
      crm: z.enum(crmIds),
      label: z.string().min(1).max(500),
      stage: idSchema().nullable(),
    }),
  'panel/tier': () => z.strictObject({ deal: dealKeySchema(), tier: z.enum(tiers).nullable() }),
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
      after: z.strictObject({ store: z.string().max(100), key: z.unknown() }).nullable(),
    }),
  'options/wipe': nothing,
};

const made = new Map<MessageName, z.ZodType>();

/** The validator of a message's request. */
export function requestSchema(name: MessageName): z.ZodType {
  const schema = made.get(name) ?? makers[name]();
  made.set(name, schema);
  return schema;
}

export const messageNames = Object.keys(makers) as MessageName[];

/** Whether `name` is a message at all; own keys only, so that `constructor` is none. */
export const isMessageName = (name: unknown): name is MessageName =>
  typeof name === 'string' && Object.hasOwn(makers, name);
