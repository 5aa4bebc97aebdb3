/** Fxiaoke's addresses: everything is in the hash, in shapes that differ by age and cloud (§1). */
import type { DealRef } from '#core/deal/deal.ts';

/** Both generations of the deal: 商机 and 商机2.0. */
const dealObjects = ['NewOpportunityObj', 'OpportunityObj'] as const;

export interface FxiaokeRoute {
  /** API name of the object the page is about: the first path segment ending `Obj` or `__c`. */
  object: string | null;
  /** The first 24-hex id after it; null on lists. */
  id: string | null;
}

const isObject = (segment: string): boolean => /^\w+(?:Obj|__c)$/.test(segment);

/** Object and record of an Fxiaoke hash or link, read tolerantly; a query tail is cut at `?`. */
export function fxiaokeRoute(address: string): FxiaokeRoute {
  const hash = address.slice(address.indexOf('#') + 1).split('?')[0] ?? '';
  const segments = hash.split(/[/=&]+/);
  const at = segments.findIndex(isObject);
  if (at < 0) return { object: null, id: null };
  const id = segments.slice(at + 1).find((segment) => /^[0-9a-f]{24}$/.test(segment));
  return { object: segments[at] ?? null, id: id ?? null };
}

export const isDealObject = (object: string | null): boolean =>
  dealObjects.some((name) => name === object);

/** The deal an Fxiaoke URL names; null for lists, other objects and everything else. */
export function fxiaokeDeal(url: URL): DealRef | null {
  const { object, id } = fxiaokeRoute(url.hash);
  return id && isDealObject(object) ? refTo(url, id) : null;
}

/** A deal shown over a list: its own full page is where it opens again. */
export const dealOver = (url: URL, object: string, id: string): DealRef =>
  refTo(new URL(`#crm/detail/=/${object}/${id}`, url), id);

/** Fxiaoke's URLs name no tenant: the login decides it, so no organisation is kept. */
const refTo = (url: URL, id: string): DealRef => ({
  crm: 'fxiaoke',
  id,
  org: null,
  url: url.href.length <= 2000 ? url.href : url.href.slice(0, 2000),
});
