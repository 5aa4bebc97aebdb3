import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { look } from '#storage/connection.ts';
import { amounts } from '#storage/kept.ts';
import background from '../../entrypoints/background/index.ts';
import { kept } from '../storage/fresh.ts';
import { ask, changes, click, monday, setClock, showDeal, startBrowser, told } from './worker.ts';

const executeScript = vi.fn(async () => []);
let shortcut: (command: string, tab: { id: number; windowId: number }) => void = () => {};
let closed: (tab: number) => void = () => {};
const query = vi.fn(async (_: object) => [{ id: 7 }, { id: 8 }]);

beforeEach(async () => {
  await startBrowser();
  executeScript.mockClear();
  query.mockClear();
  const onCommand = { addListener: (listener: typeof shortcut) => (shortcut = listener) };
  const onRemoved = { addListener: (listener: typeof closed) => (closed = listener) };
  Object.assign(fakeBrowser, { commands: { onCommand } });
  for (const event of ['onAdded', 'onRemoved'])
    Object.assign(fakeBrowser.permissions, { [event]: { addListener: () => {} } });
  Object.assign(fakeBrowser.scripting, { executeScript });
  Object.assign(fakeBrowser.tabs, { query, onRemoved });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const start = () => background.main();
const installed = (reason: string) =>
  fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: false } as never);

const rings = (name: string) =>
  fakeBrowser.alarms.onAlarm.trigger({ name, scheduledTime: 0, persistAcrossSessions: true });

describe('a worker that starts', () => {
  it('listens at once, before anything was awaited', () => {
    start();
    const { runtime, alarms } = fakeBrowser;
    for (const event of [runtime.onMessage, runtime.onInstalled, alarms.onAlarm]) {
      expect(event.hasListeners()).toBe(true);
    }
  });

  it('makes its alarms where they are missing, midnight by the local day', async () => {
    start();
    await vi.waitFor(async () => expect(await fakeBrowser.alarms.getAll()).toHaveLength(3));
    expect(await fakeBrowser.alarms.get('midnight')).toMatchObject({
      scheduledTime: Date.parse('2026-11-23T16:00:00.000Z'),
    });
    expect(await fakeBrowser.alarms.get('prune')).toMatchObject({ periodInMinutes: 1440 });
  });

  it('leaves the alarm for forgetting as it is', async () => {
    await fakeBrowser.alarms.create('prune', { delayInMinutes: 77, periodInMinutes: 1440 });
    start();
    await vi.waitFor(async () => expect(await fakeBrowser.alarms.getAll()).toHaveLength(3));
    expect(await fakeBrowser.alarms.get('prune')).toMatchObject({
      scheduledTime: Date.parse(monday) + 77 * 60_000,
    });
  });
});

describe('an install or update', () => {
  it.each(['install', 'update'])('seats the panel in open CRM tabs: %s', async (reason) => {
    start();
    await installed(reason);
    await vi.waitFor(() => expect(executeScript).toHaveBeenCalledTimes(2));
    expect(query).toHaveBeenCalledWith({ url: ['https://crm.zoho.com/*'], discarded: false });
    expect(executeScript).toHaveBeenCalledWith({
      target: { tabId: 7, allFrames: true },
      files: ['content-scripts/deal.js'],
    });
  });

  it('is not every start: an update of the browser seats nothing', async () => {
    start();
    await installed('chrome_update');
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('goes on past a tab it may not run in', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    executeScript.mockRejectedValueOnce(new Error('error page'));
    start();
    await installed('update');
    await vi.waitFor(() => expect(executeScript).toHaveBeenCalledTimes(2));
  });
});

describe('what happens in the browser', () => {
  it('the shortcut toggles the panel of the tab in front', async () => {
    start();
    const session = { get: (_: string, then: (kept: object) => void) => then({}) };
    vi.stubGlobal('chrome', { storage: { session } });
    const tab = { id: 7, windowId: 1 };
    shortcut('toggle-panel', tab);
    await vi.waitFor(() => expect(told).toEqual([{ tab: 7, message: { toggle: true } }]));
    shortcut('another-command', tab);
    expect(told).toHaveLength(1);
    vi.unstubAllGlobals();
  });

  it('a closed tab takes its views with it', async () => {
    start();
    await showDeal('1');
    closed(7);
    await vi.waitFor(async () =>
      expect(await ask('panel/view', { view: 'view-of-1-00000000' })).toMatchObject({
        state: 'reading',
      }),
    );
  });

  it('midnight tells the pages that count, and comes again', async () => {
    start();
    setClock('2026-11-23T16:00:01.000Z');
    await rings('midnight');
    await vi.waitFor(() => expect(changes).toContainEqual({ changed: 'events' }));
    await vi.waitFor(async () =>
      expect(await fakeBrowser.alarms.get('midnight')).toMatchObject({
        scheduledTime: Date.parse('2026-11-24T16:00:00.000Z'),
      }),
    );
  });

  it('what is older than 400 days is forgotten by the clock', async () => {
    start();
    await showDeal('1');
    await ask('panel/log', click('one'));
    setClock('2027-12-31T02:00:00.000Z');
    await ask('panel/log', click('two'));
    await rings('prune');
    await vi.waitFor(async () =>
      expect(kept(await look(amounts))).toMatchObject({ deals: 0, events: 1 }),
    );
  });
});
