/** The background as the browser sees it: messages in, answers out, and workers that die. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { DealRef, Readings } from '#core/deal/deal.ts';
import type { DealPrint } from '#core/deal/print.ts';
import type { RawSender } from '#messages/sender.ts';
import { listener } from '#messages/serve.ts';
import type { MessageName, Placed, Reply, RequestOf, ResponseOf } from '#messages/table.ts';
import { disconnect } from '#storage/connection.ts';
import { crmOf } from '../../entrypoints/background/crm-of.ts';
import { handlers } from '../../entrypoints/background/handlers.ts';
import { printOf } from '../print.ts';
import { freshBrowser } from '../storage/fresh.ts';

/** Monday morning in Shanghai, in working hours. */
export const monday = '2026-11-23T02:00:00.000Z';
/** Monday night in Shanghai. */
export const mondayNight = '2026-11-23T15:30:00.000Z';
export const tuesday = '2026-11-24T02:00:00.000Z';
export const zone = 'Asia/Shanghai';
export const site = 'crm.zoho.com';

export const setClock = (at: string): void => {
  vi.setSystemTime(new Date(at));
};

const origin = `chrome-extension://${fakeBrowser.runtime.id}`;
const trust = {
  id: fakeBrowser.runtime.id,
  origin,
  isCrmPage: (url: string) => crmOf(url) !== null,
};

export const page: RawSender = {
  id: trust.id,
  url: 'https://crm.zoho.com/crm/org1/tab/Potentials/1',
  origin: 'https://crm.zoho.com',
  frameId: 3,
  documentLifecycle: 'active',
  tab: { id: 7 },
};
const extension: RawSender = { id: trust.id, url: `${origin}/panel.html`, origin, tab: { id: 7 } };

/** Everything told to content scripts, newest last. */
export const told: { tab: number; message: unknown; frame: number | undefined }[] = [];
/** The visit that each tab's page says is in front: the last deal it told of, until it leaves. */
export const front = new Map<number | undefined, string>();
/** The sign on the icon. */
export const sign = { text: '' };
/** Match patterns of the hosts that were allowed besides the CRMs. */
export const permitted = new Set<string>();
/** A content script registered at run time, as the browser keeps it. */
export interface Registration {
  id: string;
  matches: string[];
  js: string[];
  allFrames: boolean;
  persistAcrossSessions: boolean;
}
export const registered: Registration[] = [];
/** What was run in open tabs, newest last. */
export const injected: { target: { tabId: number }; files?: string[] }[] = [];
/** Everything told to extension pages, newest last. */
export const changes: unknown[] = [];

/** A new browser on Monday morning, with what the fake one lacks. */
export async function startBrowser(): Promise<void> {
  await freshBrowser();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(monday) });
  told.length = 0;
  front.clear();
  changes.length = 0;
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: unknown) => {
    changes.push(message);
  }) as never);
  const contentScripts = [{ matches: ['https://crm.zoho.com/*'], js: ['content-scripts/deal.js'] }];
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ version: '1.2.3', content_scripts: contentScripts }),
  });
  Object.assign(fakeBrowser.storage.local, { setAccessLevel: async () => {} });
  sign.text = '';
  Object.assign(fakeBrowser.action, {
    setBadgeText: async ({ text }: { text: string }) => {
      sign.text = text;
    },
    setBadgeBackgroundColor: async () => {},
  });
  permitted.clear();
  registered.length = 0;
  injected.length = 0;
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins = [] }: { origins?: string[] }) =>
      origins.every((origin) => permitted.has(origin)),
  });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => structuredClone(registered),
    registerContentScripts: async (scripts: Registration[]) => {
      for (const { id } of scripts)
        if (registered.some((one) => one.id === id)) throw new Error(`Duplicate script ID '${id}'`);
      registered.push(...scripts);
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) {
        const at = registered.findIndex((one) => one.id === id);
        if (at < 0) throw new Error(`Nonexistent script ID '${id}'`);
        registered.splice(at, 1);
      }
    },
    executeScript: async (injection: (typeof injected)[number]) => {
      injected.push(injection);
      return [];
    },
  });
  Object.assign(fakeBrowser.tabs, {
    sendMessage: async (tab: number, message: Placed, to?: { frameId: number }) => {
      told.push({ tab, message, frame: to?.frameId });
      return 'which' in message ? front.get(tab) : undefined;
    },
  });
}

/** Sends a message the whole way: sender check, validation, handler. */
export const send = <M extends MessageName>(
  name: M,
  request: RequestOf<M>,
  sender: RawSender = name.startsWith('page/') ? page : extension,
): Promise<Reply<M>> =>
  new Promise((resolve) => {
    if (name === 'page/deal') front.set(sender.tab?.id, (request as RequestOf<'page/deal'>).view);
    listener(handlers, trust)({ name, request }, sender, (reply) => resolve(reply as Reply<M>));
  });

/** The answer to a message; fails the test where there is none. */
export async function ask<M extends MessageName>(
  name: M,
  request: RequestOf<M>,
): Promise<ResponseOf<M>> {
  const reply = await send(name, request);
  if ('ok' in reply) return reply.ok;
  throw new Error(`${name}: ${reply.error}`);
}

/** The worker dies; the next message starts another. */
export const killWorker = disconnect;

const read = <V>(value: V) => ({ value, by: 'hook', from: '#field' }) as const;

/** A deal thirty days in negotiation, with all the default rules need. */
const stalledFields: Readings = {
  name: read('Example Ltd renewal'),
  stage: read('Negotiation/Review'),
  stageSince: read('2026-10-24'),
  closeDate: read('2026-12-24'),
  lastActivity: read('2026-11-22'),
  nextStep: read({ text: 'call', due: '2026-12-01' }),
  amount: read({ amount: 120000, currency: 'CNY' }),
  contact: read('Li'),
};

const dealOf = (id: string): DealRef => ({
  crm: 'zoho',
  id,
  org: 'org1',
  url: `https://crm.zoho.com/crm/org1/tab/Potentials/${id}`,
});

export const stalledDeal = (id: string, fields: Readings = {}): DealPrint =>
  printOf(dealOf(id), { ...stalledFields, ...fields });

/** A page shows a deal; the answer as its panel sits. */
export async function showDeal(id: string, fields: Readings = {}, view = `view-of-${id}-00000000`) {
  const { level, place } = await ask('page/deal', { view, site, print: stalledDeal(id, fields) });
  return { level, open: place.open };
}

/** A click in the quick log. */
export const click = (id: string, more: Partial<RequestOf<'panel/log'>> = {}) => ({
  id: `click-${id}-00000000`.slice(0, 64),
  at: new Date().toISOString(),
  zone,
  action: 'call',
  deal: null,
  minutes: null,
  ...more,
});

/** How often an action counts today. */
export async function countOf(action: string): Promise<number> {
  const { targets, others } = await ask('popup/today', { zone });
  const all = [...targets.flatMap(({ actions }) => actions), ...others];
  return all.find(({ id }) => id === action)?.count ?? 0;
}
