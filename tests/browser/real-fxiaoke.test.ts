/** The real Fxiaoke deals on Fxiaoke's own host: the built extension shows exactly their rows. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageOf, rows, rowsZone, valuesOf } from '#tests/crm/fxiaoke-rows.ts';
import { fxiaokeUrl, renderFxiaoke } from '#tests/pages/fxiaoke.ts';
import { type Browser, startBrowser } from '#tests/run/chromium.ts';
import { openPanel } from '#tests/run/say-panel.ts';
import { dealIn, findingsIn, valueIn } from './panel.ts';

it('has the eleven real deals, or says loudly that they are missing', () => {
  expect([0, 11]).toContain(rows.length);
});

describe.runIf(rows.length > 0)('real Fxiaoke deals in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser({ zone: rowsZone });
  });
  afterAll(() => browser.close());

  it('hold one that is won and some that were never followed', () => {
    const values = rows.map(valuesOf);
    expect(values.filter(({ status }) => status === 'won')).toHaveLength(1);
    expect(values.filter(({ lastActivity }) => lastActivity === null).length).toBeGreaterThan(1);
  });

  it.each(rows.map((row) => ({ name: row.name, row })))('$name', async ({ row }) => {
    const deal = pageOf(row);
    const page = await browser.context.newPage();
    await page.route('https://www.fxiaoke.com/XV/UI/Home', (route) =>
      route.fulfill({ body: renderFxiaoke(deal), contentType: 'text/html; charset=utf-8' }),
    );
    await page.goto(fxiaokeUrl(deal));
    const panel = await openPanel(page);
    const { amount, lastActivity, status, ...values } = valuesOf(row);
    expect({
      deal: await dealIn(panel),
      name: await valueIn(panel, 'name'),
      stage: await valueIn(panel, 'stage'),
      stageSince: await valueIn(panel, 'stageSince'),
      amount: await valueIn(panel, 'amount'),
      closeDate: await valueIn(panel, 'closeDate'),
      owner: await valueIn(panel, 'owner'),
      lastActivity: await valueIn(panel, 'lastActivity'),
    }).toEqual({
      deal: `fxiaoke/${row._id}`,
      name: values.name,
      stage: values.stage,
      stageSince: values.stageSince,
      amount: `${amount.amount} ${amount.currency}`,
      closeDate: values.closeDate,
      owner: values.owner,
      lastActivity: lastActivity ?? '',
    });
    const findings = await findingsIn(panel);
    const silent = await panel.locator('[data-silent-rule="idle"]').count();
    if (status === 'won') {
      // What is won needs nothing: no finding, and nothing that could not be seen either.
      expect(findings).toEqual([]);
      expect(await panel.locator('[data-silent-rule]').count()).toBe(0);
    } else if (lastActivity === null) {
      // Never followed is known: there is no last contact to count days from, and none is missing.
      expect(findings.filter((finding) => finding.endsWith(' idle'))).toEqual([]);
      expect(silent).toBe(0);
    } else {
      // Followed in 2025 at the latest, whatever today is: idle.
      expect(findings).toContain('warn idle');
    }
    await page.close();
  });
});
