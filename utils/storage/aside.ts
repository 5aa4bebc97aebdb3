/** Tabs whose panel sits in the browser's side panel, in `storage.session`: asked within a key press. */
import { browser } from 'wxt/browser';

const keyOf = (tab: number): string => `aside/${tab}`;

/** Notes where the panel of a tab sits now. */
export const noteAside = (tab: number, aside: boolean): Promise<void> =>
  aside
    ? browser.storage.session.set({ [keyOf(tab)]: true })
    : browser.storage.session.remove(keyOf(tab));

interface WithCallback {
  get: (key: string, then: (kept: { [key: string]: unknown }) => void) => void;
}

/**
 * Calls `then` with whether the tab's panel sits aside. By a callback of the browser's own, which still
 * counts as the person's key press (once, as seen in Chromium 156); what waits for a promise does not.
 */
export function whetherAside(tab: number, then: (aside: boolean) => void): void {
  const { chrome } = globalThis as unknown as { chrome: { storage: { session: WithCallback } } };
  chrome.storage.session.get(keyOf(tab), (kept) => then(kept[keyOf(tab)] === true));
}
