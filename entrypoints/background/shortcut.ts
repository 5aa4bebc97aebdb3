/** The shortcut: the panel of the tab in front opens or closes, on the page or in the side panel. */
import { browser } from 'wxt/browser';
import { tellClose, tellToggled } from '#messages/tell.ts';
import { whetherAside } from '#storage/aside.ts';

/** Whether a window shows our side panel now; false where the browser cannot tell. */
async function isOpenIn(windowId: number): Promise<boolean> {
  const { getContexts } = browser.runtime as unknown as {
    getContexts?: (filter: { contextTypes: string[]; windowIds: number[] }) => Promise<unknown[]>;
  };
  const wanted = { contextTypes: ['SIDE_PANEL'], windowIds: [windowId] };
  return ((await getContexts?.(wanted)) ?? []).length > 0;
}

/** Opens the side panel, in the key press; one that was open already closes. */
async function toggleAside(tabId: number, windowId: number): Promise<void> {
  const [wasOpen] = await Promise.all([
    isOpenIn(windowId),
    // Before anything is waited for: one that is open stays as it is.
    browser.sidePanel.open({ tabId }),
  ]);
  if (wasOpen) await tellClose(windowId);
}

/** Answers the shortcut pressed in `tab`. Everything begins within the key press. */
export function toggle(tab: { id?: number | undefined; windowId?: number | undefined }): void {
  const { id, windowId } = tab;
  if (id === undefined || windowId === undefined) return;
  whetherAside(id, (aside) => {
    const done = aside ? toggleAside(id, windowId) : tellToggled(id);
    done.catch((error: unknown) => console.error('shortcut', error));
  });
}

/** The same where the browser did not say in which tab it was pressed: too late for a side panel. */
export async function toggleInFront(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab) toggle(tab);
}
