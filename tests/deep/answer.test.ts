/** What the script of the deep read asks the page’s own origin for, and hands over. @vitest-environment happy-dom */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Ask, longestAnswer } from '#core/deep/ask.ts';
import { answerTo } from '../../entrypoints/deep/answer.ts';
import { fxiaokeId, zohoId } from './answers/index.ts';

const zoho: Ask = {
  view: 'view-0000-0000',
  crm: 'zoho',
  kind: 'record',
  deal: zohoId,
  org: 'org5551',
  object: null,
  layout: null,
};
const fxiaoke: Ask = {
  ...zoho,
  crm: 'fxiaoke',
  kind: 'detail',
  deal: fxiaokeId,
  org: null,
  object: 'NewOpportunityObj',
};

interface Asked {
  path: string;
  init: RequestInit & { headers: Record<string, string> };
}

const asked: Asked[] = [];
/** How many pieces of the answer were taken from the network. */
let pieces = 0;

function answering(response: () => Response | Promise<Response>): void {
  vi.stubGlobal('fetch', async (path: string, init: Asked['init']) => {
    asked.push({ path, init });
    return response();
  });
}

/** An answer that never ends, in pieces of 64 kB. */
const endless = (): Response =>
  new Response(
    new ReadableStream({
      pull(controller) {
        pieces += 1;
        controller.enqueue(new TextEncoder().encode('x'.repeat(65_536)));
      },
    }),
  );

beforeEach(() => {
  asked.length = 0;
  pieces = 0;
  document.body.replaceChildren();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const signal = () => new AbortController().signal;

it('asks Zoho by a path alone, read only, and never follows to another page', async () => {
  answering(() => new Response('{"data":[]}'));
  expect(await answerTo(zoho, signal())).toEqual({
    status: 200,
    text: '{"data":[]}',
    retryAfter: null,
  });
  const [{ path, init } = {} as Asked] = asked;
  expect(path).toMatch(/^\/crm\/v8\/Deals\//);
  expect(init).toMatchObject({
    method: 'GET',
    mode: 'same-origin',
    credentials: 'same-origin',
    redirect: 'manual',
  });
  expect(init.headers['X-CRM-ORG']).toBe('5551');
});

it('asks Fxiaoke for one record by its id, as its own page does', async () => {
  answering(() => new Response('{}'));
  await answerTo(fxiaoke, signal());
  const [{ path, init } = {} as Asked] = asked;
  expect(path).toMatch(/^\/FHH\/.*WebDetail$/);
  expect(init.method).toBe('POST');
  expect(String(init.body)).toContain(fxiaokeId);
});

it('sends no token that could break out of where it stands', async () => {
  answering(() => new Response('{}'));
  vi.spyOn(document, 'cookie', 'get').mockReturnValue('fs_token=a&x=/..');
  await answerTo(fxiaoke, signal());
  expect(asked[0]?.path).not.toContain('fs_token');
  const token = document.createElement('input');
  token.id = 'token';
  token.value = 'a\r\nCookie: b';
  document.body.append(token);
  await answerTo(zoho, signal());
  expect(Object.keys(asked[1]?.init.headers ?? {})).not.toContain('X-ZCSRF-TOKEN');
});

it('stops reading an answer that is larger than any, and keeps none of it', async () => {
  answering(endless);
  expect(await answerTo(zoho, signal())).toEqual({ failed: 'too-large' });
  expect(pieces).toBeLessThan(longestAnswer / 65_536 + 5);
});

it('says what else there is in place of an answer', async () => {
  answering(() => Object.defineProperty(new Response(''), 'type', { value: 'opaqueredirect' }));
  expect(await answerTo(zoho, signal())).toEqual({ failed: 'redirected' });
  answering(() => Promise.reject(new TypeError('offline')));
  expect(await answerTo(zoho, signal())).toEqual({ failed: 'network' });
  answering(() => new Response('slow down', { status: 429, headers: { 'Retry-After': '120' } }));
  expect(await answerTo(zoho, signal())).toEqual({
    status: 429,
    text: 'slow down',
    retryAfter: '120',
  });
});
