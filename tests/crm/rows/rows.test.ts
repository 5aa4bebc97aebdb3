/** Lists and boards as their rows are read; synthetic pages. */
import { describe, expect, it } from 'vitest';
import { listPrintSchema } from '#core/deal/print-schema.ts';
import { plain } from '#core/deal/value.ts';
import { fxiaokeRows } from '#crm/fxiaoke/rows.ts';
import { readRow } from '#crm/read-row.ts';
import { rowsInView } from '#crm/rows/in-view.ts';
import type { ListProfile } from '#crm/rows/profile.ts';
import { readRows } from '#crm/rows/read-rows.ts';
import { zohoRows } from '#crm/zoho/rows.ts';
import {
  fxiaokeListUrl,
  type ListedDeal,
  renderFxiaokeCells,
  renderFxiaokeTables,
  renderZohoBoard,
  renderZohoList,
  zohoBoardUrl,
  zohoLink,
  zohoListUrl,
} from '#tests/pages/deal-lists.ts';
import { type Boxed, openPage } from '../page.ts';
import { envAt } from '../zone.ts';

const env = envAt('2026-11-22T04:00:00.000Z', 'Asia/Shanghai');
const window = { width: 1300, height: 800 };
const idOf = (n: number) => `48768760000003${String(n).padStart(5, '0')}`;
const hexOf = (n: number) => `78096bc614d07101c3e8${n.toString(16).padStart(4, '0')}`;

/** Rows of so many pixels, one below the other in their own parent, as far as it matters here. */
function laidOut(document: Document, height = 40): Document {
  const row = 'tr, lyte-exptable-tr, lyte-card, .row';
  for (const element of document.querySelectorAll<Boxed>(row)) {
    const before = [...(element.parentElement?.children ?? [])].indexOf(element);
    const box = { left: 0, right: 900, width: 900, height, top: before * height };
    element.box = () => ({ ...box, bottom: box.top + height }) as DOMRect;
  }
  return document;
}

const opened = (html: string) => laidOut(openPage(html));

function read(document: Document, url: string, profile: ListProfile) {
  const found = readRows(document, new URL(url), profile, window);
  if (!found) return null;
  // As it arrives in the background: through a message, and checked.
  const rows = found.print.rows.map((row) => ({ ...row, since: 0 }));
  return listPrintSchema().parse(JSON.parse(JSON.stringify({ ...found.print, rows })));
}

/** What is understood of each row, field by field as text, under its deal's id. */
function understood(document: Document, url: string, profile: ListProfile) {
  const print = read(document, url, profile);
  return Object.fromEntries(
    (print?.rows ?? []).map((row) => {
      const fields = Object.entries(readRow(row, print ?? never(), env)?.fields ?? {});
      const texts = fields.map(([name, { value }]) => [
        name,
        value === null ? null : plain(name as 'name', value as string),
      ]);
      return [row.deal.id, Object.fromEntries(texts)];
    }),
  );
}

function never(): never {
  throw new Error('no list');
}

const columns = ['Deal Name', 'Stage', 'Amount', 'Closing Date', 'Account Name', 'Deal Owner'];
const zohoDeal = (n: number, cells: Record<string, string> = {}): ListedDeal => ({
  id: idOf(n),
  cells: {
    'Deal Name': `Acme ${n}`,
    Stage: 'Needs Analysis',
    Amount: '₹ 25,00,000.00',
    'Closing Date': `${String(n).padStart(2, '0')}/11/2026`,
    'Account Name': 'Acme',
    'Deal Owner': 'Ravi',
    ...cells,
  },
});

describe("a row of Zoho's list", () => {
  it('is read by its headings, and all dates of the list say which number is the month', () => {
    const html = renderZohoList([zohoDeal(5), zohoDeal(27)], columns);
    expect(understood(opened(html), zohoListUrl, zohoRows)).toEqual({
      [idOf(5)]: {
        name: 'Acme 5',
        stage: 'Needs Analysis',
        amount: '2500000 INR',
        closeDate: '2026-11-05',
        account: 'Acme',
        owner: 'Ravi',
      },
      [idOf(27)]: expect.objectContaining({ closeDate: '2026-11-27' }),
    });
  });

  it('opens at the deal’s own page', () => {
    const print = read(opened(renderZohoList([zohoDeal(5)], columns)), zohoListUrl, zohoRows);
    expect(print?.rows[0]?.deal.url).toBe(`https://crm.zoho.com${zohoLink(idOf(5))}`);
  });

  it('says nothing of fields without a column, and knows a blank from them', () => {
    const html = renderZohoList([zohoDeal(5, { Stage: '-None-' })], ['Deal Name', 'Stage']);
    expect(understood(opened(html), zohoListUrl, zohoRows)).toEqual({
      [idOf(5)]: { name: 'Acme 5', stage: null },
    });
  });

  it('takes the column of any activity as the latest that a touch can be', () => {
    const cells = { 'Last Activity Time': '2026-10-02' };
    const list = [zohoDeal(5, cells)];
    const print = read(
      opened(renderZohoList(list, ['Deal Name', 'Last Activity Time'])),
      zohoListUrl,
      zohoRows,
    );
    const [row] = print?.rows ?? [];
    const seen = row && print && readRow(row, print, env);
    expect(seen?.fields.lastActivity).toMatchObject({ value: '2026-10-02', bound: 'or-earlier' });
  });

  it('is none of ours in another module, under another address, or out of the window', () => {
    const html = renderZohoList([zohoDeal(5)], columns);
    const module = opened(html.replace('cx-prop-module="Potentials"', 'cx-prop-module="Leads"'));
    expect(read(module, zohoListUrl, zohoRows)?.rows).toEqual([]);
    const leads = zohoListUrl.replace('Potentials', 'Leads');
    expect(read(opened(html), leads, zohoRows)).toBeNull();
    expect(read(opened(html), `https://crm.zoho.com${zohoLink(idOf(5))}`, zohoRows)).toBeNull();
    const many = Array.from({ length: 90 }, (_, n) => zohoDeal(n + 1));
    const seen = read(opened(renderZohoList(many, columns)), zohoListUrl, zohoRows);
    expect(seen?.rows.length).toBeLessThan(22);
    expect(seen?.rows.at(0)?.deal.id).toBe(idOf(1));
  });

  it('with two ids is nobody’s: a re-used row that is only half filled', () => {
    const half = renderZohoList([zohoDeal(5)], columns).replace(
      zohoLink(idOf(5)),
      zohoLink(idOf(6)),
    );
    expect(read(opened(half), zohoListUrl, zohoRows)?.rows).toEqual([]);
  });

  it('without an id or a link to a deal is nobody’s', () => {
    const html = renderZohoList([zohoDeal(5)], columns)
      .replaceAll(idOf(5), 'row5')
      .replace('/tab/Potentials/row5', '/tab/Accounts/4876876000000300001');
    expect(read(opened(html), zohoListUrl, zohoRows)?.rows).toEqual([]);
  });

  it('drawn twice with other values is absent where they differ; hidden, it counts for nothing', () => {
    const twice = [zohoDeal(5), zohoDeal(5, { Stage: 'Closed Won', Amount: '₹ 1.00' })];
    const html = renderZohoList(twice, columns);
    const { stage, amount, owner } = understood(opened(html), zohoListUrl, zohoRows)[idOf(5)] ?? {};
    expect({ stage, amount, owner }).toEqual({ owner: 'Ravi' });
    const hidden = opened(html);
    hidden.querySelectorAll('lyte-exptable-tr')[2]?.setAttribute('hidden', '');
    expect(understood(hidden, zohoListUrl, zohoRows)[idOf(5)]).toMatchObject({
      stage: 'Needs Analysis',
      amount: '2500000 INR',
    });
  });

  it('with more or fewer cells than headings is not counted off against them', () => {
    const html = renderZohoList([zohoDeal(5)], columns).replace(
      '<lyte-exptable-th>Amount</lyte-exptable-th>',
      '',
    );
    expect(understood(opened(html), zohoListUrl, zohoRows)).toEqual({ [idOf(5)]: {} });
  });

  it('is found among ten thousand without looking at each', () => {
    const document = openPage('');
    let measured = 0;
    const rows = Array.from({ length: 10_000 }, (_, at) => {
      const row: Boxed = document.createElement('div');
      row.box = () => {
        measured += 1;
        const top = at * 40 - 200_000;
        return { left: 0, right: 900, width: 900, height: 40, top, bottom: top + 40 } as DOMRect;
      };
      return row;
    });
    expect(rowsInView(rows, window, 200)).toEqual(rows.slice(5000, 5020));
    expect(measured).toBeLessThan(60);
    expect(rowsInView(rows, { ...window, height: 1e6 }, 200)).toEqual(rows.slice(5000, 5200));
  });
});

describe("a card of Zoho's board", () => {
  const board = renderZohoBoard({
    Qualification: [{ id: idOf(1), cells: { name: 'One', Amount: '$ 10.00 USD' } }],
    'Needs Analysis': [{ id: idOf(2), cells: { name: 'Two', 'Expected Revenue': '$ 9.00' } }],
  });

  it('is in the stage of its column, and shows what its cells name', () => {
    expect(understood(opened(board), zohoBoardUrl, zohoRows)).toEqual({
      [idOf(1)]: { name: 'One', stage: 'Qualification', amount: '10 USD' },
      [idOf(2)]: { name: 'Two', stage: 'Needs Analysis' },
    });
  });

  it('is in no stage where the address says of no pipeline that it is drawn', () => {
    const url = zohoBoardUrl.replace(/\?.*/, '');
    expect(understood(opened(board), url, zohoRows)[idOf(2)]).toEqual({ name: 'Two' });
  });
});

describe("a row of Fxiaoke's list", () => {
  const cells = {
    name: '示例集团 MES',
    sales_stage: '方案报价',
    close_date: '2026-12-30',
    owner: '张三',
    last_followed_time: '2026-10-01 09:30',
  };
  const read = {
    name: '示例集团 MES',
    stage: '方案报价',
    closeDate: '2026-12-30',
    owner: '张三',
    lastActivity: '2026-10-01T01:30:00.000Z',
  };

  it('is read by the names of its fields', () => {
    const deals = [1, 2].map((n) => ({ id: hexOf(n), cells }));
    expect(understood(opened(renderFxiaokeCells(deals)), fxiaokeListUrl, fxiaokeRows)).toEqual({
      [hexOf(1)]: read,
      [hexOf(2)]: read,
    });
  });

  it('is joined with its scrolling half by height, and takes an amount’s unit from the heading', () => {
    const deals = [1, 2].map((n) => ({
      id: hexOf(n),
      cells: { ...cells, sales_stage: `阶段${n}`, amount: '12.50' },
    }));
    const headings = {
      sales_stage: '商机阶段',
      amount: '商机金额(万元)',
      close_date: '预计成交日期',
      owner: '负责人',
      last_followed_time: '最后跟进时间',
    };
    const document = opened(renderFxiaokeTables(deals, headings));
    expect(understood(document, fxiaokeListUrl, fxiaokeRows)).toEqual({
      [hexOf(1)]: { ...read, stage: '阶段1', amount: '125000 CNY' },
      [hexOf(2)]: { ...read, stage: '阶段2', amount: '125000 CNY' },
    });
  });

  it('without a heading for its amount has none, since the unit stands there', () => {
    const deals = [{ id: hexOf(1), cells: { ...cells, amount: '12.50' } }];
    const [only] = Object.values(
      understood(opened(renderFxiaokeCells(deals)), fxiaokeListUrl, fxiaokeRows),
    );
    expect(only).toEqual(read);
  });

  it('of customers, or without a link to a deal, is none of ours', () => {
    const html = renderFxiaokeCells([{ id: hexOf(1), cells }]);
    const customers = html.replaceAll('NewOpportunityObj', 'AccountObj');
    expect(understood(opened(customers), fxiaokeListUrl, fxiaokeRows)).toEqual({});
    const bare = html.replace(/<a href="[^"]*">/, '<a>');
    expect(understood(opened(bare), fxiaokeListUrl, fxiaokeRows)).toEqual({});
  });
});
