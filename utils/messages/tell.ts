/** What the background tells on its own: to extension pages, and to content scripts. */
import { browser } from 'wxt/browser';
import type { MarksTold } from './marks.ts';
import type {
  Changed,
  Close,
  Here,
  Learned,
  Left,
  Lessons,
  Placed,
  Toggled,
  View,
  Which,
} from './table.ts';

/** Nobody listening is the usual case, not a failure: no panel, popup or options page is open. */
const nobodyThere = (): void => {};

/** A message never reaches its own sender: what else the background does about a change. */
let hearsToo: (changed: Changed) => void = nobodyThere;

/** Hears, in the background itself, all that extension pages are told to ask again about. */
export const hearToo = (listener: (changed: Changed) => void): void => {
  hearsToo = listener;
};

/** Tells every open extension page that it should ask again. */
export const tellChanged = async (changed: Changed): Promise<void> => {
  hearsToo(changed);
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

/** Tells the content scripts of a tab what to know when they read. */
export const tellLearned = async (tab: number, lessons: Lessons): Promise<void> => {
  const learned: Learned = { learned: lessons };
  await browser.tabs.sendMessage(tab, learned).catch(nobodyThere);
};

/** Tells the content scripts of a tab that the person pressed the panel's shortcut. */
export const tellToggled = async (tab: number): Promise<void> => {
  const toggled: Toggled = { toggle: true };
  await browser.tabs.sendMessage(tab, toggled).catch(nobodyThere);
};

/** Tells the side panel of a window, from the background, that the person wants it closed. */
export const tellClose = async (window: number): Promise<void> => {
  const close: Close = { close: window };
  await browser.runtime.sendMessage(close).catch(nobodyThere);
};

/** Tells, from a panel's frame, the content script that seated it that the page let it in. */
export const tellHere = async (view: View): Promise<void> => {
  const here: Here = { here: view };
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, here).catch(nobodyThere);
};

/** Tells the side panel, from a page, that the page shows that deal no more. */
export const tellLeft = async (view: View): Promise<void> => {
  const left: Left = { left: view };
  await browser.runtime.sendMessage(left).catch(nobodyThere);
};

/** Asks the scripts of a tab, or of one frame, which view is in front; null where none has one. */
export async function viewIn(tab: number, frame: number | null = null): Promise<View | null> {
  const which: Which = { which: true };
  const to = frame === null ? undefined : { frameId: frame };
  // No script of ours there, or none with a deal: both are the same to who asks.
  const view: unknown = await browser.tabs.sendMessage(tab, which, to).catch(nobodyThere);
  return typeof view === 'string' ? view : null;
}

/** Tells the content scripts of a tab that mark its lists what became of the marks. */
export const tellMarks = async (tab: number, marks: MarksTold['marks']): Promise<void> => {
  const told: MarksTold = { marks };
  await browser.tabs.sendMessage(tab, told).catch(nobodyThere);
};
