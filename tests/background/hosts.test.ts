/** Further addresses of a CRM in the background: kept, permitted, registered, and given up. */

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { scriptsOf } from '#core/scripts.ts';
import { defaultPlace } from '#storage/choices.ts';
import { crmOf, knowHosts, mayAskApi } from '../../entrypoints/background/crm-of.ts';
import { permissionsChanged, placeFor, settleHosts } from '../../entrypoints/background/hosts.ts';
import { loseDatabase } from '../storage/fresh.ts';
import {
  ask,
  injected,
  killWorker,
  monday,
  page,
  permitted,
  registered,
  send,
  stalledDeal,
  startBrowser,
} from './worker.ts';

const host = 'crm.corp.example';
const pattern = `https://${host}/*`;
const url = `https://${host}/crm/org1/tab/Potentials/1`;
const opened = vi.fn(async () => {});

beforeEach(async () => {
  await startBrowser();
  opened.mockReset();
  knowHosts([]);
  await settleHosts();
  Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 7 }] });
  Object.assign(fakeBrowser, { sidePanel: { open: opened } });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const add = (at = host) => ask('hosts/add', { host: at, crm: 'zoho', at: monday });

describe('adding', () => {
  it('registers the CRM’s script for that host alone, for good, and runs it in open tabs', async () => {
    permitted.add(pattern);
    expect(await add()).toEqual({ added: true });
    expect(registered).toEqual([
      {
        id: `host-zoho-${host}`,
        matches: [pattern],
        js: scriptsOf('zoho'),
        allFrames: true,
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
    expect(injected.map(({ target, files }) => [target.tabId, files])).toEqual([
      [7, scriptsOf('zoho')],
    ]);
    expect(await ask('hosts/list', {})).toEqual([
      { host, crm: 'zoho', added: monday, permitted: true },
    ]);
  });

  it('without the browser’s yes keeps and registers nothing', async () => {
    expect(await add()).toEqual({ problem: 'denied' });
    expect(await ask('hosts/list', {})).toEqual([]);
    expect(registered).toEqual([]);
  });

  it.each([
    ['crm.zoho.com', 'known'],
    ['10.0.0.7', 'ip'],
    ['CRM.corp.example', 'not-an-address'],
    [`${host}/crm`, 'path'],
    ['*.corp.example', 'wildcard'],
  ])('refuses what the page should never have sent: %s', async (typed, problem) => {
    permitted.add(`https://${typed}/*`);
    expect(await add(typed)).toEqual({ problem });
    expect(registered).toEqual([]);
  });

  it('twice is once', async () => {
    permitted.add(pattern);
    await Promise.all([add(), add()]);
    expect(await ask('hosts/list', {})).toHaveLength(1);
    expect(registered).toHaveLength(1);
  });
});

describe('a deal there', () => {
  const sender = { ...page, url, origin: `https://${host}` };
  const print = { ...stalledDeal('1') };
  const shown = () =>
    send(
      'page/deal',
      {
        view: 'view-00000001',
        site: host,
        print: { ...print, deal: { ...print.deal, url } },
      },
      sender,
    );

  it('is refused before it was added, and advised on after, in the side panel alone', async () => {
    expect(await shown()).toEqual({ error: 'not-allowed' });
    permitted.add(pattern);
    await add();
    expect(await shown()).toMatchObject({ ok: { place: { apart: 'only' } } });
    expect(await ask('panel/view', { view: 'view-00000001' })).toMatchObject({
      state: 'ready',
      place: { apart: 'only' },
    });
  });

  it('is refused to a page of another CRM’s shape, or of another host', async () => {
    permitted.add(pattern);
    await add();
    const deal = { ...print.deal, url, crm: 'fxiaoke' as const, id: '6'.repeat(24) };
    const request = { view: 'view-00000001', site: host, print: { ...print, deal } };
    expect(await send('page/deal', request, sender)).toEqual({ error: 'not-allowed' });
    expect(crmOf(`https://other.${host}/crm`)).toBeNull();
    expect(crmOf(`http://${host}/crm`)).toBeNull();
    expect(crmOf(`https://${host}:8443/crm`)).toBeNull();
  });
});

describe('a worker that starts', () => {
  it('registers what a worker killed in between had only kept, or an update cleared', async () => {
    permitted.add(pattern);
    await add();
    registered.length = 0;
    await killWorker();
    knowHosts([]);
    await settleHosts();
    expect(registered.map(({ id }) => id)).toEqual([`host-zoho-${host}`]);
    expect(crmOf(url)).toBe('zoho');
    await settleHosts();
    expect(registered).toHaveLength(1);
  });

  it('takes away what was registered and is kept no more', async () => {
    permitted.add(pattern);
    await add();
    const [left] = registered;
    await ask('hosts/remove', { host });
    expect(registered).toEqual([]);
    if (left) registered.push(left);
    await settleHosts();
    expect(registered).toEqual([]);
  });
});

describe('addresses', () => {
  it('are there again, registered and told, where the database was lost', async () => {
    permitted.add(pattern);
    await add();
    await loseDatabase();
    knowHosts([]);
    await settleHosts();
    expect(registered.map(({ id }) => id)).toEqual([`host-zoho-${host}`]);
    expect(await ask('hosts/list', {})).toMatchObject([{ host, permitted: true }]);
  });

  it('with a port and a folder are asked for as a host, and run in the folder alone', async () => {
    const whole = 'https://portal.corp.example:8443/*';
    permitted.add(whole);
    const folder = 'portal.corp.example:8443/apps/crm/';
    expect(await add(folder)).toEqual({ added: true });
    expect(registered.map(({ matches }) => matches)).toEqual([[`https://${folder}*`]]);
    expect(crmOf(`https://${folder}org1/tab/Potentials/1`)).toBe('zoho');
    expect(crmOf('https://portal.corp.example:8443/apps/hr/')).toBeNull();
    expect(crmOf('https://portal.corp.example/apps/crm/')).toBeNull();
    const apart = async (site: string) => (await placeFor(site, defaultPlace)).apart;
    expect(await apart('portal.corp.example:8443')).toBe('only');
    expect(await apart('portal.corp.example')).toBeUndefined();
  });

  it('whose API would lie beside their folder are not asked by it', async () => {
    for (const origin of ['https://a.example/*', 'https://b.example/*']) permitted.add(origin);
    await add('a.example/gateway/');
    await add('b.example/crm/');
    expect(mayAskApi('https://a.example/gateway/crm/org1/tab/Potentials/1')).toBe(false);
    expect(mayAskApi('https://b.example/crm/org1/tab/Potentials/1')).toBe(true);
    expect(mayAskApi('https://crm.zoho.com/crm/org1/tab/Potentials/1')).toBe(true);
  });

  it('have their lists marked with those of their CRM, and no more once they are removed', async () => {
    permitted.add(pattern);
    await ask('marks/choose', { crm: 'zoho', on: true });
    const marked = () => registered.find(({ id }) => id === 'marks-zoho')?.matches ?? [];
    expect(marked()).not.toContain(pattern);
    await add();
    expect(marked()).toContain(pattern);
    await ask('hosts/remove', { host });
    expect(marked()).not.toContain(pattern);
    expect(marked()).toContain('https://crm.zoho.com/*');
  });
});

describe('a permission taken back in the browser', () => {
  it('stops it and is said; given again, it works as before', async () => {
    permitted.add(pattern);
    await add();
    permitted.clear();
    await permissionsChanged();
    expect(registered).toEqual([]);
    expect(crmOf(url)).toBeNull();
    expect(await ask('hosts/list', {})).toMatchObject([{ host, permitted: false }]);
    permitted.add(pattern);
    await permissionsChanged();
    expect(registered).toHaveLength(1);
    expect(crmOf(url)).toBe('zoho');
  });
});

describe('removing', () => {
  it('ends the scripts in open tabs, and erasing everything takes the addresses too', async () => {
    permitted.add(pattern);
    await add();
    injected.length = 0;
    await ask('hosts/remove', { host });
    expect(injected).toHaveLength(1);
    expect(injected[0]?.files).toBeUndefined();
    expect(crmOf(url)).toBeNull();
    await add();
    await ask('options/wipe', {});
    expect(registered).toEqual([]);
    expect(await ask('hosts/list', {})).toEqual([]);
  });
});

describe('the side panel', () => {
  it('is opened at once in the click, and kept for a site only where that is asked', async () => {
    const site = 'crm.zoho.com';
    const asked = send('page/aside', { site, remember: false });
    expect(opened).toHaveBeenCalledWith({ tabId: 7 });
    expect(await asked).toEqual({ ok: null });
    const shown = (view: string) =>
      ask('page/deal', { view, site, print: stalledDeal('1') }).then(({ place }) => place.apart);
    expect(await shown('view-00000001')).toBeUndefined();
    await send('page/aside', { site, remember: true });
    expect(await shown('view-00000002')).toBe('chosen');
  });

  it('is opened for no other page, and nothing is kept where the browser refuses', async () => {
    const request = { site: 'crm.zoho.com', remember: true };
    const stranger = { ...page, id: 'someone-else' };
    expect(await send('page/aside', request, stranger)).toEqual({ error: 'not-allowed' });
    const plain = { ...page, url: 'http://crm.zoho.com/' };
    expect(await send('page/aside', request, plain)).toEqual({ error: 'not-allowed' });
    expect(opened).not.toHaveBeenCalled();
    opened.mockRejectedValueOnce(new Error('no gesture'));
    vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await send('page/aside', request)).toEqual({ error: 'failed' });
    const view = 'view-00000003';
    const { place } = await ask('page/deal', { view, site: request.site, print: stalledDeal('1') });
    expect(place.apart).toBeUndefined();
  });
});
