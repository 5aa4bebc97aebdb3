/** The main job: a deal page of either CRM is opened, and the advice is there. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FxiaokeLayout, fxiaokeUrl, renderFxiaoke } from '#tests/pages/fxiaoke.ts';
import { renderZoho, type ZohoLayout, zohoUrl } from '#tests/pages/zoho.ts';
import { type Browser, startBrowser } from '#tests/run/chromium.ts';
import { openPanel } from '#tests/run/say-panel.ts';
import { fxiaokePage, fxiaokeShows, type Shows, zohoPage, zohoShows } from './deals.ts';
import { dealIn, findingsIn, hostOn, valueIn } from './panel.ts';

const deal = zohoPage(1);
const ours = fxiaokePage(1);
const path = `/crm/org700000123/tab/Potentials/${deal.id}`;
const kanban = 'https://crm.zoho.com/crm/org700000123/tab/Potentials/custom-view/4876/kanban';

interface Served {
  title: string;
  url: string;
  html: string;
  shows: Shows;
}

const zoho = (title: string, url: string, layout: ZohoLayout = 'nextgen'): Served => ({
  title,
  url,
  html: renderZoho(deal, layout),
  shows: zohoShows(1),
});

const fxiaoke = (title: string, host: string, layout: FxiaokeLayout = 'full'): Served => ({
  title,
  url: fxiaokeUrl(ours, layout, host),
  html: renderFxiaoke(ours, layout),
  shows: fxiaokeShows(1),
});

const pages: Served[] = [
  zoho('Zoho NextGen', zohoUrl(deal)),
  zoho(
    'Zoho old layout',
    `https://crm.zoho.com/crm/EntityInfo.do?module=Potentials&id=${deal.id}`,
    'old',
  ),
  zoho('Zoho quick view over a kanban', kanban, 'quick-view'),
  zoho('Zoho Canvas', `${zohoUrl(deal)}?layout=canvas`, 'canvas'),
  zoho('Zoho in Europe', zohoUrl(deal, 'crm.zoho.eu')),
  zoho('Zoho in China', zohoUrl(deal, 'crm.zoho.com.cn')),
  zoho('Zoho in Canada', zohoUrl(deal, 'crm.zohocloud.ca')),
  zoho('Zoho under a portal name', `https://crm.zoho.com/crm/acme/tab/Deals/${deal.id}`),
  zoho('CRM Plus', `https://crmplus.zoho.com/acme/index.do/cxapp${path}`),
  fxiaoke('Fxiaoke full page', 'www.fxiaoke.com'),
  fxiaoke('Fxiaoke slide-over', 'www.fxiaoke.com', 'slide-over'),
  fxiaoke('ShareCRM in Europe', 'eu.sharecrm.com'),
  fxiaoke("Fxiaoke's test cloud", 'crm.ceshi112.com'),
];

/** Neither inline scripts nor foreign frames nor plain strings as HTML. */
const strict = "default-src 'self'; frame-src 'self'; require-trusted-types-for 'script'";

const withoutHash = (url: string): string => url.replace(/#.*$/, '');

/** What a panel says that has understood the deal. */
async function advised(panel: Awaited<ReturnType<typeof openPanel>>): Promise<Shows> {
  expect(await findingsIn(panel)).toContain('warn overdue-close');
  return {
    deal: (await dealIn(panel)) ?? '',
    name: (await valueIn(panel, 'name')) ?? '',
    stage: (await valueIn(panel, 'stage')) ?? '',
    amount: (await valueIn(panel, 'amount')) ?? '',
  };
}

describe('a deal page', () => {
  let browser: Browser;
  let current: Served;
  beforeAll(async () => {
    browser = await startBrowser();
    await browser.serve(
      (url) => url.href === withoutHash(current?.url ?? ''),
      () => current.html,
    );
  });
  afterAll(() => browser.close());

  it.each(pages)('gets its advice: $title', async (served) => {
    current = served;
    const page = await browser.open(served.url);
    expect(await advised(await openPanel(page))).toEqual(served.shows);
    expect(await hostOn(page).count()).toBe(1);
    await page.close();
  });

  it.each([
    zoho('Zoho', `${zohoUrl(deal)}?policy=strict`),
    { ...fxiaoke('Fxiaoke', 'www.fxiaoke.com'), url: fxiaokeUrl(ours).replace('#', '?strict#') },
  ])('gets its advice under a strict content policy: $title', async ({ url, html, shows }) => {
    await browser.serve(withoutHash(url), html, { 'content-security-policy': strict });
    const page = await browser.open(url);
    expect(await advised(await openPanel(page))).toEqual(shows);
    await page.close();
  });

  it('gets its advice inside a Zoho One shell, beside the framed CRM', async () => {
    const framed = `${zohoUrl(deal)}?framed`;
    await browser.serve(framed, renderZoho(deal));
    const shell = `<!doctype html><title>Zoho One</title><iframe src="${framed}" width="1200" height="800"></iframe>`;
    await browser.serve('https://one.zoho.com/zohoone/acme/home/cxapp/crm', shell);
    const page = await browser.open('https://one.zoho.com/zohoone/acme/home/cxapp/crm');
    expect(await advised(await openPanel(page))).toEqual(zohoShows(1));
    expect(await hostOn(page).count()).toBe(0);
    const crm = page.frame({ url: framed });
    expect(crm && (await hostOn(crm).isVisible())).toBe(true);
    await page.close();
  });
});
