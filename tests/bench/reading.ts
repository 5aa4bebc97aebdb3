/** How long one reading of the deal takes on the page of 5,000 elements, in Chromium. */
import { fileURLToPath } from 'node:url';
import { bundle } from '#tests/run/bundle.ts';
import type { DealPage } from './deal-page.ts';
import { type Figure, median } from './figure.ts';
import type { Rival } from './visit.ts';

declare const bench: typeof import('./reads.ts');

const runs = 50;

/** Measured in the page's own world, beside no extension: the same code as in a content script. */
export async function reading(rivals: readonly Rival[], { url }: DealPage): Promise<Figure[]> {
  const browser = rivals.find(({ name }) => name === 'nothing')?.browser;
  if (!browser) throw new Error('no browser without an extension');
  const script = await bundle(fileURLToPath(new URL('./reads.ts', import.meta.url)), 'bench');
  const page = await browser.open(url);
  const elements = await page.locator('*').count();
  await page.addScriptTag({ content: script });
  const times = await page.evaluate((count) => bench.reads(count), runs);
  await page.close();
  const note = `${elements} elements`;
  return [
    {
      what: 'one reading of the deal, median',
      measured: median(times),
      limit: 8,
      unit: 'ms',
      note,
    },
    {
      what: 'the first reading, before any compiling',
      measured: times[0] ?? Number.NaN,
      limit: null,
      unit: 'ms',
      note,
    },
  ];
}
