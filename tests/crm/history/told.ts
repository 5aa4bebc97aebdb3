/** What a rendered page tells as events, the whole way: printed, checked, understood. */
import { printSchema } from '#core/deal/print-schema.ts';
import { profiles, readerOf } from '#crm/index.ts';
import { readEvents } from '#crm/read-events.ts';
import { type FxiaokePage, fxiaokeUrl, renderFxiaoke } from '#tests/pages/fxiaoke.ts';
import { renderZoho, type ZohoPage, zohoUrl } from '#tests/pages/zoho.ts';
import { openPage } from '../page.ts';
import { envAt } from '../zone.ts';

/** Sunday 2026-11-22, noon in Shanghai. */
export const noon = '2026-11-22T04:00:00.000Z';

/** The events of a page read at `now` in Shanghai. */
export function toldBy(html: string, url: string, crm: 'zoho' | 'fxiaoke', now = noon) {
  const page = readerOf(openPage(html), profiles[crm]).read(new URL(url), Date.parse(now));
  if (page.state !== 'proven') throw new Error(`the page is ${page.state}`);
  const print = printSchema().parse(JSON.parse(JSON.stringify(page.print)));
  return readEvents(print, envAt(now, 'Asia/Shanghai'));
}

export const zohoDeal: ZohoPage = {
  id: '4876876000001234001',
  values: { POTENTIALNAME: 'Acme', STAGE: 'Negotiation/Review', SMOWNERID: 'Lin Wei' },
};

export const zohoTells = (more: Partial<ZohoPage>, now = noon, edit = (html: string) => html) => {
  const page = { ...zohoDeal, ...more };
  return toldBy(edit(renderZoho(page)), zohoUrl(page), 'zoho', now);
};

export const fxiaokeTells = (more: Partial<FxiaokePage>, now = noon) => {
  const page: FxiaokePage = {
    id: '78096bc614d07101c3e823ed',
    values: { name: '示例', sales_stage: '谈判', owner: '李雷' },
    ...more,
  };
  return toldBy(renderFxiaoke(page), fxiaokeUrl(page), 'fxiaoke', now);
};
