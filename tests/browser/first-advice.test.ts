/** The first advice a person ever gets, by the clock. */
import { describe, expect, it } from 'vitest';
import { renderZoho, zohoUrl } from '#tests/pages/zoho.ts';
import { panelOf, startBrowser } from '#tests/run/chromium.ts';
import { zohoPage } from './deals.ts';

const deal = zohoPage(1);

describe('a fresh profile', () => {
  it('has its first advice within two seconds of opening the deal', async () => {
    const waits: number[] = [];
    for (const _ of [1, 2, 3]) {
      const browser = await startBrowser();
      await browser.serve(zohoUrl(deal), renderZoho({ ...deal, filler: 5000 }));
      const page = await browser.context.newPage();
      const from = performance.now();
      await page.goto(zohoUrl(deal), { waitUntil: 'commit' });
      await panelOf(page);
      waits.push(performance.now() - from);
      await browser.close();
    }
    // The middle one of three: what else the machine does just then is not ours.
    expect(waits.sort((a, b) => a - b)[1]).toBeLessThan(2000);
  });
});
