/** Where each CRM is served: the one list behind manifest, profiles and popup. */
import type { CrmId } from '#core/deal/deal.ts';

/**
 * Match patterns by CRM. Zoho: every data centre's client and sandbox, and CRM Plus, whose record
 * pages live under its own path; Zoho One frames these same hosts. Fxiaoke: main, test and
 * overseas clouds. Sources: Zoho manifests of maintained extensions, Zoho multi-DC docs, captured
 * Fxiaoke URLs.
 */
export const crmHosts: { [C in CrmId]: readonly string[] } = {
  zoho: [
    ...['com', 'eu', 'in', 'com.au', 'jp', 'com.cn', 'sa', 'uk', 'ae'].flatMap((tld) => [
      `https://crm.zoho.${tld}/*`,
      `https://crmsandbox.zoho.${tld}/*`,
    ]),
    'https://crm.zohocloud.ca/*',
    'https://crmsandbox.zohocloud.ca/*',
    'https://crmbeta.zoho.com/*',
    ...['com', 'eu', 'in'].map((tld) => `https://crmplus.zoho.${tld}/*`),
  ],
  fxiaoke: [
    'https://*.fxiaoke.com/XV/*',
    'https://*.sharecrm.com/XV/*',
    'https://*.ceshi112.com/XV/*',
  ],
};

const hostIn = /^https:\/\/(\*\.)?([^/]+)\//;

/** Whether `host` is one of the lists here, so that it works without being added. */
export const isKnownHost = (host: string): boolean =>
  [...Object.values(crmHosts).flat(), ...shellHosts].some((pattern) => {
    const [, anySubdomain, name = ''] = hostIn.exec(pattern) ?? [];
    return host === name || (anySubdomain !== undefined && host.endsWith(`.${name}`));
  });

/** Shells that frame a CRM page: they may show the panel inside that frame, but are never read. */
export const shellHosts: readonly string[] = [
  ...['com', 'eu', 'in', 'com.au', 'jp', 'com.cn', 'sa', 'uk', 'ae'].map(
    (tld) => `https://one.zoho.${tld}/*`,
  ),
  'https://one.zohocloud.ca/*',
];

/**
 * `https://*.fxiaoke.com/XV/*`: https only, an optional `*.` before the host, a port where it is not
 * the usual one, `*` at the path's end.
 */
const shape = /^https:\/\/(\*\.)?([a-z0-9.-]+)(?::(\d+))?(\/[^*]*)\*$/;

/**
 * Whether `url` is an https page that `pattern` covers. A pattern of another shape than the ones
 * of our host list covers nothing, and one without a port covers https's own alone, unlike the
 * browser's, which covers every port.
 */
export function matchesPattern(pattern: string, url: string): boolean {
  const parts = shape.exec(pattern);
  if (!parts || !URL.canParse(url)) return false;
  const [, anySubdomain, host = '', onPort = '', path = ''] = parts;
  const { protocol, hostname, port, pathname, search } = new URL(url);
  if (protocol !== 'https:' || port !== onPort) return false;
  const hostFits =
    hostname === host || (anySubdomain !== undefined && hostname.endsWith(`.${host}`));
  return hostFits && `${pathname}${search}`.startsWith(path);
}
