/** Which CRM a URL belongs to: by the one list of hosts, and by the addresses a person added. */
import { type CrmId, crmIds } from '#core/deal/deal.ts';
import { type AddedHost, patternOf, siteOf } from '#core/hosts/added.ts';
import { crmHosts, matchesPattern } from '#crm/hosts.ts';

/** A copy of what is kept and permitted, made again by every worker (`hosts.ts`). */
let added: readonly AddedHost[] = [];

export const knowHosts = (hosts: readonly AddedHost[]): void => {
  added = hosts;
};

/** The added addresses of a CRM. */
export const addedOf = (crm: CrmId): AddedHost[] => added.filter((one) => one.crm === crm);

/** Whether `site` is an added address: there the panel has the browser's side panel alone. */
export const isAdded = (site: string): boolean => added.some(({ host }) => siteOf(host) === site);

const addedAt = (url: string): AddedHost | undefined =>
  added.find(({ host }) => matchesPattern(patternOf(host), url));

/** Where each CRM's own API begins, from the root of its host. */
const apiAt: { [C in CrmId]: string } = { zoho: '/crm/', fxiaoke: '/FHH/' };

/** Whether a page's API may be asked: at an address with a folder, nothing beside the folder is. */
export function mayAskApi(url: string): boolean {
  const at = addedAt(url);
  return !at || matchesPattern(patternOf(at.host), new URL(apiAt[at.crm], url).href);
}

/** The CRM that serves `url`; null for every other page. */
export const crmOf = (url: string): CrmId | null =>
  crmIds.find((crm) => crmHosts[crm].some((pattern) => matchesPattern(pattern, url))) ??
  addedAt(url)?.crm ??
  null;
