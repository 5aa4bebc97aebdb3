/** The shortcut: on the page where the panel is there, in the browser's side panel where that is. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetTab } from '#storage/views.ts';
import { toggle } from '../../entrypoints/background/shortcut.ts';
import { ask, changes, send, showDeal, site, startBrowser, told } from './worker.ts';

const opened = vi.fn(async () => {});
const contexts = vi.fn(async (): Promise<unknown[]> => []);
/** Whether what goes on now still counts as the person's key press, as the browser counts it. */
let pressed = false;

/** The area as the browser has it, with callbacks that are still within the key press. */
const session = {
  get: (key: string, then: (kept: object) => void) => {
    const counts = pressed;
    void fakeBrowser.storage.session.get(key).then((kept) => {
      pressed = counts;
      then(kept);
      pressed = false;
    });
  },
};

beforeEach(async () => {
  await startBrowser();
  opened.mockReset().mockImplementation(async () => {
    if (!pressed) throw new Error('no gesture');
  });
  contexts.mockReset().mockResolvedValue([]);
  Object.assign(fakeBrowser, { sidePanel: { open: opened } });
  Object.assign(fakeBrowser.runtime, { getContexts: contexts });
  vi.stubGlobal('chrome', { storage: { session } });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** The worker may be a new one: nothing but what is kept decides. */
async function press(): Promise<void> {
  pressed = true;
  toggle({ id: 7, windowId: 2 });
  pressed = false;
  await new Promise((resolve) => setTimeout(resolve, 20));
}

const aside = { open: true, side: 'right', width: 360, apart: 'chosen' } as const;
const toggled = () => told.filter(({ message }) => 'toggle' in (message as object));

describe('the shortcut', () => {
  it('opens and folds the panel on the page where it sits there', async () => {
    await showDeal('1');
    await press();
    expect(toggled()).toMatchObject([{ tab: 7 }]);
    expect(opened).not.toHaveBeenCalled();
  });

  it('opens the side panel within the key press where the site’s panel is there', async () => {
    await showDeal('1');
    await ask('panel/place', { view: 'view-of-1-00000000', place: aside });
    await press();
    expect(opened).toHaveBeenCalledWith({ tabId: 7 });
    await expect(opened.mock.results[0]?.value).resolves.toBeUndefined();
    expect(toggled()).toEqual([]);
    // A later deal on that site sits there from the start.
    await forgetTab(7);
    await showDeal('2');
    opened.mockClear();
    await press();
    expect(opened).toHaveBeenCalledWith({ tabId: 7 });
  });

  it('closes the side panel of its own window where it was open', async () => {
    opened.mockResolvedValueOnce();
    await send('page/aside', { site, remember: true });
    contexts.mockResolvedValue([{}]);
    changes.length = 0;
    await press();
    expect(contexts).toHaveBeenCalledWith({ contextTypes: ['SIDE_PANEL'], windowIds: [2] });
    expect(changes).toContainEqual({ close: 2 });
  });

  it('goes back to the page with the panel', async () => {
    await showDeal('1');
    await ask('panel/place', { view: 'view-of-1-00000000', place: aside });
    await ask('panel/place', { view: 'view-of-1-00000000', place: { ...aside, apart: null } });
    await press();
    expect(toggled()).toHaveLength(1);
    expect(opened).not.toHaveBeenCalled();
  });
});
