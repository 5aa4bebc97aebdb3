/**
 * Reads deals off CRM pages. A CRM is one profile: its hosts, where its fields stand, and `locate`,
 * which names a deal only when the page itself proves it. A third CRM is one more in this list.
 */
import { fxiaoke } from './fxiaoke/index.ts';
import type { Profile } from './profile.ts';
import { type PageReading, type Reader, readerOf } from './read-page.ts';
import { zoho } from './zoho/index.ts';

export type { Profile } from './profile.ts';
export type { PageReading, Reader } from './read-page.ts';

export const profiles: readonly Profile[] = [zoho, fxiaoke];

/** Whether a host of a match pattern covers the URL: `https://*.fxiaoke.com/XV/*`. */
function covers(pattern: string, url: URL): boolean {
  const [, host = '', path = ''] = /^https:\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  const onHost = host.startsWith('*.')
    ? url.hostname.endsWith(host.slice(1))
    : url.hostname === host;
  return url.protocol === 'https:' && onHost && url.pathname.startsWith(path.replace(/\*$/, ''));
}

/** The CRM that serves a URL; null for every other site. */
export const profileFor = (url: URL): Profile | null =>
  profiles.find(({ matches }) => matches.some((pattern) => covers(pattern, url))) ?? null;

/**
 * A reader for one document. Call `moved` the moment the URL changes, `read` once the page has
 * settled. Nothing on the page is written, and nothing but the located detail is read.
 */
export function createReader(document: Document): Reader {
  const readers = new Map<Profile, Reader>();
  const readerFor = (url: URL): Reader | null => {
    const profile = profileFor(url);
    if (!profile) return null;
    let reader = readers.get(profile);
    if (!reader) {
      reader = readerOf(document, profile);
      readers.set(profile, reader);
    }
    return reader;
  };
  const none: PageReading = { state: 'none' };
  return {
    moved: (url) => readerFor(url)?.moved(url),
    read: (url, env) => readerFor(url)?.read(url, env) ?? none,
  };
}
