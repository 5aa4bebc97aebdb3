/** Starts and ends the picker in the frame that a panel sits in. */
import { browser } from 'wxt/browser';
import { onDemand } from '#core/scripts.ts';
import type { Seat } from '#storage/views.ts';
import type { Asked } from '../picking/asked.ts';

const targetOf = ({ tab, frame }: Seat) => ({
  tabId: tab,
  ...(frame === null ? {} : { frameIds: [frame] }),
});

/** Dims the page and lets the person click; throws where the tab cannot be run in. */
export async function startPicker(seat: Seat, asked: Asked): Promise<void> {
  const target = targetOf(seat);
  await browser.scripting.executeScript({
    target,
    // Runs in the page, in our world there: all it may use is what it is given.
    func: (given: Asked) => Object.assign(globalThis, { dealsideAsked: given }),
    args: [asked],
  });
  // The files are of our own build; the type knows only those that WXT names.
  const files = onDemand.picker as unknown as [];
  await browser.scripting.executeScript({ target, files });
}

/** Ends it, where there is one. */
export async function stopPicker(seat: Seat): Promise<void> {
  await browser.scripting
    .executeScript({
      target: targetOf(seat),
      func: () => document.querySelector('dealside-teach')?.remove(),
    })
    // The page is gone, and the picker with it.
    .catch((error: unknown) => console.warn('picker', error));
}
