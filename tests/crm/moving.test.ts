/** Moving between deals inside one page: a deal is never shown under another one's address. */
import { describe, expect, it } from 'vitest';
import {
  type FxiaokePage,
  fxiaokeUrl,
  renderFxiaoke,
  renderFxiaokeDetail,
} from '#tests/pages/fxiaoke.ts';
import { renderZoho, renderZohoDetail, type ZohoPage, zohoUrl } from '#tests/pages/zoho.ts';
import { openPage, type PageReading, readerAt } from './page.ts';
import { envAt } from './zone.ts';

const zohoDeal = (at: number, more: Partial<ZohoPage['values']> = {}): ZohoPage => ({
  id: `487687600000010000${at}`,
  values: {
    POTENTIALNAME: `Deal ${at}`,
    STAGE: 'Qualification',
    AMOUNT: `$${at},000.00`,
    CLOSINGDATE: '2026-12-31',
    ...more,
  },
});

const fxiaokeDeal = (at: number, more: Partial<FxiaokePage['values']> = {}): FxiaokePage => ({
  id: `78096bc614d07101c3e823e${at}`,
  values: {
    name: `商机${at}`,
    account_id: `客户${at}`,
    amount: `${at},000.00`,
    sales_stage: '发现需求',
    ...more,
  },
});

/** A browser tab: one document, one reader, an address that moves before the page does. */
function tab(html: string, url: string) {
  const document = openPage(html);
  const reader = readerAt(document, url);
  let at = new URL(url);
  let now = Date.parse('2026-11-22T04:00:00.000Z');
  const read = (): PageReading =>
    reader.read(at, envAt(new Date(now).toISOString(), 'Asia/Shanghai'));
  return {
    document,
    read,
    id: () => {
      const page = read();
      return page.state === 'read' ? page.snapshot.fields.name?.value : page.state;
    },
    move: (to: string) => {
      at = new URL(to);
      reader.moved(at);
    },
    wait: (ms: number) => {
      now += ms;
    },
    /** Puts a detail in place of the last one, as a router does. */
    draw: (detail: string) => {
      const place = document.querySelector('#crmContent, #stage');
      const parsed = openPage(detail).body;
      place?.replaceChildren(
        ...[...parsed.childNodes].map((node) => document.importNode(node, true)),
      );
    },
    /** Patches one field's text in place. */
    patch: (selector: string, text: string) => {
      for (const element of document.querySelectorAll(selector)) element.textContent = text;
    },
  };
}

describe('moving between Zoho deals', () => {
  const [a, b] = [zohoDeal(1), zohoDeal(2)];

  it('says nothing while the address is ahead of the page', () => {
    const page = tab(renderZoho(a), zohoUrl(a));
    expect(page.id()).toBe('Deal 1');
    page.move(zohoUrl(b));
    expect(page.id()).toBe('unproven');
    page.wait(60_000);
    expect(page.id()).toBe('unproven');
    page.draw(renderZohoDetail(b));
    expect(page.id()).toBe('Deal 2');
  });

  it('waits where the ids are redrawn before the values', () => {
    const page = tab(renderZoho(a), zohoUrl(a));
    expect(page.id()).toBe('Deal 1');
    page.move(zohoUrl(b));
    for (const label of page.document.querySelectorAll('[entity-id]')) {
      label.setAttribute('entity-id', b.id);
    }
    expect(page.id()).toBe('unproven');
    page.patch('#titlecard_POTENTIALNAME, #subvalue_POTENTIALNAME', 'Deal 2');
    page.patch('#subvalue_AMOUNT, #titlecard_AMOUNT', '$2,000.00');
    expect(page.id()).toBe('Deal 2');
  });

  it('refuses a page half of whose ids are the old ones', () => {
    const page = tab(renderZoho(b), zohoUrl(b));
    page.document.querySelector('[entity-id]')?.setAttribute('entity-id', a.id);
    expect(page.id()).toBe('unproven');
  });

  it('reads the visible detail where the previous one is left hidden', () => {
    const page = tab(renderZoho(a), zohoUrl(a));
    const place = page.document.querySelector('#crmContent');
    const old = place?.firstElementChild;
    page.move(zohoUrl(b));
    old?.setAttribute('style', 'display: none');
    const next = openPage(renderZohoDetail(b)).body.firstElementChild;
    if (next) place?.append(page.document.importNode(next, true));
    expect(page.id()).toBe('Deal 2');
    page.move(zohoUrl(a));
    expect(page.id()).toBe('unproven');
  });

  it('takes two deals that print the same apart by standing still', () => {
    const twin = zohoDeal(2, { POTENTIALNAME: 'Deal 1', AMOUNT: '$1,000.00' });
    const page = tab(renderZoho(a), zohoUrl(a));
    expect(page.id()).toBe('Deal 1');
    page.move(zohoUrl(twin));
    for (const label of page.document.querySelectorAll('[entity-id]')) {
      label.setAttribute('entity-id', twin.id);
    }
    const reading = page.read();
    expect(reading).toEqual({ state: 'unproven', againMs: 3000 });
    page.wait(3000);
    const proven = page.read();
    expect(proven.state === 'read' && proven.snapshot.deal.id).toBe(twin.id);
  });

  it('notices at once that the record was swapped', () => {
    const page = tab(renderZoho(a), zohoUrl(a));
    const reading = page.read();
    if (reading.state !== 'read') throw new Error('not read');
    expect(reading.holds()).toBe(true);
    page.document.querySelector('[entity-id]')?.setAttribute('entity-id', b.id);
    expect(reading.holds()).toBe(false);
    const again = tab(renderZoho(a), zohoUrl(a));
    const second = again.read();
    if (second.state !== 'read') throw new Error('not read');
    second.root.remove();
    expect(second.holds()).toBe(false);
  });

  it('keeps the deal while only the tab or the query of its address changes', () => {
    const page = tab(renderZoho(a), zohoUrl(a));
    expect(page.id()).toBe('Deal 1');
    page.move(`${zohoUrl(a)}?tab=timeline`);
    expect(page.id()).toBe('Deal 1');
  });
});

describe('moving between Fxiaoke deals, whose detail carries no id', () => {
  const [a, b, c] = [fxiaokeDeal(1), fxiaokeDeal(2), fxiaokeDeal(3)];

  it('says nothing until the detail is redrawn', () => {
    const page = tab(renderFxiaoke(a), fxiaokeUrl(a));
    expect(page.id()).toBe('商机1');
    page.move(fxiaokeUrl(b));
    expect(page.id()).toBe('unproven');
    page.wait(60_000);
    expect(page.id()).toBe('unproven');
    page.draw(renderFxiaokeDetail(b));
    expect(page.id()).toBe('商机2');
  });

  it('is not fooled when it was never read before the move', () => {
    const page = tab(renderFxiaoke(a), fxiaokeUrl(a));
    page.move(fxiaokeUrl(b));
    page.wait(60_000);
    expect(page.id()).toBe('unproven');
  });

  it('reads a detail patched in place once its name is the new one', () => {
    const page = tab(renderFxiaoke(a), fxiaokeUrl(a));
    page.id();
    page.move(fxiaokeUrl(b));
    page.patch('[data-apiname="name"] .faci-field-display_value', '商机2');
    expect(page.id()).toBe('unproven');
    page.patch('[data-apiname="account_id"] .faci-field-display_value', '客户2');
    expect(page.id()).toBe('商机2');
  });

  it('doubts a redraw that may answer an earlier move', () => {
    const page = tab(renderFxiaoke(a), fxiaokeUrl(a));
    page.id();
    page.move(fxiaokeUrl(b));
    page.move(fxiaokeUrl(c));
    page.draw(renderFxiaokeDetail(b));
    expect(page.id()).toBe('unproven');
    page.wait(1000);
    page.draw(renderFxiaokeDetail(c));
    expect(page.id()).toBe('unproven');
    page.wait(3000);
    expect(page.id()).toBe('商机3');
  });

  it('knows a deal it has read before at once, whichever way it came back', () => {
    const page = tab(renderFxiaoke(a), fxiaokeUrl(a));
    page.id();
    page.move(fxiaokeUrl(b));
    page.draw(renderFxiaokeDetail(b));
    page.id();
    for (let at = 0; at < 25; at += 1) {
      page.move(fxiaokeUrl(a));
      expect(page.id()).toBe('unproven');
      page.draw(renderFxiaokeDetail(a));
      expect(page.id()).toBe('商机1');
      page.move(fxiaokeUrl(b));
      expect(page.id()).toBe('unproven');
      page.draw(renderFxiaokeDetail(b));
      expect(page.id()).toBe('商机2');
    }
  });

  it('refuses the old deal rendered anew under the new address', () => {
    const page = tab(renderFxiaoke(a), fxiaokeUrl(a));
    page.id();
    page.move(fxiaokeUrl(b));
    page.draw(renderFxiaokeDetail(a));
    expect(page.id()).toBe('unproven');
  });

  it('reads a deal opened from the list without delay', () => {
    const page = tab(renderFxiaoke(a, 'list'), fxiaokeUrl(a, 'list'));
    expect(page.id()).toBe('none');
    page.move(fxiaokeUrl(a));
    expect(page.id()).toBe('unproven');
    page.draw(renderFxiaokeDetail(a));
    expect(page.id()).toBe('商机1');
    page.move(fxiaokeUrl(a, 'list'));
    expect(page.id()).toBe('none');
    page.move(fxiaokeUrl(b));
    page.draw(renderFxiaokeDetail(b));
    expect(page.id()).toBe('商机2');
  });

  it('gives up a detail whose name changes without a move, until it has stood for a while', () => {
    const page = tab(renderFxiaoke(a), fxiaokeUrl(a));
    const reading = page.read();
    page.patch('[data-apiname="name"] .faci-field-display_value', '商机1改名');
    expect(reading.state === 'read' && reading.holds()).toBe(false);
    expect(page.id()).toBe('unproven');
    page.wait(3000);
    expect(page.id()).toBe('商机1改名');
  });

  it('says nothing while two deals are on the screen', () => {
    const page = tab(renderFxiaoke(a), fxiaokeUrl(a));
    const over = openPage(`<div class="slide-over">${renderFxiaokeDetail(b)}</div>`).body
      .firstElementChild;
    if (over) page.document.querySelector('#stage')?.append(page.document.importNode(over, true));
    expect(page.id()).toBe('unproven');
  });

  it('never reads a slide-over whose deal neither address nor link names', () => {
    const twins = { ...a, others: [{ id: b.id, name: a.values.name ?? '' }] };
    const page = tab(renderFxiaoke(twins, 'slide-over'), fxiaokeUrl(a, 'slide-over'));
    expect(page.id()).toBe('none');
    const linked = { ...twins, ownLink: true };
    const proven = tab(renderFxiaoke(linked, 'slide-over'), fxiaokeUrl(a, 'slide-over')).read();
    expect(proven.state === 'read' && proven.snapshot.deal.id).toBe(a.id);
  });

  it('follows a slide-over from one row to the next without any move', () => {
    const list = { ...a, others: [{ id: b.id, name: b.values.name ?? '' }] };
    const page = tab(renderFxiaoke(list, 'slide-over'), fxiaokeUrl(a, 'slide-over'));
    const reading = page.read();
    expect(reading.state === 'read' && reading.snapshot.deal.id).toBe(a.id);
    const over = page.document.querySelector('.slide-over');
    const next = openPage(renderFxiaokeDetail(b)).body.firstElementChild;
    if (next) over?.replaceChildren(page.document.importNode(next, true));
    expect(reading.state === 'read' && reading.holds()).toBe(false);
    const after = page.read();
    expect(after.state === 'read' && after.snapshot.deal.id).toBe(b.id);
  });

  it('keeps a customer of the same name, opened above the deal, out of it', () => {
    const page = tab(renderFxiaoke(a), fxiaokeUrl(a));
    const customer = {
      id: a.id,
      values: { name: '商机1', last_followed_time: '2026-11-01 10:00' },
      labels: { name: '客户名称' },
    };
    const html = renderFxiaoke(customer, 'slide-over');
    const over = openPage(html).querySelector('.slide-over');
    if (over) page.document.querySelector('#stage')?.append(page.document.importNode(over, true));
    const reading = page.read();
    expect(reading.state === 'read' && reading.snapshot.absent.lastActivity).toBe('not-found');
  });
});
