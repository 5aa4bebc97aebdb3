/** CRM tabs: seated again after an install or update, and ended where an address was given up. */
import { browser } from 'wxt/browser';

type Injection = Parameters<typeof browser.scripting.executeScript>[0];

/** Runs something in every open tab of `matches`. */
async function runInTabs(
  matches: string[],
  what: { files: readonly string[] } | { func: () => void },
): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches, discarded: false });
  for (const { id } of tabs) {
    if (id === undefined) continue;
    await browser.scripting
      // The files are our own manifest's; the type knows only those of the last build.
      .executeScript({ target: { tabId: id, allFrames: true }, ...what } as unknown as Injection)
      // An error page on a CRM host cannot be run in; there is nothing to seat there.
      .catch((error: unknown) => console.warn('tab', id, error));
  }
}

/** Runs content scripts in the open tabs of `matches`. */
export const seatInTabs = (matches: string[], files: readonly string[]): Promise<void> =>
  runInTabs(matches, { files });

/** Ends the content scripts there as a newer copy would (`deal/life.ts`): their panels go. */
export const endInTabs = (matches: string[]): Promise<void> =>
  runInTabs(matches, { func: () => document.dispatchEvent(new Event('dealside-started')) });

/**
 * Runs the content scripts in CRM tabs that were open before: the browser does not, and nobody
 * should have to reload their CRM. Needs no permission besides the hosts.
 */
export async function seatInOpenTabs(): Promise<void> {
  for (const { matches, js } of browser.runtime.getManifest().content_scripts ?? [])
    if (js) await seatInTabs(matches ?? [], js);
}
