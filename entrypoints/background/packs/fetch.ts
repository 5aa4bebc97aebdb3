/** Asks one address for a pack: the only place of the extension that asks any address for anything. */
import { browser } from 'wxt/browser';
import type { FetchFailure } from '#core/pack/channel.ts';
import { maxFileBytes } from '#core/pack/signed/file.ts';

const patience = 10_000;

export type Fetched =
  | { text: string; etag: string | null }
  | { unchanged: true }
  | { failed: FetchFailure };

/** Whether the person allowed this host. */
const isPermitted = (url: URL): Promise<boolean> =>
  browser.permissions.contains({ origins: [`${url.origin}/*`] });

/** The body, counted as it comes: what the server says of its length is not believed. */
async function bodyOf(response: Response): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done || !value) break;
    size += value.byteLength;
    if (size > maxFileBytes) {
      await reader?.cancel();
      return null;
    }
    chunks.push(value);
  }
  const body = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.byteLength;
  }
  return body;
}

function decoded(body: Uint8Array<ArrayBuffer>): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    // Not UTF-8: said as such.
    return null;
  }
}

async function answerOf(url: URL, etag: string | null): Promise<Fetched> {
  const response = await fetch(url, {
    // No one is told who asks: no cookies, no referrer, nothing in the address but the address.
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'manual',
    cache: 'no-store',
    headers: etag === null ? {} : { 'If-None-Match': etag },
    signal: AbortSignal.timeout(patience),
  });
  // A redirect leads to a host nobody allowed.
  if (response.type === 'opaqueredirect') return { failed: 'redirected' };
  if (response.status === 304 && etag !== null) return { unchanged: true };
  if (response.status !== 200) return { failed: `status-${response.status}` };
  const body = await bodyOf(response);
  if (!body) return { failed: 'too-large' };
  const text = decoded(body);
  return text === null ? { failed: 'not-text' } : { text, etag: response.headers.get('etag') };
}

/** The https address in `text`, without a fragment; null for anything else. */
export function addressOf(text: string): URL | null {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    // No address at all.
    return null;
  }
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return null;
  url.hash = '';
  return url;
}

/** What the address answers within 10 s; `etag` is that of the last answer, or null to have it whole. */
export async function fetchPack(address: string, etag: string | null): Promise<Fetched> {
  const url = addressOf(address);
  if (!url) return { failed: 'not-https' };
  if (!(await isPermitted(url))) return { failed: 'not-permitted' };
  try {
    return await answerOf(url, etag);
  } catch (error) {
    // Offline, no such host, a bad certificate, or too slow: browsers tell only the last apart.
    const slow = error instanceof DOMException && error.name === 'TimeoutError';
    return { failed: slow ? 'timeout' : 'unreachable' };
  }
}
