/** Rule packs for the browser tests, installed as a person would, over the options page. */
import type { Pack } from '#core/pack/schema.ts';
import { starter } from '#core/pack/starter/index.ts';
import type { Browser } from '#tests/run/chromium.ts';

/** The starter pack for a team that works every day of every year. */
export const everyDay: Pack = {
  ...starter,
  id: 'every-day',
  calendar: { ...starter.calendar, workweek: [1, 2, 3, 4, 5, 6, 7], holidays: [], workdays: [] },
};

interface Answer {
  ok?: { id?: string } | null;
}

/** Installs a pack and uses it from now on. */
export async function installPack(browser: Browser, pack: Pack): Promise<void> {
  const page = await browser.extensionPage('options.html');
  const ask = (name: string, request: object) =>
    page.evaluate<Answer>(`chrome.runtime.sendMessage(${JSON.stringify({ name, request })})`);
  const installed = await ask('options/install', { text: JSON.stringify(pack) });
  const used = await ask('options/use-pack', { id: pack.id });
  await page.close();
  if (installed.ok?.id !== pack.id || !('ok' in used))
    throw new Error(`pack refused: ${JSON.stringify([installed, used])}`);
}
