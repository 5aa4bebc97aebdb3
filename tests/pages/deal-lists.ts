/**
 * Renders lists and boards of deals. Synthetic: rows, cells and cards from pages/zoho.md §3.5–3.6
 * and pages/fxiaoke.md §3; no captured list is public.
 */
import { esc, tag } from './html.ts';

export interface ListedDeal {
  id: string;
  /** Values by column: headings on Zoho, API names on Fxiaoke. */
  cells: Record<string, string>;
}

export const zohoListUrl =
  'https://crm.zoho.com/crm/org700000123/tab/Potentials/custom-view/4876876000000087501/list?page=1';
export const zohoBoardUrl =
  'https://crm.zoho.com/crm/org700000123/tab/Potentials/custom-view/4876876000000087501/kanban?pipeline=4876876000000090001';
export const fxiaokeListUrl =
  'https://www.fxiaoke.com/XV/UI/Home#paasapp/list/=/appId_CRM/NewOpportunityObj';

const css = `*{box-sizing:border-box}html{font:14px/1.5 sans-serif;background:var(--page);color:var(--ink)}body{margin:0}
:root{--page:#f3f5f9;--sheet:#fff;--ink:#1d2433;--line:#e3e8f1}:root.night{--page:#14161a;--sheet:#1d2025;--ink:#e8eaee;--line:#343a44}
header{height:48px;background:#0b1f3f}.scroller{height:520px;overflow:auto;background:var(--sheet);margin:16px}
lyte-exptable-tr,.row{display:flex;height:40px;align-items:center;background:var(--sheet);border-bottom:1px solid var(--line)}
lyte-exptable-td,lyte-exptable-th,.row>div{width:190px;padding:0 14px;white-space:nowrap;overflow:hidden}
#listviewHeaderRow{position:sticky;top:0;font-weight:600}a{color:#3a7be0;text-decoration:none}
.board{display:flex;gap:12px;padding:16px}lyte-board{display:block;width:240px;background:var(--line);padding:10px}
lyte-card{display:block;background:var(--sheet);padding:10px 14px;margin-top:8px}table{border-collapse:collapse}td,th{height:36px;padding:0 14px}`;

const page = (lang: string, body: string): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Deals</title><style>${css}</style></head><body><header></header>${body}</body></html>`;

export const zohoLink = (id: string): string => `/crm/org700000123/tab/Potentials/${id}`;

/** One row of a list; the first column is the name. */
export function zohoRow({ id, cells }: ListedDeal, columns: readonly string[]): string {
  return tag(
    'lyte-exptable-tr',
    { 'data-zcqa': 'detailView', id },
    ...columns.map((column, at) => {
      const text = esc(cells[column] ?? '');
      const value =
        at === 0
          ? `<input type="checkbox">${tag('a', { id: `listView_${id}`, href: zohoLink(id) }, text)}`
          : tag('lyte-text', { 'lt-prop-value': cells[column] ?? '' }, text);
      return tag('lyte-exptable-td', {}, value);
    }),
  );
}

export function renderZohoList(deals: readonly ListedDeal[], columns: readonly string[]): string {
  const head = columns.map((column) => tag('lyte-exptable-th', {}, esc(column)));
  return page(
    'en',
    tag(
      'div',
      { class: 'scroller' },
      tag(
        'crux-table-component',
        { 'cx-prop-module': 'Potentials' },
        tag('lyte-exptable-tr', { id: 'listviewHeaderRow' }, ...head),
        ...deals.map((deal) => zohoRow(deal, columns)),
      ),
    ),
  );
}

/** A board: stages with their cards; what else a card shows stands in cells that name themselves. */
export function renderZohoBoard(stages: Record<string, readonly ListedDeal[]>): string {
  const boards = Object.entries(stages).map(([stage, deals]) =>
    tag(
      'lyte-board',
      { 'data-zcqa': `kanbanHeader_${stage}` },
      `<b>${esc(stage)}</b>`,
      ...deals.map(({ id, cells: { name = '', ...cells } }) =>
        tag(
          'lyte-card',
          { class: 'crm-kv-card' },
          tag('a', { class: 'crm-kv-header-link', href: zohoLink(id) }, esc(name)),
          ...Object.entries(cells).map(([label, text]) =>
            tag('div', { 'data-zcqa': `value_${label}` }, esc(text)),
          ),
        ),
      ),
    ),
  );
  return page('en', tag('div', { class: 'board' }, ...boards));
}

const fxiaokeLink = (id: string) => `/XV/UI/Home#crm/detail/=/NewOpportunityObj/${id}`;

/** The new list: cells that carry the API name. */
export const renderFxiaokeCells = (deals: readonly ListedDeal[]): string =>
  page(
    'zh-CN',
    tag(
      'div',
      { class: 'scroller' },
      ...deals.map(({ id, cells: { name = '', ...cells } }) =>
        tag(
          'div',
          { class: 'row' },
          tag('div', { 'data-fieldname': 'name' }, tag('a', { href: fxiaokeLink(id) }, esc(name))),
          ...Object.entries(cells).map(([field, text]) =>
            tag('div', { 'data-fieldname': field }, esc(text)),
          ),
        ),
      ),
    ),
  );

/** The old list: the name in a fixed table, all other columns in one that scrolls beside it. */
export function renderFxiaokeTables(
  deals: readonly ListedDeal[],
  headings: Record<string, string>,
): string {
  const fields = Object.keys(headings);
  const fixed = deals.map(({ id, cells }) =>
    tag(
      'tr',
      {},
      tag('td', { class: 'td-name' }, tag('a', { href: fxiaokeLink(id) }, esc(cells.name ?? ''))),
    ),
  );
  const scrolling = deals.map(({ cells }) =>
    tag(
      'tr',
      {},
      ...fields.map((field) =>
        tag('td', { class: `cell td-${field.toLowerCase()}` }, esc(cells[field] ?? '')),
      ),
    ),
  );
  const heads = fields.map((field) => tag('th', {}, esc(headings[field] ?? '')));
  return page(
    'zh-CN',
    tag(
      'div',
      { class: 'board' },
      tag('table', {}, '<tr><th>商机名称</th></tr>', ...fixed),
      tag('table', {}, tag('tr', {}, ...heads), ...scrolling),
    ),
  );
}
