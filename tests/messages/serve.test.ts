import { describe, expect, it, vi } from 'vitest';
import { Refusal } from '#messages/refusal.ts';
import { messageNames } from '#messages/schemas.ts';
import type { RawSender } from '#messages/sender.ts';
import { type Handlers, listener } from '#messages/serve.ts';
import type { MessageName } from '#messages/table.ts';

const origin = 'chrome-extension://own';
const trust = {
  id: 'own',
  origin,
  isCrmPage: (url: string) => url.startsWith('https://crm.test/'),
};
const names = messageNames;

/** Handlers that answer with their own name. */
const echoes = Object.fromEntries(
  names.map((name) => [name, async () => name]),
) as unknown as Handlers;

const page: RawSender = {
  id: 'own',
  url: 'https://crm.test/deal/1',
  origin: 'https://crm.test',
  frameId: 0,
  documentLifecycle: 'active',
  tab: { id: 7 },
};
const panel: RawSender = { id: 'own', url: `${origin}/panel.html?view=1`, origin, tab: { id: 7 } };
const popup: RawSender = { id: 'own', url: `${origin}/popup.html`, origin };

const sent = (message: unknown, sender: RawSender, handlers: Handlers = echoes) =>
  new Promise<unknown>((resolve) => {
    if (listener(handlers, trust)(message, sender, resolve) === undefined) resolve('ignored');
  });

const requests: { [M in MessageName]?: unknown } = {
  'page/placed': { site: 'crm.test', place: { open: true, side: 'left', width: 360 } },
  'popup/today': { zone: 'Asia/Shanghai' },
  'popup/stalled': {},
  'options/wipe': {},
  'options/export': { after: null },
};

describe('the root listener', () => {
  it('answers an extension page and a CRM page', async () => {
    expect(await sent({ name: 'popup/stalled', request: {} }, popup)).toEqual({
      ok: 'popup/stalled',
    });
    expect(await sent({ name: 'popup/stalled', request: {} }, panel)).toEqual({
      ok: 'popup/stalled',
    });
    expect(await sent({ name: 'page/placed', request: requests['page/placed'] }, page)).toEqual({
      ok: 'page/placed',
    });
  });

  it('lets a page send nothing that belongs to the extension, whatever its request', async () => {
    for (const name of names.filter((n) => !n.startsWith('page/'))) {
      const reply = await sent({ name, request: requests[name] ?? {} }, page);
      expect(reply, name).toEqual({ error: 'not-allowed' });
    }
  });

  it('lets an extension page send nothing that belongs to the page', async () => {
    for (const name of names.filter((n) => n.startsWith('page/'))) {
      expect(await sent({ name, request: {} }, panel), name).toEqual({ error: 'not-allowed' });
    }
  });

  it.each<[string, RawSender]>([
    ['another extension', { ...page, id: 'other' }],
    ['a page that is no CRM', { ...page, url: 'https://evil.test/deal/1' }],
    ['a prerendered page', { ...page, documentLifecycle: 'prerender' }],
    ['a cached page', { ...page, documentLifecycle: 'cached' }],
    ['a page without a tab', { ...page, tab: undefined }],
    ['a page without a URL', { ...page, url: undefined }],
  ])('refuses %s', async (_, sender) => {
    const reply = await sent({ name: 'page/placed', request: requests['page/placed'] }, sender);
    expect(reply).toEqual({ error: 'not-allowed' });
  });

  it.each<[string, RawSender]>([
    ['another extension', { ...popup, id: 'other' }],
    ['an origin that only begins like ours', { ...popup, url: `${origin}.evil/popup.html` }],
    ['a page that names our URL but has its own origin', { ...popup, origin: 'https://evil.test' }],
    ['nobody known', {}],
  ])('refuses a wipe from %s', async (_, sender) => {
    expect(await sent({ name: 'options/wipe', request: {} }, sender)).toEqual({
      error: 'not-allowed',
    });
  });

  it('ignores what carries no name and refuses names that are no message', async () => {
    expect(await sent({ changed: 'view' }, panel)).toBe('ignored');
    expect(await sent('popup/today', panel)).toBe('ignored');
    expect(await sent(null, panel)).toBe('ignored');
    for (const name of ['constructor', 'toString', '__proto__', 'popup/tomorrow', 7]) {
      expect(await sent({ name, request: {} }, panel)).toEqual({ error: 'unknown-message' });
    }
  });

  it.each([
    ['nothing', undefined],
    ['a missing field', {}],
    ['a field too many', { zone: 'Asia/Shanghai', and: 1 }],
    ['a zone that does not exist', { zone: 'Mars/Base' }],
    ['a zone of another type', { zone: 8 }],
    ['a huge zone', { zone: 'x'.repeat(100_000) }],
  ])('refuses %s as malformed', async (_, request) => {
    expect(await sent({ name: 'popup/today', request }, popup)).toEqual({ error: 'malformed' });
  });

  it('carries why a handler refused, and only that it failed where it did not say', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const throwing = (error: Error): Handlers => ({
      ...echoes,
      'popup/stalled': async () => {
        throw error;
      },
    });
    const ask = { name: 'popup/stalled', request: {} };
    expect(await sent(ask, popup, throwing(new Refusal('database-failing')))).toEqual({
      error: 'database-failing',
    });
    expect(said).not.toHaveBeenCalled();
    expect(await sent(ask, popup, throwing(new Error('secret words')))).toEqual({
      error: 'failed',
    });
    expect(said).toHaveBeenCalledOnce();
    said.mockRestore();
  });

  it('returns true before it answers, so that the channel stays open', () => {
    const replies: unknown[] = [];
    const returned = listener(echoes, trust)({ name: 'popup/stalled', request: {} }, popup, (r) =>
      replies.push(r),
    );
    expect(returned).toBe(true);
    expect(replies).toEqual([]);
  });
});
