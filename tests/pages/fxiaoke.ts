/**
 * Renders Fxiaoke deal pages. Synthetic: field blocks, list cells and feed from pages/fxiaoke.md §3
 * (seen on orders and customers of the same framework), the rest from its layout vocabulary; no
 * captured page is public.
 */
import {
  type FxiaokeField,
  type FxiaokeLayout,
  type FxiaokePage,
  fxiaokeLabelsOf,
  fxiaokeWordsOf,
} from './fxiaoke-deal.ts';
import { fxiaokeCss } from './fxiaoke-look.ts';
import { esc, filler, tag } from './html.ts';

export { type FxiaokeLayout, type FxiaokePage, fxiaokeUrl } from './fxiaoke-deal.ts';

const objectOf = (deal: FxiaokePage): string => deal.object ?? 'NewOpportunityObj';
const linkTo = (object: string, id: string): string => `/XV/UI/Home#crm/detail/=/${object}/${id}`;

/** One read-only field: block, label, value; the API name as an attribute (§3). */
function block(deal: FxiaokePage, api: string | null, label: string, value: string): string {
  return tag(
    'div',
    { class: 'faci-field-display', 'data-apiname': deal.apiNames === false ? null : api },
    tag('div', { class: 'faci-field-display_label' }, esc(label)),
    tag('div', { class: 'faci-field-display_value' }, value),
  );
}

function fieldValue(deal: FxiaokePage, field: FxiaokeField, printed: string): string {
  const typed = deal.editing?.[field];
  if (typed !== undefined) {
    return tag(
      'div',
      { class: 'f-item-inner j-comp-wrap', 'data-apiname': field, 'data-type': 'text' },
      `<input class="el-input__inner" value="${esc(typed)}">`,
    );
  }
  if (deal.loading?.includes(field)) return esc(fxiaokeWordsOf(deal).loading);
  if (printed === '') return esc(deal.blank ?? '--');
  if (field === 'owner' || field === 'created_by') {
    return tag('a', { href: '#profile/=/empid-1000', 'data-cardid': 1000 }, esc(printed));
  }
  if (field === 'account_id') {
    return tag('a', { href: linkTo('AccountObj', '37c2c4e2f29a7b146f10d263') }, esc(printed));
  }
  return esc(printed);
}

const labelOf = (deal: FxiaokePage, field: FxiaokeField): string =>
  deal.labels?.[field] ?? fxiaokeLabelsOf[deal.language ?? 'zh-Hans'][field];

const systemFields: readonly FxiaokeField[] = ['create_time', 'created_by', 'last_modified_time'];

const fieldBlock = (deal: FxiaokePage, field: FxiaokeField, printed: string): string =>
  block(deal, field, labelOf(deal, field), fieldValue(deal, field, printed));

function stageBar(deal: FxiaokePage): string {
  const current = deal.values.sales_stage;
  if (current === undefined) return '';
  const stages = deal.stages ?? [current];
  const at = stages.indexOf(current);
  const steps = stages.map((stage, index) =>
    tag('span', { class: index < at ? 'past' : index === at ? 'on' : '' }, esc(stage)),
  );
  return tag('div', { class: 'stage-steps' }, ...steps);
}

/** The entry's own classes are unknown; only the text's is (§3). */
const feed = (deal: FxiaokePage): string =>
  (deal.feed ?? [])
    .map(({ author, time, text, type }) =>
      tag(
        'div',
        { class: 'feed-item' },
        `<div class="feed-head"><b>${esc(author)}</b> <span>${esc(time)}</span>${type ? ` <span>${esc(type)}</span>` : ''}</div>`,
        tag('div', { class: 'fxeditor-render-text' }, esc(text)),
      ),
    )
    .join('');

/** Open tabs, marked as Element UI marks its own; how Fxiaoke draws these is not known (§3). */
const tabs = (deal: FxiaokePage): string =>
  (deal.tabs ?? [])
    .map(({ name, rows }, at) =>
      tag(
        'div',
        { class: 'el-tabs' },
        tag('div', { id: `tab-${at}`, role: 'tab', class: 'el-tabs__item' }, esc(name)),
        tag(
          'div',
          { role: 'tabpanel', 'aria-labelledby': `tab-${at}`, class: 'el-tab-pane' },
          ...rows.map((row) =>
            typeof row === 'string'
              ? tag('div', {}, esc(row))
              : `<table><tr>${row.map((cell) => `<td>${esc(cell)}</td>`).join('')}</tr></table>`,
          ),
        ),
      ),
    )
    .join('');

/** The detail alone: what a navigation inside the page puts in place of the last one. */
export function renderFxiaokeDetail(deal: FxiaokePage): string {
  const words = fxiaokeWordsOf(deal);
  const fields = Object.entries(deal.values) as [FxiaokeField, string][];
  const own = fields.filter(([field]) => !systemFields.includes(field));
  const system = fields.filter(([field]) => systemFields.includes(field));
  const summary = (deal.summary ?? []).map((field) =>
    fieldBlock(deal, field, deal.summaryValues?.[field] ?? deal.values[field] ?? ''),
  );
  const custom = (deal.custom ?? []).map(([label, value], at) =>
    block(deal, `field_custom${at}__c`, label, value === '' ? '--' : esc(value)),
  );
  return tag(
    'div',
    { class: 'object-detail' },
    tag(
      'div',
      { class: 'detail-head' },
      `<h1>${esc(deal.values.name ?? '')}</h1>`,
      deal.ownLink ? tag('a', { href: linkTo(objectOf(deal), deal.id) }, esc(words.view)) : '',
      `<span class="grow"></span><button type="button">${esc(words.follow)}</button><button type="button" class="main">${esc(words.edit)}</button>`,
    ),
    stageBar(deal),
    summary.length > 0 ? tag('div', { class: 'top-info panel' }, ...summary) : '',
    `<div class="tabs"><b>${esc(words.detail)}</b><span>${esc(words.contacts)}</span><span>${esc(words.log)}</span></div>`,
    tag(
      'div',
      { class: 'halves' },
      tag(
        'div',
        { class: 'panel form' },
        `<h3>${esc(words.detail)}</h3>`,
        tag(
          'div',
          { class: 'grid' },
          ...own.map(([field, value]) => fieldBlock(deal, field, value)),
          ...custom,
        ),
        system.length > 0 ? `<h3>${esc(words.system)}</h3>` : '',
        tag(
          'div',
          { class: 'grid' },
          ...system.map(([field, value]) => fieldBlock(deal, field, value)),
        ),
      ),
      tag('div', { class: 'panel feed' }, `<h3>${esc(words.feed)}</h3>`, feed(deal), tabs(deal)),
    ),
    deal.filler ? tag('div', { class: 'panel more' }, filler(deal.filler)) : '',
  );
}

/** The list: name cells hold a link with the object's API name and the record's id (§1, §3). */
function renderFxiaokeList(deal: FxiaokePage): string {
  const rows = [
    {
      id: deal.id,
      name: deal.values.name ?? '',
      account: deal.values.account_id,
      stage: deal.values.sales_stage,
    },
    ...(deal.others ?? []),
  ];
  return tag(
    'div',
    { class: 'object-list' },
    tag(
      'table',
      {},
      `<tr><th>${esc(labelOf(deal, 'name'))}</th><th>${esc(labelOf(deal, 'account_id'))}</th><th>${esc(labelOf(deal, 'sales_stage'))}</th></tr>`,
      ...rows.map(({ id, name, account, stage }) =>
        tag(
          'tr',
          {},
          tag(
            'td',
            { class: 'td-name' },
            tag(
              'div',
              { 'data-fieldname': 'name' },
              tag('a', { href: linkTo(objectOf(deal), id) }, esc(name)),
            ),
          ),
          tag('td', { class: 'td-account_id' }, esc(account ?? '')),
          tag('td', { class: 'td-sales_stage' }, esc(stage ?? '')),
        ),
      ),
    ),
  );
}

/** The page around list and detail: top bar, left rail. */
function renderFxiaokeShell(deal: FxiaokePage, content: string): string {
  const words = fxiaokeWordsOf(deal);
  const lang = { 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW', en: 'en' }[deal.language ?? 'zh-Hans'];
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>${esc(words.deals)}-纷享销客</title><style>${fxiaokeCss}</style></head>
<body><header class="top"><span class="logo">纷享销客</span><span>CRM</span><input id="fs_token" type="hidden" value=""></header>
<div class="shell"><aside class="crm-aside"><span title="客户">客户</span><span title="联系人">联系人</span><span class="on" title="${esc(words.deals)}">${esc(words.deals)}</span><span title="销售订单">销售订单</span></aside>
<main id="app-portal"><div class="page-title"><h2>${esc(words.deals)}</h2><span data-title="Refresh">⟳</span></div><div id="stage">${content}</div></main></div></body></html>`;
}

/** A complete page in one of the ways a detail opens (§1). */
export function renderFxiaoke(deal: FxiaokePage, layout: FxiaokeLayout = 'full'): string {
  if (layout === 'list') return renderFxiaokeShell(deal, renderFxiaokeList(deal));
  if (layout === 'full') return renderFxiaokeShell(deal, renderFxiaokeDetail(deal));
  const over = tag('div', { class: 'slide-over' }, renderFxiaokeDetail(deal));
  return renderFxiaokeShell(deal, renderFxiaokeList(deal) + over);
}
