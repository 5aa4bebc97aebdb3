/** How long reading a deal and all the events of its lists takes on a page of 10,000 elements. */
import { fileURLToPath } from 'node:url';
import { bundle } from '#tests/run/bundle.ts';
import { eventfulPage } from './deal-page.ts';
import { type Figure, median } from './figure.ts';
import type { Rival } from './visit.ts';

declare const bench: typeof import('./event-reads.ts');

const runs = 30;
/** The page shows 60 closed activities, 40 entries of its timeline, notes and a history. */
const fewest = 110;

/** Measured in the page's own world, beside no extension: both halves of reading, and the events. */
export async function events(rivals: readonly Rival[], today: string): Promise<Figure[]> {
  const browser = rivals.find(({ name }) => name === 'nothing')?.browser;
  if (!browser) throw new Error('no browser without an extension');
  const script = await bundle(fileURLToPath(new URL('./event-reads.ts', import.meta.url)), 'bench');
  const { url, html } = eventfulPage(today);
  const page = await browser.open(url);
  await page.setContent(html);
  const elements = await page.locator('*').count();
  await page.addScriptTag({ content: script });
  const { times, told } = await page.evaluate((count) => bench.eventReads(count), runs);
  await page.close();
  if (told < fewest) throw new Error(`only ${told} events were told`);
  return [
    {
      what: 'one reading with all events of its lists, median',
      measured: median(times),
      limit: 15,
      unit: 'ms',
      note: `${elements} elements, ${told} events`,
    },
  ];
}
