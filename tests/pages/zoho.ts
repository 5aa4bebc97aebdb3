/**
 * Renders Zoho deal pages. Synthetic: written from pages/zoho.md §3.2–3.6 (ids, components, lists)
 * and §3.4 (what stands where); no captured deal page is public.
 */
import { esc, filler, tag } from './html.ts';
import { wordsOf, type ZohoColumn, type ZohoLayout, type ZohoPage } from './zoho-deal.ts';
import { canvasNode, cardRow, customRow, oldRow, sectionRow } from './zoho-fields.ts';
import { mountedLists, rail } from './zoho-lists.ts';
import { zohoCss } from './zoho-look.ts';

export type { ZohoLayout, ZohoPage } from './zoho-deal.ts';
export { zohoUrl } from './zoho-deal.ts';

const defaultStages = [
  'Qualification',
  'Needs Analysis',
  'Value Proposition',
  'Proposal/Price Quote',
  'Negotiation/Review',
  'Closed Won',
];

const columnsOf = (deal: ZohoPage): ZohoColumn[] => Object.keys(deal.values) as ZohoColumn[];

/** START … stages … CLOSING; its inner DOM is not known, so plain spans stand in (§3.4). */
function stageBar(deal: ZohoPage): string {
  if (deal.blueprint !== undefined) {
    return tag(
      'crm-detail-view-blueprint-action',
      { 'entity-id': deal.railId ?? deal.id, module: 'Potentials' },
      `<div class="card">Current State: <b>${esc(deal.blueprint)}</b></div>`,
    );
  }
  const current = deal.values.STAGE ?? '';
  const stages = deal.stages ?? (defaultStages.includes(current) ? defaultStages : [current]);
  const at = stages.indexOf(current);
  const steps = stages.map((stage, index) =>
    tag('span', { class: index < at ? 'past' : index === at ? 'on' : '' }, esc(stage)),
  );
  return tag(
    'crm-stage-history',
    { module: 'Potentials' },
    tag('div', { class: 'stagebar' }, ...steps),
  );
}

const createdRow = (deal: ZohoPage): string =>
  deal.created
    ? tag(
        'div',
        { id: 'mouseArea__SMCREATORID', class: 'dv_row' },
        tag(
          'div',
          { id: 'labelTD_SMCREATORID', class: 'dv_info_label' },
          esc(wordsOf(deal).createdBy),
        ),
        tag(
          'crux-user-component',
          { id: 'subvalue_SMCREATORID' },
          `<div class="cxViewUserValue"><lyte-text lt-prop-value="${esc(deal.created.by)}">${esc(deal.created.by)}</lyte-text></div>`,
          tag('div', { class: 'cxViewUserTimestamp' }, esc(deal.created.at)),
        ),
      )
    : '';

function head(deal: ZohoPage, layout: ZohoLayout): string {
  const words = wordsOf(deal);
  const { POTENTIALNAME: name = '', AMOUNT: amount = '' } = deal.values;
  const tail =
    amount === ''
      ? ''
      : tag(
          'span',
          {},
          ' - ',
          tag('span', { id: 'titlecard_AMOUNT', 'cx-prop-value': amount }, esc(amount)),
        );
  const title =
    layout === 'old'
      ? tag('span', { id: 'entityNameInBCView', class: 'title' }, esc(name))
      : layout === 'canvas'
        ? tag('span', { class: 'title' }, esc(name))
        : tag(
            'span',
            { class: 'title' },
            tag(
              'span',
              { id: 'tc_mouseArea__POTENTIALNAME' },
              tag(
                'span',
                { class: 'cxElemCompViewWrap' },
                tag('span', { id: 'titlecard_POTENTIALNAME', 'cx-prop-value': name }, esc(name)),
              ),
            ),
            tail,
          );
  return tag(
    'crm-detailview-actions',
    {},
    tag(
      'div',
      { class: 'headbar', style: 'border:0;padding:0;flex:1' },
      title,
      deal.lastUpdate
        ? tag('span', { class: 'update' }, `Last Update : ${esc(deal.lastUpdate)}`)
        : '',
      '<span class="grow"></span>',
      tag('button', { type: 'button', class: 'main', 'aria-label': 'Send Email' }, esc(words.mail)),
      tag('button', { type: 'button', id: 'btn_edit' }, esc(words.edit)),
      '<button type="button" class="dv_moreBtn" aria-label="More Options">⋯</button>',
    ),
  );
}

function sections(deal: ZohoPage, layout: ZohoLayout): string {
  const words = wordsOf(deal);
  const columns = columnsOf(deal);
  if (layout === 'canvas') {
    return tag(
      'div',
      { class: 'section zcanvas' },
      ...columns.map((column) => canvasNode(deal, column)),
    );
  }
  const row = layout === 'old' ? oldRow : sectionRow;
  return tag(
    'div',
    { class: 'section', 'data-zcqa': 'secDiv_Deal_Information' },
    tag('h3', {}, esc(words.info)),
    tag(
      'div',
      { class: 'columns' },
      ...columns.map((column) => row(deal, column)),
      ...(deal.custom ?? []).map(customRow),
      createdRow(deal),
    ),
  );
}

/** The detail alone: what an in-page navigation puts in place of the last one. */
export function renderZohoDetail(deal: ZohoPage, layout: ZohoLayout = 'nextgen'): string {
  const words = wordsOf(deal);
  const card = (deal.card ?? []).map((column) => cardRow(deal, column));
  const content = [
    head(deal, layout),
    tag(
      'div',
      { class: 'body' },
      rail(deal),
      tag(
        'div',
        { class: 'main' },
        `<div class="tabs"><b id="newleft_Info">${esc(words.overview)}</b><span id="newleft_History">${esc(words.timeline)}</span></div>`,
        stageBar(deal),
        card.length > 0 ? tag('div', { class: 'card' }, ...card) : '',
        sections(deal, layout),
        mountedLists(deal),
        deal.filler ? tag('div', { class: 'list more' }, filler(deal.filler)) : '',
      ),
    ),
  ];
  if (layout === 'old') return tag('div', { class: 'task-detailview' }, ...content);
  if (layout === 'quick-view') return tag('div', { id: 'kventitydetailspage' }, ...content);
  return tag('crm-detail-view', { module: 'Potentials' }, ...content);
}

function board(deal: ZohoPage): string {
  const {
    POTENTIALNAME: name = '',
    STAGE: stage = '',
    AMOUNT: amount = '',
    CLOSINGDATE: date = '',
  } = deal.values;
  return tag(
    'div',
    { class: 'board' },
    ...(deal.stages ?? defaultStages).map((each) =>
      tag(
        'lyte-board',
        { 'data-zcqa': `kanbanHeader_${each}` },
        `<b>${esc(each)}</b>`,
        each === stage
          ? `<lyte-card class="crm-kv-card"><a class="crm-kv-header-link" href="#">${esc(name)}</a><div class="numberDivCurrencyView">${esc(amount)}</div><crux-date-component>${esc(date)}</crux-date-component></lyte-card>`
          : '',
      ),
    ),
  );
}

/** The page around a detail: top bar, teamspace, chat bar. `detail` may be none (a list). */
export function renderZohoShell(deal: ZohoPage, layout: ZohoLayout, detail: string): string {
  const words = wordsOf(deal);
  const nextgen = layout !== 'old';
  const top = nextgen
    ? `<header class="top" id="crmNextGenTopMenu"><span class="logo" data-zcqa="appTopMenuTitle">CRM</span><span>${esc(words.deals)}</span><input class="search" placeholder="${esc(words.search)}"></header>`
    : `<header class="top"><crm-menu><div class="crmMenuLeft"><crm-tab><span class="lyteMenuItems">${esc(words.deals)}</span></crm-tab></div></crm-menu></header>`;
  const nav = nextgen
    ? `<nav class="teamspace"><a href="#">Home</a><a href="#">Leads</a><a href="#">Contacts</a><a href="#">Accounts</a><a class="on" href="#">${esc(words.deals)}</a></nav>`
    : '';
  const lang = { en: 'en', zh: 'zh-CN', 'zh-TW': 'zh-TW' }[deal.language ?? 'en'];
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>${esc(deal.values.POTENTIALNAME ?? '')} - Zoho CRM</title><style>${zohoCss}</style></head>
<body>${top}<div class="shell">${nav}<main id="crmContent" style="flex:1;min-width:0">${detail}</main></div><div id="chatBarIconList">Cliq</div><lyte-wormhole></lyte-wormhole></body></html>`;
}

/** A complete deal page; the quick view lies over its kanban. */
export function renderZoho(deal: ZohoPage, layout: ZohoLayout = 'nextgen'): string {
  const detail = renderZohoDetail(deal, layout);
  return renderZohoShell(deal, layout, layout === 'quick-view' ? board(deal) + detail : detail);
}

/** A kanban of deals without any detail open. */
export const renderZohoKanban = (deal: ZohoPage): string =>
  renderZohoShell(deal, 'nextgen', board(deal));
