/** One validator for every message's request; a message without one does not compile. */
import { crmIds, tiers } from '#core/deal/deal.ts';
import { daySchema, dealKeySchema, instantSchema, snapshotSchema } from '#core/deal/schema.ts';
import { idSchema, languages } from '#core/text.ts';
import { z } from '#core/zod.ts';
import type { MessageName, RequestOf } from './table.ts';

/** Ids made at the sender: a visit of a deal, a click. */
const randomId = z.string().regex(/^[\w-]{8,64}$/);
const site = z.string().regex(/^[\w.:/-]{1,253}$/);
const nothing = z.strictObject({});
const pack = z.strictObject({ id: idSchema });

/** Whether `Intl` knows the zone, so that no later calculation throws on it. */
function isZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    // RangeError is how Intl says that there is no such zone.
    return false;
  }
}
const zoneSchema = z.string().max(64).refine(isZone, { error: 'not a time zone' });

const place = z.strictObject({
  open: z.boolean(),
  side: z.enum(['left', 'right']),
  width: z.number().min(320).max(480),
});

export const requestSchemas: { [M in MessageName]: z.ZodType<RequestOf<M>> } = {
  'page/place': z.strictObject({ site }),
  'page/placed': z.strictObject({ site, place }),
  'page/deal': z.strictObject({
    view: randomId,
    site,
    snapshot: snapshotSchema.refine(({ zone }) => isZone(zone), { error: 'not a time zone' }),
  }),
  'page/unreadable': z.strictObject({
    view: randomId,
    site,
    crm: z.enum(crmIds),
    layout: z.string().max(200).nullable(),
    missing: z.array(z.string().max(200)).max(100),
  }),
  'panel/view': z.strictObject({ view: randomId }),
  'panel/place': z.strictObject({ view: randomId, place }),
  'panel/log': z.strictObject({
    id: randomId,
    at: instantSchema,
    zone: zoneSchema,
    action: idSchema,
    deal: dealKeySchema.nullable(),
    minutes: z.number().min(0).max(1440).nullable(),
  }),
  'panel/undo': z.strictObject({ id: randomId, at: instantSchema }),
  'panel/snooze': z.strictObject({
    deal: dealKeySchema,
    rule: idSchema,
    fingerprint: z.string().max(4000),
    until: daySchema,
    reason: z.string().max(500),
    at: instantSchema,
  }),
  'panel/wake': z.strictObject({ deal: dealKeySchema, rule: idSchema }),
  'panel/stage': z.strictObject({
    crm: z.enum(crmIds),
    label: z.string().min(1).max(500),
    stage: idSchema.nullable(),
  }),
  'panel/tier': z.strictObject({ deal: dealKeySchema, tier: z.enum(tiers).nullable() }),
  'popup/today': z.strictObject({ zone: zoneSchema }),
  'popup/stalled': nothing,
  'popup/minus': z.strictObject({
    id: randomId,
    at: instantSchema,
    zone: zoneSchema,
    action: idSchema,
  }),
  'options/state': nothing,
  'options/prefs': z.strictObject({
    language: z.enum([...languages, 'auto']),
    theme: z.enum(['light', 'dark', 'auto']),
  }),
  'options/use-pack': pack,
  // Larger than any pack may be, so that the reader of packs can say itself what is too large.
  'options/install': z.strictObject({ text: z.string().max(8_388_608) }),
  'options/remove-pack': pack,
  'options/export': nothing,
  'options/wipe': nothing,
};

/** Whether `name` is a message at all; own keys only, so that `constructor` is none. */
export const isMessageName = (name: unknown): name is MessageName =>
  typeof name === 'string' && Object.hasOwn(requestSchemas, name);
