/** CRM pages as the popup knows them: which URLs it may open, and where each CRM begins. */
import type { Home } from '#components/popup/Supported.tsx';
import { patternOf } from '#core/hosts/added.ts';
import { crmHosts, matchesPattern } from '#crm/hosts.ts';

const patterns = Object.values(crmHosts).flat();

/**
 * Whether `url` is an https page of a CRM, `added` hosts among them; nothing else is ever opened from
 * a list of deals.
 */
export const isCrmPage = (url: string, added: readonly string[]): boolean =>
  [...patterns, ...added.map(patternOf)].some((pattern) => matchesPattern(pattern, url));

/** One way in for each CRM; the CRM itself sends people on to their own data centre. */
export const homes: readonly Home[] = [
  { crm: 'zoho', place: 'crm.zoho.com', url: 'https://crm.zoho.com/' },
  { crm: 'fxiaoke', place: 'www.fxiaoke.com', url: 'https://www.fxiaoke.com/XV/UI/Home' },
];
