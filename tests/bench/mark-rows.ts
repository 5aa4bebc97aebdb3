/** Runs in the page: reads its list and draws a mark at every row, each time after a change. */
import { dealKey } from '#core/deal/deal.ts';
import { readRows } from '#crm/rows/read-rows.ts';
import { zohoRows } from '#crm/zoho/rows.ts';
import { overlayOn } from '../../entrypoints/marks/overlay.ts';

const drawn = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Milliseconds of `count` rounds at `url`, and the rows that each of them marked. */
export async function markRows(
  url: string,
  count: number,
): Promise<{ times: number[]; rows: number }> {
  const over = new AbortController();
  const overlay = overlayOn(document, window, over.signal);
  const mark = { level: 'warn', text: 'Past its closing date' } as const;
  const changing = document.querySelector('lyte-text');
  const times: number[] = [];
  let rows = 0;
  for (let run = 0; run < count; run += 1) {
    if (changing) changing.textContent = `${run}`;
    await drawn();
    const start = performance.now();
    const size = { width: innerWidth, height: innerHeight };
    const here = new URL(url);
    const reading = readRows(document, here, zohoRows, size);
    const marked = (reading?.rows ?? []).flatMap(({ deal, element }) =>
      zohoRows.dealOf(element, here)?.id === deal.id
        ? { key: dealKey(deal), element, name: '', mark }
        : [],
    );
    overlay.draw(marked);
    times.push(performance.now() - start);
    rows = marked.length;
  }
  over.abort();
  return { times, rows };
}
