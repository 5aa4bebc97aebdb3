/** How long the marks of a hundred rows take, read and drawn, in Chromium. */
import { fileURLToPath } from 'node:url';
import { renderZohoList, zohoListUrl } from '#tests/pages/deal-lists.ts';
import { bundle } from '#tests/run/bundle.ts';
import { type Figure, median } from './figure.ts';
import type { Rival } from './visit.ts';

declare const bench: typeof import('./mark-rows.ts');

const runs = 50;
const columns = ['Deal Name', 'Stage', 'Amount', 'Closing Date', 'Account Name', 'Deal Owner'];

const pageOf = (rows: number): string =>
  renderZohoList(
    Array.from({ length: rows }, (_, n) => ({
      id: `48768760000003${String(n).padStart(5, '0')}`,
      cells: {
        'Deal Name': `Deal ${n}`,
        Stage: 'Negotiation/Review',
        Amount: '$ 1,000.00',
        'Closing Date': '2020-01-31',
        'Account Name': 'Acme',
        'Deal Owner': 'Ravi',
      },
    })),
    columns,
  )
    // All hundred at once, which no window shows: the most there can be.
    .replace('height:520px', 'height:4200px');

/** Measured in the page's own world, beside no extension: the same code as in a content script. */
export async function marking(rivals: readonly Rival[]): Promise<Figure[]> {
  const browser = rivals.find(({ name }) => name === 'nothing')?.browser;
  if (!browser) throw new Error('no browser without an extension');
  const script = await bundle(fileURLToPath(new URL('./mark-rows.ts', import.meta.url)), 'bench');
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 1360, height: 4100 });
  const figures: Figure[] = [];
  for (const [of, limit] of [
    [100, 10],
    [2000, null],
  ] as const) {
    await page.setContent(pageOf(of));
    await page.addScriptTag({ content: script });
    const { times, rows } = await page.evaluate(([url, count]) => bench.markRows(url, count), [
      zohoListUrl,
      runs,
    ] as const);
    if (rows < 95) throw new Error(`only ${rows} rows were marked`);
    const what = `marks of a screen of ${rows} rows, read and drawn, in a list of ${of}`;
    const [first = Number.NaN] = times;
    figures.push(
      { what: `${what}, median`, measured: median(times), limit, unit: 'ms' },
      {
        what: `${what}, the first, before any compiling`,
        measured: first,
        limit: null,
        unit: 'ms',
      },
    );
  }
  await page.close();
  return figures;
}
