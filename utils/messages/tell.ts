/** What the background tells on its own: to extension pages, and to content scripts. */
import { browser } from 'wxt/browser';
import type { Changed, Learned, Lessons, Placed, Toggled } from './table.ts';

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

/** Tells the content scripts of some tabs what to know when they read. */
export const tellLearned = async (tabs: readonly number[], lessons: Lessons): Promise<void> => {
  const learned: Learned = { learned: lessons };
  await Promise.all(tabs.map((tab) => browser.tabs.sendMessage(tab, learned).catch(nobodyThere)));
};

/** Tells the content scripts of a tab that the person pressed the panel's shortcut. */
export const tellToggled = async (tab: number): Promise<void> => {
  const toggled: Toggled = { toggle: true };
  await browser.tabs.sendMessage(tab, toggled).catch(nobodyThere);
};
