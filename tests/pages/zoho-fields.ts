/** Fields of a Zoho page: header, business card and section rows (pages/zoho.md §3.2–3.3). */
import { esc, tag } from './html.ts';
import { wordsOf, type ZohoColumn, type ZohoPage } from './zoho-deal.ts';

const lookups: { [C in ZohoColumn]?: string } = { ACCOUNTID: 'Accounts', CONTACTID: 'Contacts' };

/** A stable 18-digit id for the record a lookup leads to, made of its name. */
const recordId = (name: string): string => {
  let sum = 7;
  for (const char of name) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 999_983;
  return `487687600000${String(sum).padStart(6, '0')}`;
};

const component: { [C in ZohoColumn]?: string } = {
  STAGE: 'crux-picklist-component',
  POTENTIALTYPE: 'crux-picklist-component',
  LEADSOURCE: 'crux-picklist-component',
  AMOUNT: 'crux-currency-component',
  EXPECTEDREVENUE: 'crux-currency-component',
  PROBABILITY: 'crux-number-component',
  CLOSINGDATE: 'crux-date-component',
  SMOWNERID: 'crux-user-component',
  ACCOUNTID: 'crux-lookup-component',
  CONTACTID: 'crux-lookup-component',
};

/** The text inside a value component, in the markup of its type (§3.3). */
function inside(deal: ZohoPage, column: ZohoColumn, printed: string): string {
  const text = esc(printed);
  const module = lookups[column];
  if (module) {
    const href = `/crm/${deal.org ?? 'org700000123'}/tab/${module}/${recordId(printed)}`;
    return `<link-to class="cxLookupCompLink"><a class="cxLookupViewWrapper" href="${href}">${text}</a></link-to>`;
  }
  if (column === 'AMOUNT' || column === 'EXPECTEDREVENUE') {
    return `<span class="cxElemCompViewWrap"><span class="numberDivCurrencyView">${text}</span></span>`;
  }
  if (column === 'PROBABILITY') return `<span class="numberDivNumberView">${text}</span>`;
  if (column === 'SMOWNERID') {
    return `<div class="cxViewUserValue"><lyte-text lt-prop-value="${text}">${text}</lyte-text></div>`;
  }
  if (column === 'CLOSINGDATE') {
    return `<span class="cxElementViewValue cxElemCompViewValue">${text}</span>`;
  }
  return `<lyte-text class="cxElemCompViewValue" lt-prop-value="${text}">${text}</lyte-text>`;
}

/** `#subvalue_<COL>`: drawn, blank, or a placeholder that draws on scroll. */
function valueComponent(deal: ZohoPage, column: ZohoColumn): string {
  const printed = deal.values[column] ?? '';
  const label = wordsOf(deal)[column];
  if (deal.lazy?.includes(column)) {
    return tag(
      'div',
      { id: `subvalue_${column}`, class: 'cxLoadOnViewElement' },
      '<span class="cxLoadOnViewValue"></span>',
    );
  }
  const raw = lookups[column] ? recordId(printed) : printed;
  const content = printed === '' ? (deal.blank ?? '—') : inside(deal, column, printed);
  return tag(
    component[column] ?? 'crux-text-component',
    {
      id: `subvalue_${column}`,
      'data-zcqa': `value_${label}`,
      'cx-prop-value': printed === '' ? null : raw,
      name: column === 'SMOWNERID' ? printed : null,
    },
    content,
  );
}

/** The inline editor of a column: typed, not saved (§3.2). */
const editor = (column: ZohoColumn, typed: string): string =>
  tag(
    'div',
    { id: `ajaxEdit_${column}`, class: 'ajaxEdit' },
    `<input class="lyteInput" value="${esc(typed)}">`,
    `<button id="cancelAjaxEdit_view_${column}" type="button">✕</button>`,
  );

/** One row of a details section. */
export function sectionRow(deal: ZohoPage, column: ZohoColumn): string {
  const typed = deal.editing?.[column];
  return tag(
    'div',
    { id: `mouseArea__${column}`, class: 'dv_row' },
    tag('div', { id: `labelTD_${column}`, class: 'dv_info_label' }, esc(wordsOf(deal)[column])),
    tag(
      'div',
      { class: 'dv_cell' },
      typed === undefined ? valueComponent(deal, column) : editor(column, typed),
      typed === undefined
        ? `<span id="edit_icon_${column}" class="editIcon" aria-hidden="true">✎</span>`
        : '',
    ),
  );
}

/** One row of the older page: `#value_<COL>` holds the text itself (§3.2, H on leads 2025). */
export function oldRow(deal: ZohoPage, column: ZohoColumn): string {
  const printed = deal.values[column] ?? '';
  const typed = deal.editing?.[column];
  const value =
    typed === undefined
      ? tag(
          'div',
          { id: `value_${column}`, class: 'dv_info_value' },
          esc(printed === '' ? (deal.blank ?? '—') : printed),
        )
      : editor(column, typed);
  return tag(
    'div',
    { id: `mouseArea__${column}`, class: 'dv_row' },
    tag('div', { id: `labelTD_${column}`, class: 'dv_info_label' }, esc(wordsOf(deal)[column])),
    value,
  );
}

/** A custom field: its column is `POTENTIALCF<n>`, so only its label says what it is. */
export const customRow = ([label, value]: readonly [string, string], at: number): string =>
  tag(
    'div',
    { id: `mouseArea__POTENTIALCF${at + 1}`, class: 'dv_row' },
    tag('div', { id: `labelTD_POTENTIALCF${at + 1}`, class: 'dv_info_label' }, esc(label)),
    tag(
      'crux-text-component',
      { id: `subvalue_POTENTIALCF${at + 1}`, 'data-zcqa': `value_${label}` },
      value === ''
        ? '—'
        : `<lyte-text class="cxElemCompViewValue" lt-prop-value="${esc(value)}">${esc(value)}</lyte-text>`,
    ),
  );

/** A row of the business card: about five fields the user chose (§3.2). */
export function cardRow(deal: ZohoPage, column: ZohoColumn): string {
  const printed = deal.cardValues?.[column] ?? deal.values[column] ?? '';
  return tag(
    'div',
    { id: `bc_mouseArea__${column}`, class: 'card_row' },
    tag('div', { class: 'dv_info_label' }, esc(wordsOf(deal)[column])),
    tag('div', { class: 'dv_info_value' }, esc(printed === '' ? (deal.blank ?? '—') : printed)),
  );
}

/** A node of a Canvas layout: no ids, the label is localised (§3.6, builder of 2022). */
export const canvasNode = (deal: ZohoPage, column: ZohoColumn): string => {
  const label = wordsOf(deal)[column];
  const printed = deal.values[column] ?? '';
  return tag(
    'div',
    { class: 'zcanvas-field', 'data-zcqa': `canvas-detail-${label}` },
    tag(
      'div',
      { class: 'zcanvas-holder' },
      tag('div', { class: 'zcanvas-label' }, esc(label)),
      tag(
        'div',
        { class: 'zcanvas-value-container' },
        tag(
          component[column] ?? 'crux-text-component',
          { class: 'canvasCruxComponent', 'data-zcqa': `value_${label}` },
          printed === '' ? (deal.blank ?? '—') : inside(deal, column, printed),
        ),
      ),
    ),
  );
};
