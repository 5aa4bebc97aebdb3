/** CRM tabs: seated again after an install or update, toggled by the shortcut, forgotten. */
import { browser } from 'wxt/browser';
import { tellToggled } from '#messages/tell.ts';

/**
 * Runs the content scripts in CRM tabs that were open before: the browser does not, and nobody
 * should have to reload their CRM. Needs no permission besides the hosts.
 */
export async function seatInOpenTabs(): Promise<void> {
  for (const { matches, js } of browser.runtime.getManifest().content_scripts ?? []) {
    const tabs = await browser.tabs.query({ url: matches ?? [], discarded: false });
    for (const { id } of tabs) {
      if (id === undefined || !js) continue;
      // The files are our own manifest's; the type knows only those of the last build.
      const files = js as unknown as [];
      await browser.scripting
        .executeScript({ target: { tabId: id, allFrames: true }, files })
        // An error page on a CRM host cannot be run in; there is nothing to seat there.
        .catch((error: unknown) => console.warn('tab', id, error));
    }
  }
}

/** The shortcut: the panel of the tab in front opens or closes. */
export async function toggleInFront(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await tellToggled(tab.id);
}
