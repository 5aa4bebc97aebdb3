/** Runs in the page: reads its deal and the events of its lists, each time after a drawn frame. */

import { readEvents } from '#crm/read-events.ts';
import { readerOf } from '#crm/read-page.ts';
import { readPrint } from '#crm/read-print.ts';
import { zoho } from '#crm/zoho/index.ts';

const drawn = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Milliseconds of `count` readings, and how many events the last one told; throws without a deal. */
export async function eventReads(count: number): Promise<{ times: number[]; told: number }> {
  const reader = readerOf(document, zoho);
  const env = { now: new Date().toISOString(), zone: 'Asia/Shanghai' };
  const times: number[] = [];
  let told = 0;
  for (let run = 0; run < count; run += 1) {
    await drawn();
    const start = performance.now();
    const page = reader.read(new URL(location.href), start);
    if (page.state !== 'proven') throw new Error(`the deal is ${page.state}`);
    const read = readPrint(page.print, env);
    told = readEvents(page.print, env).events.length;
    times.push(performance.now() - start);
    if ('unreadable' in read) throw new Error('the deal is unreadable');
  }
  return { times, told };
}
