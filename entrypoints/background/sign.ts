/** The sign on the icon: an exclamation mark where something about the packs wants a look. */
import { browser } from 'wxt/browser';
import { look } from '#storage/connection.ts';
import { packTrouble } from './packs/trouble.ts';

/** Shows or clears the sign, as things stand. Never a number: a count on the icon nags. */
export async function showSign(): Promise<void> {
  const seen = await look(packTrouble);
  const text = 'kept' in seen && seen.kept !== null ? '!' : '';
  await browser.action.setBadgeText({ text });
  if (text !== '') await browser.action.setBadgeBackgroundColor({ color: '#b3261e' });
}
