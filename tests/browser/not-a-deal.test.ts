/** Everywhere else on the CRMs' hosts there is nothing of ours to see. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fxiaokeUrl, renderFxiaoke } from '#tests/pages/fxiaoke.ts';
import { renderZoho, renderZohoKanban, zohoUrl } from '#tests/pages/zoho.ts';
import { type Browser, panelOf, startBrowser } from '#tests/run/chromium.ts';
import { fxiaokePage, zohoPage } from './deals.ts';
import { hostOn } from './panel.ts';

const deal = zohoPage(1);
const ours = fxiaokePage(1);
const org = 'https://crm.zoho.com/crm/org700000123';
const home = 'https://www.fxiaoke.com/XV/UI/Home';
/** The most tempting content there is: the deal itself, under an address that is not its own. */
const detail = renderZoho(deal);
const form = renderZoho(deal).replaceAll('subvalue_', 'Crm_Potentials_');
const fxiaokeDetail = renderFxiaoke(ours);

const pages: [title: string, url: string, html: string][] = [
  ['a list', `${org}/tab/Potentials/custom-view/4876/list?page=1`, detail],
  ['a kanban', `${org}/tab/Potentials/custom-view/4876/kanban`, renderZohoKanban(deal)],
  ['a form for a new deal', `${org}/tab/Potentials/create?layoutId=4876`, form],
  ['the edit form of a deal', `${org}/tab/Potentials/${deal.id}/edit?layoutId=4876`, form],
  ['the edit form, drawn over the deal', `${org}/tab/Potentials/${deal.id}/edit`, detail],
  ['a contact', `${org}/tab/Contacts/${deal.id}`, detail.replaceAll('Potentials', 'Contacts')],
  ['an account with the same id', `${org}/tab/Accounts/${deal.id}`, detail],
  ['a search', `${org}/search?searchword=${deal.id}`, detail],
  ['the settings', `${org}/settings/modules/Potentials`, detail],
  ['the home page', `${org}/tab/Home/begin`, detail],
  ['another deal than the URL names', zohoUrl(zohoPage(2)), detail],
  ['Bigin', `https://bigin.zoho.com/bigin/org1/Home#/deals/${deal.id}?section=activities`, detail],
  ['a page beside the CRM', 'https://www.zoho.com/crm/', detail],
  ['an Fxiaoke list', `${home}#crm/list/=/NewOpportunityObj`, renderFxiaoke(ours, 'list')],
  ['an Fxiaoke customer', `${home}#crm/detail/=/AccountObj/${ours.id}`, fxiaokeDetail],
  ['an Fxiaoke lead list', `${home}#crm/list/=/LeadsObj`, fxiaokeDetail],
  [
    'a page beside Fxiaoke',
    `https://www.fxiaoke.com/proj/#crm/detail/=/NewOpportunityObj/${ours.id}`,
    fxiaokeDetail,
  ],
];

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

it('shows nothing on pages that are not a deal', async () => {
  // A query tells the server which of the Fxiaoke pages is meant: hashes do not reach it.
  const served = pages.map(([title, url, html], at) => {
    const asked = new URL(url);
    asked.searchParams.set('test', String(at));
    return { title, url: asked.href, html };
  });
  for (const { url, html } of served) {
    await browser.serve((asked) => asked.href === url.replace(/#.*$/, ''), html);
  }
  const open = await Promise.all(served.map(({ url }) => browser.open(url)));
  // By the time a deal opened after all of them has its panel, each could have had its own.
  await browser.serve(zohoUrl(deal), detail);
  await panelOf(await browser.open(zohoUrl(deal)));
  await open[0]?.waitForTimeout(1000);
  const said = await Promise.all(
    open.map(async (page, at) => ({
      page: served[at]?.title,
      awake: await page.evaluate(() => !document.hidden),
      hosts: await hostOn(page).count(),
      panels: page.frames().filter((frame) => frame.url().includes('panel.html')).length,
    })),
  );
  expect(said).toEqual(
    served.map(({ title }) => ({ page: title, awake: true, hosts: 0, panels: 0 })),
  );
});

it('shows nothing any more once the person has left the deal for a list', async () => {
  await browser.serve(fxiaokeUrl(ours).replace(/#.*$/, ''), fxiaokeDetail);
  const page = await browser.open(fxiaokeUrl(ours));
  await panelOf(page);
  await page.evaluate(() => location.assign('#crm/list/=/NewOpportunityObj'));
  expect(await hostOn(page).getAttribute('data-state')).toBe('hidden');
  expect(await hostOn(page).isVisible()).toBe(false);
});
