/**
 * Where Zoho shows each field of a deal. Ids are `<prefix>_<COLUMN>`; the column never changes with
 * language or renaming (fact sheet §3.1–3.3, §9). Confidence in brackets is the fact sheet's.
 */
import type { Candidate, Evidence, LabelLayout, Profile, ValueShape } from '../profile.ts';

/** The places every column can stand in. */
const column = (name: string): Candidate[] => [
  { at: `#subvalue_${name}` }, // details section, value component [H scheme, M on deals]
  { at: `#value_${name}` }, // details section of the older layout [H scheme]
  { at: `#titlecard_${name}` }, // record header [H on contacts, M on deals]
  { at: `#tc_mouseArea__${name} .cxElemCompViewWrap` }, // record header's wrapper [M]
  { at: `#bc_mouseArea__${name} .dv_info_value` }, // business card, about five fields [M]
];

export const zohoFields: Profile['fields'] = {
  name: [
    ...column('POTENTIALNAME'),
    { at: '#entityNameInBCView' }, // header of the old layout [H old]
    { at: '.entityNameContent', last: true }, // the same, older [H old]
    {
      label: [
        'Deal Name',
        'Potential Name',
        'Opportunity Name',
        '商机名称',
        '商機名稱',
        '交易名称',
        '商談名',
      ],
    },
  ],
  stage: [
    ...column('STAGE'),
    { at: '[data-zcqa="value_Stage"]', last: true }, // English pages only [M]
    // Blueprint replaces the stage bar and names the state [M].
    {
      at: 'crm-detail-view-blueprint-action',
      after: ['Current State:', 'Current State：', '当前状态：', '当前状态:'],
      last: true,
    },
    { label: ['Stage', '阶段', '階段', '销售阶段', '銷售階段', 'ステージ'] },
  ],
  amount: [...column('AMOUNT'), { label: ['Amount', 'Deal Amount', '金额', '金額', '商机金额'] }],
  closeDate: [
    ...column('CLOSINGDATE'),
    {
      label: [
        'Closing Date',
        'Expected Close Date',
        '预计成交日期',
        '預計成交日期',
        '结束日期',
        '完了予定日',
      ],
    },
  ],
  owner: [
    ...column('SMOWNERID'),
    { at: '#mouseArea__SMOWNERID crux-user-component', attribute: 'name', last: true }, // [M, CX]
    {
      label: [
        'Deal Owner',
        'Potential Owner',
        'Opportunity Owner',
        '商机所有者',
        '商機所有者',
        '交易所有者',
        '商談の担当者',
      ],
    },
  ],
  account: [
    ...column('ACCOUNTID'),
    { label: ['Account Name', '客户名称', '客戶名稱', '客户', '取引先名'] },
  ],
  contact: [
    ...column('CONTACTID'),
    { label: ['Contact Name', '联系人姓名', '聯絡人姓名', '联系人', '聯絡人', '連絡先名'] },
  ],
  nextStep: [
    ...column('NEXTSTEP'),
    { label: ['Next Step', '下一步', '下一步骤', '下一步驟', '次のステップ'] },
  ],
  type: [...column('POTENTIALTYPE'), { label: ['Type', 'Deal Type', '类型', '類型', '種類'] }],
  leadSource: [
    ...column('LEADSOURCE'),
    { label: ['Lead Source', '线索来源', '線索來源', '見込み客のデータ元'] },
  ],
  probability: [
    ...column('PROBABILITY'), // the column's name is inferred [L]
    { label: ['Probability (%)', 'Probability', '可能性', '可能性 (%)', '確度'] },
  ],
  created: [
    // Created By prints "name" and, apart, the moment [M, CX: cxViewUserTimestamp].
    { at: '#subvalue_SMCREATORID .cxViewUserTimestamp' },
    { at: '#value_SMCREATORID .cxViewUserTimestamp' },
    { at: '[data-zcqa="value_Created By"] .cxViewUserTimestamp', last: true },
    { label: ['Created Time', '创建时间', '建立時間', '創建時間', '作成日時'] },
  ],
  tier: [
    {
      label: [
        '客户级别',
        '客户等级',
        '客戶級別',
        '客戶等級',
        'Customer Tier',
        'Customer Level',
        'Customer Grade',
        'Account Tier',
        'Tier',
        'Rating',
        'Account Rating',
      ],
    },
  ],
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

/** The open inline editor of a column, and the form's own inputs: unsaved either way. */
const editor = (name: string): string =>
  `[id="ajaxEdit_${name}"], [id="cancelAjaxEdit_view_${name}"], [id="Crm_Potentials_${name}"], [id="Crm_Potentials_${name}_LInput"]`;

export const zohoEditors: Profile['editors'] = {
  name: editor('POTENTIALNAME'),
  stage: editor('STAGE'),
  amount: editor('AMOUNT'),
  closeDate: editor('CLOSINGDATE'),
  owner: editor('SMOWNERID'),
  account: editor('ACCOUNTID'),
  contact: editor('CONTACTID'),
  nextStep: editor('NEXTSTEP'),
  type: editor('POTENTIALTYPE'),
  leadSource: editor('LEADSOURCE'),
  probability: editor('PROBABILITY'),
};

/** Components that print dates in the user's own pattern; typed texts are left out. */
export const zohoEvidence: Evidence = {
  dates: [
    'crux-date-component',
    'crux-datetime-component',
    '#subvalue_CLOSINGDATE',
    '#value_CLOSINGDATE',
    '#bc_mouseArea__CLOSINGDATE .dv_info_value',
    '.cxViewUserTimestamp',
    '.date_time',
    '.cxNotesModifiedTimeInfo[data-title]',
    'lyte-td[data-zcqa^="value_listviewtable_"]',
  ].join(', '),
  amounts:
    '.numberDivCurrencyView, #subvalue_AMOUNT, #value_AMOUNT, #titlecard_AMOUNT, #subvalue_EXPECTEDREVENUE, #value_EXPECTEDREVENUE, #subvalue_CURRENCY',
  patterns: 'crux-date-component, lyte-calendar, lyte-input[type="calendar"]',
};
