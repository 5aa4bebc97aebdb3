/** When the panel opens by itself: for news, at work, and never at the cost of the focus. */
import { describe, expect, it } from 'vitest';
import { renderZoho, zohoUrl } from '#tests/pages/zoho.ts';
import { type Browser, panelOf, startBrowser } from '#tests/run/chromium.ts';
import { openPanel } from '#tests/run/say-panel.ts';
import { zohoPage } from './deals.ts';
import { everyDay, installPack } from './packs.ts';
import { findingsIn, hostState } from './panel.ts';
import { zoneAt } from './zones.ts';

const deal = zohoPage(1);

describe('the panel by itself', () => {
  const healthy = {
    ...zohoPage(2),
    values: { ...zohoPage(2).values, CLOSINGDATE: '2099-12-31' },
  };

  /** A browser where it is some hour, with a field at hand in which the person is writing. */
  async function at(hour: number, pack = everyDay): Promise<Browser> {
    const browser = await startBrowser({ zone: zoneAt(hour) });
    await installPack(browser, pack);
    const writing = '<textarea id="writing" autofocus></textarea></body>';
    for (const one of [deal, healthy])
      await browser.serve(zohoUrl(one), renderZoho(one).replace('</body>', writing));
    return browser;
  }

  it('opens for a new warning in working hours, once, and leaves the focus where it is', async () => {
    const browser = await at(10);
    const page = await browser.open(zohoUrl(deal));
    await page.locator('#writing').focus();
    await page.keyboard.type('好的，');
    const panel = await panelOf(page);
    expect(await hostState(page)).toBe('open');
    await panel.locator('[data-rule]').first().waitFor();
    await page.keyboard.type('明天再说');
    expect(await page.locator('#writing').inputValue()).toBe('好的，明天再说');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('writing');
    await page.reload();
    await panelOf(page);
    expect(await hostState(page)).toBe('rail');
    await page.goto(zohoUrl(healthy));
    await panelOf(page);
    expect(await hostState(page)).toBe('rail');
    await browser.close();
  });

  it.each([
    ['after work', 20, everyDay],
    ['at night', 3, everyDay],
    ['in quiet hours, even at work', 10, { ...everyDay, quiet: { from: '09:00', to: '18:00' } }],
    [
      'on a day off',
      10,
      {
        ...everyDay,
        calendar: {
          ...everyDay.calendar,
          workweek: [((new Date().getUTCDay() + 3) % 7) + 1],
        },
      },
    ],
  ])('stays a rail %s, and says what it found when asked', async (_, hour, pack) => {
    const browser = await at(hour, pack);
    const page = await browser.open(zohoUrl(deal));
    await panelOf(page);
    expect(await hostState(page)).toBe('rail');
    expect(await findingsIn(await openPanel(page))).toContain('warn overdue-close');
    await browser.close();
  });
});
