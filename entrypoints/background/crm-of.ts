/** Which CRM a URL belongs to, by the one list of hosts. */
import { type CrmId, crmIds } from '#core/deal/deal.ts';
import { crmHosts } from '#crm/hosts.ts';
import { matchesPattern } from '#messages/match.ts';

/** The CRM that serves `url`; null for every other page. */
export const crmOf = (url: string): CrmId | null =>
  crmIds.find((crm) => crmHosts[crm].some((pattern) => matchesPattern(pattern, url))) ?? null;
