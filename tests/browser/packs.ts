/** Rule packs for the browser tests, installed as a person would, over the options page. */
import type { Pack } from '#core/pack/schema.ts';
import { starter } from '#core/pack/starter/index.ts';
import type { Browser } from '#tests/run/chromium.ts';
import { putInUse } from '#tests/run/working-hours.ts';

/** The starter pack for a team that works every day of every year. */
export const everyDay: Pack = {
  ...starter,
  id: 'every-day',
  calendar: { ...starter.calendar, workweek: [1, 2, 3, 4, 5, 6, 7], holidays: [], workdays: [] },
};

/** Installs a pack and uses it from now on. */
export async function installPack(browser: Browser, pack: Pack): Promise<void> {
  const page = await browser.extensionPage('options.html');
  await putInUse(page, pack);
  await page.close();
}
