/** What the background tells on its own: to extension pages, and to content scripts. */
import { browser } from 'wxt/browser';
import type { MarksOff } from './marks.ts';
import type { Changed, Placed, Toggled } from './table.ts';

/** Nobody listening is the usual case, not a failure: no panel, popup or options page is open. */
const nobodyThere = (): void => {};

/** Tells every open extension page that it should ask again. */
export const tellChanged = async (changed: Changed): Promise<void> => {
  await browser.runtime.sendMessage(changed).catch(nobodyThere);
};

/** Tells the content script of a view how its panel is to sit; all frames where none is known. */
export const tellPlaced = async (
  tab: number,
  frame: number | null,
  placed: Placed,
): Promise<void> => {
  const to = frame === null ? undefined : { frameId: frame };
  await browser.tabs.sendMessage(tab, placed, to).catch(nobodyThere);
};

/** Tells the content scripts of a tab that the person pressed the panel's shortcut. */
export const tellToggled = async (tab: number): Promise<void> => {
  const toggled: Toggled = { toggle: true };
  await browser.tabs.sendMessage(tab, toggled).catch(nobodyThere);
};

/** Tells the content scripts of a tab that its lists are marked no longer. */
export const tellMarksOff = async (tab: number): Promise<void> => {
  const off: MarksOff = { marks: 'off' };
  await browser.tabs.sendMessage(tab, off).catch(nobodyThere);
};
