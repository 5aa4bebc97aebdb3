/** The sampler itself: a check that cannot fail would prove nothing about navigation. */
import { describe, expect, it } from 'vitest';
import { startBrowser } from '#tests/run/chromium.ts';
import { type Shows, zohoShows } from './deals.ts';
import { judge, type Samples, samplesOf, startSampling } from './sampler.ts';

describe('the sampler', () => {
  const [a, b] = [zohoShows(1), zohoShows(2)];
  const said = (deal: Shows, more = {}) => ({
    at: 10,
    panel: 'p',
    state: 'ready',
    ...deal,
    ...more,
  });
  const seen = (at: number, deal: Shows, visible = true) => ({
    at,
    visible,
    url: deal.deal.replace('zoho/', ''),
    name: deal.name,
  });
  const wrong = (samples: Samples) => judge(samples, [a, b]).wrong;

  it('passes a panel that says what the page shows', () => {
    expect(wrong({ sights: [seen(20, a)], words: [said(a)] })).toEqual([]);
  });

  it('sees a panel that stays when the page moves on', () => {
    expect(wrong({ sights: [seen(20, a), seen(21, b)], words: [said(a)] })).not.toEqual([]);
  });

  it('sees a panel whose URL moved while its page did not', () => {
    const half = { ...seen(21, a), url: seen(21, b).url };
    expect(wrong({ sights: [half], words: [said(a)] })).not.toEqual([]);
  });

  it('sees the values of one deal under the name of another', () => {
    expect(wrong({ sights: [seen(20, a)], words: [said(a, { amount: b.amount })] })).not.toEqual(
      [],
    );
  });

  it('lets a hidden panel say what it likes, and never hears it again', () => {
    const sights = [seen(20, a), seen(21, b, false), seen(30, b)];
    expect(wrong({ sights, words: [said(a)] })).toEqual([]);
  });

  it('holds a panel that was loaded out of sight to its words as soon as it is shown', () => {
    const sights = [seen(20, a, false), seen(30, b)];
    expect(wrong({ sights, words: [said(a)] })).not.toEqual([]);
    expect(wrong({ sights, words: [said(b)] })).toEqual([]);
  });

  it('sees a wrong panel on a real page', async () => {
    const browser = await startBrowser();
    await startSampling(browser.context);
    // A host of no CRM: there our own script would clear away a panel that is not its own.
    const url = 'https://example.com/list';
    await browser.serve(url, '<!doctype html><h1>A list</h1>');
    const page = await browser.context.newPage();
    await page.goto(url);
    await page.evaluate((word) => {
      const host = document.createElement('dealside-panel');
      host.style.display = 'block';
      document.documentElement.append(host);
      window.postMessage({ word: { ...word, at: Date.now() } }, '*');
    }, said(a));
    await expect
      .poll(async () => judge(await samplesOf(page), [a, b]).wrong, { timeout: 10_000 })
      .not.toEqual([]);
    await browser.close();
  });
});
