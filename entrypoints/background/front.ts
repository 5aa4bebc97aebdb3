/** Which visit a page has in front now, by its own word: one that left its deal is kept, but over. */
import type { View } from '#messages/table.ts';
import { viewIn } from '#messages/tell.ts';

/** Milliseconds that a page has to say so: one that the browser froze never does. */
const patience = 500;

/** The visit that a tab shows, or one frame of it; null where it shows none, or says nothing. */
export const inFront = (tab: number, frame: number | null = null): Promise<View | null> => {
  const silence = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience));
  return Promise.race([viewIn(tab, frame), silence]);
};
