/** Further addresses of a CRM, and what has to be registered for them with the browser. */
import type { CrmId } from '../deal/deal.ts';
import type { Instant } from '../deal/when.ts';
import { scriptsOf } from '../scripts.ts';

/** An address a person added: a private or regional server of one of the CRMs. */
export interface AddedHost {
  /**
   * `crm.example.com`: the host, on https; with its port where that is not the usual one, and with the
   * folder the CRM lies under where it does not have the host for itself: `crm.example.com:8443/crm/`.
   */
  host: string;
  crm: CrmId;
  added: Instant;
}

/** A content script registered at run time, as far as it matters whether it is still right. */
export interface Registered {
  id: string;
  js: readonly string[];
}

/** Ids of our registrations begin with this; others are none of our business. */
const prefix = 'host-';

export const idOf = ({ host, crm }: Pick<AddedHost, 'host' | 'crm'>): string =>
  `${prefix}${crm}-${host}`;

/** Host and port of an address, without its folder: `location.host` of its pages. */
export const siteOf = (address: string): string => address.replace(/\/.*/, '');

/** Every page of an address, as the browser writes it in registrations: there, folders count. */
export const patternOf = (address: string): string =>
  `https://${address.includes('/') ? address : `${address}/`}*`;

/** What the browser is asked to permit: always a whole host, whatever folder is meant. */
export const permissionOf = (address: string): string => `https://${siteOf(address)}/*`;

/** Whether pages of `inner` are all pages of `outer` too. */
export const covers = (outer: string, inner: string): boolean =>
  `${inner}/`.startsWith(outer.endsWith('/') ? outer : `${outer}/`);

const plain = (file: string): string => file.replace(/^\//, '');

/**
 * What brings the browser's registrations in line with the addresses kept and still permitted. It
 * is worked out anew at every start: a worker may have died between keeping one and registering it,
 * an update clears them all, and a permission can be taken back at any time.
 */
export function registrations(
  kept: readonly AddedHost[],
  permitted: ReadonlySet<string>,
  registered: readonly Registered[],
): { register: AddedHost[]; unregister: string[] } {
  const wanted = new Map(
    kept.filter(({ host }) => permitted.has(host)).map((each) => [idOf(each), each]),
  );
  const unregister: string[] = [];
  for (const { id, js } of registered) {
    const host = wanted.get(id);
    if (host && js.map(plain).join() === scriptsOf(host.crm).join()) wanted.delete(id);
    else if (id.startsWith(prefix)) unregister.push(id);
  }
  return { register: [...wanted.values()], unregister };
}
