/** Makes Dealside use a pack and keep its panel open, through its own messages. */
import type { Pack } from '#core/pack/schema.ts';
import { ask } from '#tests/run/ask.ts';
import { type Browser, panelOf } from '#tests/run/chromium.ts';
import { putInUse } from '#tests/run/working-hours.ts';

/** Installs and chooses the pack, visits the page once, and keeps the panel open on its site. */
export async function openWith(browser: Browser, pack: Pack, url: string): Promise<void> {
  const options = await browser.extensionPage('options.html');
  await putInUse(options, pack);
  const page = await browser.open(url);
  const panel = await panelOf(page);
  const view = new URL(panel.url()).searchParams.get('view') ?? '';
  await ask(options, 'panel/place', { view, place: { open: true, side: 'right', width: 360 } });
  await page.close();
  await options.close();
}
