/**
 * Reads deals off CRM pages: `readerOf(document, profile)`. A CRM is one profile: where its fields
 * stand, and `locate`, which names a deal only when the page itself proves it. A third CRM is one
 * more in this list and in `hosts.ts`.
 */
import type { CrmId } from '#core/deal/deal.ts';
import { fxiaoke } from './fxiaoke/index.ts';
import type { Profile } from './profile.ts';
import { zoho } from './zoho/index.ts';

export type { Profile } from './profile.ts';
export { type PageReading, type Reader, readerOf } from './read-page.ts';

export const profiles: { readonly [C in CrmId]: Profile } = { zoho, fxiaoke };
