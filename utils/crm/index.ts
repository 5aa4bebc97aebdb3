/**
 * Reads deals off CRM pages, in two halves. In the page, `readerOf` takes down
 * word for word what stands there, once the page itself proves which deal it shows; in the
 * background, `readPrint` understands it. A third CRM is one profile and one meaning more, and its
 * hosts in `hosts.ts`.
 */
import type { CrmId } from '#core/deal/deal.ts';
import { fxiaoke } from './fxiaoke/index.ts';
import type { Profile } from './profile.ts';
import { zoho } from './zoho/index.ts';

export type { Profile } from './profile.ts';
export { readerOf } from './read-page.ts';

export const profiles: { readonly [C in CrmId]: Profile } = { zoho, fxiaoke };
