/** Reads the address of a CRM as a person types it: one https host, a folder on it, or why it is none. */
import { covers } from './added.ts';

export const addressProblems = [
  'empty',
  'wildcard',
  'not-an-address',
  'not-https',
  'login',
  'ip',
  'one-word',
  'letters',
  'path',
  'known',
  'twice',
] as const;
export type AddressProblem = (typeof addressProblems)[number];

/** Whether what is left is a host name of plain letters, as the browser would write it. */
const isHostName = (host: string): boolean =>
  host.length <= 253 &&
  /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/.test(host);

/** `/crm/`, for a CRM that shares its host: plain letters, and a slash to say that more follows. */
const isFolder = (pathname: string): boolean =>
  pathname.length <= 200 && /^\/([\w.~-]+\/)*$/.test(pathname);

function problemOf(url: URL): AddressProblem | null {
  const { protocol, username, password, hostname, pathname, search, hash } = url;
  if (protocol === 'http:') return 'not-https';
  if (protocol !== 'https:') return 'not-an-address';
  if (username !== '' || password !== '') return 'login';
  // Written in any way (hex, one number): the URL parser has made four numbers of it.
  if (/^[\d.]+$/.test(hostname) || hostname.startsWith('[')) return 'ip';
  // Letters of other scripts can look like another company's address.
  if (/(^|\.)xn--/.test(hostname)) return 'letters';
  if (!hostname.includes('.')) return 'one-word';
  if (!isHostName(hostname)) return 'not-an-address';
  return isFolder(pathname) && search === '' && hash === '' ? null : 'path';
}

/**
 * The address that was typed, with or without `https://`, as `AddedHost` has it; or what is wrong, the
 * first that matters, with the host where there is one to suggest. `isKnown` tells hosts that work
 * without being added.
 */
export function readAddress(
  typed: string,
  isKnown: (host: string) => boolean,
  added: readonly string[],
): { host: string } | { problem: AddressProblem; host: string | null } {
  const text = typed.trim();
  if (text === '') return { problem: 'empty', host: null };
  if (text.includes('*')) return { problem: 'wildcard', host: null };
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (/\s/.test(text) || !URL.canParse(address)) return { problem: 'not-an-address', host: null };
  const url = new URL(address);
  const host = url.host;
  const whole = url.pathname === '/' ? host : host + url.pathname;
  const problem = problemOf(url);
  if (problem !== null && problem !== 'path') return { problem, host: null };
  if (isKnown(host)) return { problem: 'known', host };
  if (problem !== null) return { problem, host };
  // Two scripts on one page would end each other.
  const twice = added.some((one) => covers(one, whole) || covers(whole, one));
  return twice ? { problem: 'twice', host: whole } : { host: whole };
}
