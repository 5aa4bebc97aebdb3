/** The daily check of an address, from the alarm to the pack. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ring } from '../../../entrypoints/background/alarms.ts';
import { nextAfter } from '../../../entrypoints/background/packs/channel.ts';
import { newSigner } from '../../core/pack/signed/signer.ts';
import {
  ask,
  killWorker,
  monday,
  permitted,
  send,
  setClock,
  startBrowser,
  zone,
} from '../worker.ts';
import { bare, install, signed, used } from './files.ts';

const url = 'https://packs.example.com/team.json';
const wednesday = '2026-11-25T02:00:00.000Z';

/** What the address answers, and every request it was sent. */
let answer: (request: Request) => Response | Promise<Response>;
let requests: Request[];

beforeEach(async () => {
  await startBrowser();
  permitted.add('https://packs.example.com/*');
  requests = [];
  vi.stubGlobal('fetch', async (to: URL, init: RequestInit) => {
    const request = new Request(to, init);
    requests.push(request);
    return answer(request);
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const serve = (text: string, etag = '"1"') => {
  answer = (request) =>
    request.headers.get('if-none-match') === etag
      ? new Response(null, { status: 304 })
      : new Response(text, { headers: { etag } });
};

const channel = async () => (await ask('packs/channels', {}))[0];
const follow = (auto: boolean) => ask('packs/follow', { url, pack: 'team-east', auto });

/** Two days later the alarm rings. */
async function twoDaysLater() {
  setClock(wednesday);
  await ring('updates');
}

describe('an address', () => {
  it('is asked without a word about who asks', async () => {
    serve(bare());
    expect(await ask('packs/fetch', { url })).toEqual({ text: bare() });
    const [request] = requests;
    expect(request).toMatchObject({
      url,
      method: 'GET',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'manual',
    });
  });

  it.each([
    ['http://packs.example.com/team.json', 'not-https'],
    ['https://me:secret@packs.example.com/team.json', 'not-https'],
    ['packs.example.com', 'not-https'],
    ['https://elsewhere.example.com/team.json', 'not-permitted'],
  ])('%s is not asked at all: %s', async (address, failed) => {
    serve(bare());
    expect(await ask('packs/fetch', { url: address })).toEqual({ failed });
    expect(requests).toEqual([]);
  });

  it.each<[string, () => Response | Promise<Response>, string]>([
    ['is not there', () => new Response('', { status: 404 }), 'status-404'],
    ['is down', () => Promise.reject(new TypeError('Failed to fetch')), 'unreachable'],
    [
      'takes longer than ten seconds',
      () => Promise.reject(new DOMException('slow', 'TimeoutError')),
      'timeout',
    ],
    ['sends no text', () => new Response(new Uint8Array([0x7b, 0xff, 0xfe])), 'not-text'],
    [
      'leads elsewhere',
      () => Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' }),
      'redirected',
    ],
  ])('that %s is said so', async (_, reply, failed) => {
    answer = reply;
    expect(await ask('packs/fetch', { url })).toEqual({ failed });
  });

  it('that never stops sending is cut off, whatever length it claims', async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 65_536;
        controller.enqueue(new Uint8Array(65_536).fill(0x20));
      },
    });
    answer = () => new Response(endless, { headers: { 'content-length': '10' } });
    expect(await ask('packs/fetch', { url })).toEqual({ failed: 'too-large' });
    expect(sent).toBeLessThan(3_000_000);
  });
});

describe('the daily check', () => {
  it('brings a newer version signed by the known key, and installs it where that was allowed', async () => {
    const ours = await newSigner();
    await install(await signed(ours));
    await follow(true);
    serve(await signed(ours, { sequence: 2 }), '"2"');
    await twoDaysLater();
    expect(await used()).toEqual(['team-east 2']);
    expect(await channel()).toMatchObject({
      last: { at: wednesday, result: { is: 'installed', sequence: 2 } },
    });
  });

  it('lays it by until a person accepts it, where it was not', async () => {
    const ours = await newSigner();
    await install(await signed(ours));
    await follow(false);
    const next = await signed(ours, { sequence: 2 });
    serve(next, '"2"');
    await twoDaysLater();
    expect(await used()).toEqual(['team-east 1']);
    expect(await channel()).toMatchObject({ waiting: { sequence: 2 } });
    expect(await ask('popup/today', { zone })).toMatchObject({ waiting: 1 });
    await killWorker();
    expect(await ask('packs/waiting', { url })).toEqual({ text: next });
    await ask('packs/install', {
      text: next,
      origin: { by: 'url', url },
      use: 'as-before',
      at: wednesday,
    });
    expect(await used()).toEqual(['team-east 2']);
    expect(await channel()).toMatchObject({ waiting: null });
    expect(await ask('popup/today', { zone })).toMatchObject({ waiting: 0 });
  });

  it('never installs by itself what is unsigned, or signed by a new key', async () => {
    await install(bare());
    await follow(true);
    serve(bare({ sequence: 2 }));
    await twoDaysLater();
    expect(await used()).toEqual(['team-east 1']);
    expect(await channel()).toMatchObject({ waiting: { sequence: 2 } });
  });

  it('never follows a rotation by itself', async () => {
    const [old, next] = [await newSigner(), await newSigner()];
    await install(await signed(old));
    await follow(true);
    const rotation = await old.handOver(next);
    serve(await signed(next, { sequence: 2 }, [rotation]));
    await twoDaysLater();
    expect(await used()).toEqual(['team-east 1']);
    expect(await channel()).toMatchObject({ last: { result: { is: 'waiting', sequence: 2 } } });
  });

  it.each([
    [
      'older',
      async (ours: Awaited<ReturnType<typeof newSigner>>) => signed(ours, { sequence: 1 }),
      'lower-sequence',
    ],
    [
      'signed by somebody else',
      async () => signed(await newSigner(), { sequence: 3 }),
      'foreign-key',
    ],
    ['no longer signed', async () => bare({ sequence: 3 }), 'signature-missing'],
    ['another pack', async (ours) => signed(ours, { id: 'other', sequence: 3 }), 'foreign-pack'],
    [
      'tampered with',
      async (ours) =>
        (await signed(ours, { sequence: 3 })).replace('"payload": "e', '"payload": "f'),
      'problems',
    ],
  ] satisfies [string, (ours: Awaited<ReturnType<typeof newSigner>>) => Promise<string>, string][])(
    'refuses what is %s, asks for it whole again, and says why',
    async (_, file, why) => {
      const ours = await newSigner();
      await install(await signed(ours, { sequence: 2 }));
      await follow(true);
      serve(await file(ours));
      await twoDaysLater();
      expect(await channel()).toMatchObject({
        last: { result: { is: 'refused', why } },
        waiting: null,
      });
      expect(await used()).toEqual(['team-east 2']);
      await ask('packs/check', { url });
      expect(requests.map((request) => request.headers.get('if-none-match'))).toEqual([null, null]);
    },
  );

  it('does not fetch again what has not changed', async () => {
    await install(bare());
    await follow(false);
    serve(bare());
    await twoDaysLater();
    expect(await channel()).toMatchObject({ last: { result: { is: 'unchanged' } } });
    await ask('packs/check', { url });
    expect(requests[1]?.headers.get('if-none-match')).toBe('"1"');
    expect(await channel()).toMatchObject({ last: { result: { is: 'unchanged' } } });
  });

  it('waits a day, and after failures ever longer up to a day', async () => {
    await follow(false);
    answer = () => new Response('', { status: 500 });
    await ring('updates');
    const first = await channel();
    expect(first).toMatchObject({ last: { result: { is: 'failed', why: 'status-500' } } });
    expect(Date.parse(first?.next ?? '') - Date.parse(monday)).toBeLessThan(20 * 60_000);
    await ring('updates');
    expect(requests).toHaveLength(1);
  });

  it('is spread by a tenth around its time', () => {
    const hours = (failures: number, chance: number) =>
      (Date.parse(nextAfter(failures, monday, chance)) - Date.parse(monday)) / 3_600_000;
    expect(hours(0, 0)).toBeCloseTo(21.6);
    expect(hours(0, 1)).toBeCloseTo(26.4);
    expect([1, 2, 3, 4, 20].map((failures) => hours(failures, 0.5))).toEqual([0.25, 0.5, 1, 2, 24]);
  });

  it('ends where the person stopped it, also while the answer is on its way', async () => {
    await install(bare());
    await follow(false);
    answer = async () => {
      await ask('packs/unfollow', { url });
      return new Response(bare({ sequence: 2 }));
    };
    await twoDaysLater();
    expect(await ask('packs/channels', {})).toEqual([]);
  });

  it('of an address that is no https address is never begun', async () => {
    expect(await send('packs/follow', { url: 'ftp://x', pack: 'team-east', auto: true })).toEqual({
      error: 'malformed',
    });
  });
});
