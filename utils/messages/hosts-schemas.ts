/** What requests about further addresses of a CRM may hold. */
import { crmIds } from '#core/deal/deal.ts';
import { once } from '#core/once.ts';
import { type Schema, text, z } from '#core/zod.ts';
import type { HostMessages } from './hosts.ts';
import { at, nothing, site } from './parts.ts';

const host = once(() => text(1, 500));

export const hostMakers: {
  [M in keyof HostMessages]: () => Schema<HostMessages[M]['request']>;
} = {
  'hosts/list': nothing,
  'hosts/add': () => z.strictObject({ host: host(), crm: z.enum(crmIds), at: at() }),
  'hosts/remove': () => z.strictObject({ host: host() }),
  'page/aside': () => z.strictObject({ site: site(), remember: z.boolean() }),
};
