/** Runs in the page: reads its deal again and again, each time after a change and a drawn frame. */
import { readerOf } from '#crm/read-page.ts';
import { readPrint } from '#crm/read-print.ts';
import { zoho } from '#crm/zoho/index.ts';

const drawn = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/**
 * Milliseconds of `count` readings, both halves of each, the first one cold; throws where the deal is
 * not read.
 */
export async function reads(count: number): Promise<number[]> {
  const reader = readerOf(document, zoho);
  const env = { now: new Date().toISOString(), zone: 'Asia/Shanghai' };
  const changing = document.querySelector('#feed .count');
  const times: number[] = [];
  for (let run = 0; run < count; run += 1) {
    if (changing) changing.textContent = `${run}`;
    await drawn();
    const start = performance.now();
    const page = reader.read(new URL(location.href), start);
    const read = page.state === 'proven' ? readPrint(page.print, env) : null;
    times.push(performance.now() - start);
    if (!read || 'unreadable' in read) throw new Error(`the deal is ${page.state}`);
  }
  return times;
}
