/**
 * Where Zoho shows each field of a deal. Ids are `<prefix>_<COLUMN>`; the column never changes with
 * language or renaming (fact sheet §3.1–3.3, §9). Confidence in brackets is the fact sheet's.
 */
import { attr } from '../dom/reach.ts';
import type { Editors, Evidence, Hook, LabelLayout, Profile, ValueShape } from '../profile.ts';

/** The places every column can stand in. */
const ownPlaces = (column: string): string[] => [
  `#subvalue_${column}`, // details section, value component [H scheme, M on deals]
  `#value_${column}`, // details section of the older layout [H scheme]
  `#titlecard_${column}`, // record header [H on contacts, M on deals]
  `#tc_mouseArea__${column} .cxElemCompViewWrap`, // record header's wrapper [M]
  `#bc_mouseArea__${column} .dv_info_value`, // business card, about five fields [M]
];

export const zohoHooks = (column: string): Hook[] => ownPlaces(column).map((at) => ({ at }));

export const zohoPlaces: Profile['places'] = {
  name: {
    own: 'POTENTIALNAME',
    hooks: [
      { at: '#entityNameInBCView' }, // header of the old layout [H old]
      { at: '.entityNameContent', last: true }, // the same, older [H old]
    ],
  },
  stage: {
    own: 'STAGE',
    hooks: [
      { at: '[data-zcqa="value_Stage"]', last: true }, // English pages only [M]
      // Blueprint replaces the stage bar and names the state [M].
      {
        at: 'crm-detail-view-blueprint-action',
        after: /(?:Current State|当前状态|目前狀態) ?[:：]/,
        last: true,
      },
    ],
  },
  amount: { own: 'AMOUNT' },
  closeDate: {
    own: 'CLOSINGDATE',
  },
  owner: {
    own: 'SMOWNERID',
    hooks: [
      { at: '#mouseArea__SMOWNERID crux-user-component', attribute: 'name', last: true }, // [M, CX]
    ],
  },
  account: { own: 'ACCOUNTID' },
  contact: {
    own: 'CONTACTID',
  },
  nextStep: { own: 'NEXTSTEP' },
  type: { own: 'POTENTIALTYPE' },
  leadSource: { own: 'LEADSOURCE' },
  // The column's name is inferred [L].
  probability: { own: 'PROBABILITY' },
  created: {
    // Created By prints the name and, apart, the moment [M, CX: cxViewUserTimestamp].
    hooks: [
      { at: '#subvalue_SMCREATORID .cxViewUserTimestamp' },
      { at: '#value_SMCREATORID .cxViewUserTimestamp' },
      { at: '[data-zcqa="value_Created By"] .cxViewUserTimestamp', last: true },
    ],
  },
  tier: {
    labels: 'Tier|Rating|Account Rating',
  },
};

export const zohoLabels: readonly LabelLayout[] = [
  // Details section and business card [H: labelTD_, .dv_info_label].
  {
    label: '[id^="labelTD_"], .dv_info_label',
    row: '[id^="mouseArea__"], [id^="bc_mouseArea__"], .dv_info_row, tr, lyte-tr',
    value: '[id^="subvalue_"], [id^="value_"], .dv_info_value, [data-zcqa^="value_"]',
  },
  // Generic Crux detail: may be other Zoho apps' [L–M].
  {
    label: '[data-zcqa^="dtVw_lbl_"]',
    row: '[data-zcqa^="dtVw_row_"], li, tr, .cxDvFieldRow',
    value: '.dvValueContainer, [id^="field_"]',
  },
  // Canvas: fields are Crux components beside a label node [M, builder of 2022].
  {
    label: '.zcanvas-label',
    row: '.zcanvas-field, .zcanvas-holder',
    value: '.zcanvas-value-container, .canvasCruxComponent',
  },
];

/** Related lists, activities, notes, timeline and the cards of other records (§3.4–3.5). */
export const zohoElsewhere =
  'lyte-table, [id^="relatedList"], crm-related-list-view-header, crm-activity-rel-wrapper, crux-note, crm-notes, .cxNotesLi, crm-timeline, crm-upcoming-actions, lyte-board, crux-table-component';

export const zohoShape: ValueShape = {
  inner: [
    '.numberDivCurrencyView', // currency [H]
    '.numberDivNumberView', // number, percent [H]
    '.cxLookupCompLink', // lookup [H]
    '.cxViewUserValue', // user, without the timestamp beside it [H]
    '.cxElemCompViewValue', // any [H]
    '.cxElementViewValue', // date, any [H]
    'pre.cxTextareaViewMode', // long text [H]
  ],
  attributes: ['view-value', 'lt-prop-value', 'cx-prop-value'],
  placeholder: '.cxLoadOnViewElement, .cxLoadOnViewValue',
  masked: '.cruxMaskValue',
};

const placesOf = (...columns: string[]): string => columns.flatMap(ownPlaces).join();

/** Components that print dates in the user's own pattern; typed texts are left out. */
export const zohoEvidence: Evidence = {
  dates: `${placesOf('CLOSINGDATE')}, crux-date-component, crux-datetime-component, .cxViewUserTimestamp, .date_time, .cxNotesModifiedTimeInfo, lyte-td`,
  amounts: `${placesOf('AMOUNT', 'EXPECTEDREVENUE', 'CURRENCY')}, .numberDivCurrencyView`,
  patterns: 'crux-date-component, lyte-calendar',
};

/** Columns are in capitals: `ajaxEdit_STAGE`, `Crm_Potentials_AMOUNT_LInput`. */
const column = /_([A-Z\d]+)(?:_LInput)?$/;

/** Open inline editors and the form's own inputs: unsaved either way (§3.1–3.2). */
export const zohoEditors: Editors = {
  at: '[id^="ajaxEdit_"], [id^="cancelAjaxEdit_view_"], [id^="Crm_Potentials_"]',
  own: (element) => column.exec(attr(element, 'id') ?? '')?.[1] ?? '',
};
