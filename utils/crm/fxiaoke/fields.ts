/**
 * Where Fxiaoke shows each field of a deal: blocks that carry the field's API name, else a label
 * that reads exactly so (fact sheet §3, §8; seen on orders and customers of the same framework, M).
 */
import type { Candidate, Evidence, LabelLayout, Profile, ValueShape } from '../profile.ts';

export const blockAt = '.faci-field-display';

/** A read-only field by API name; the second form covers blocks whose classes have changed. */
const block = (...names: string[]): Candidate[] =>
  names.flatMap((name): Candidate[] => [
    { at: `.faci-field-display[data-apiname="${name}"] .faci-field-display_value` }, // [M]
    { at: `[data-apiname="${name}"] [class*="field-display_value"]`, last: true }, // [L]
  ]);

export const fxiaokeFields: Profile['fields'] = {
  name: [
    ...block('name'),
    {
      label: [
        '商机名称',
        '商機名稱',
        '商机2.0名称',
        '商機2.0名稱',
        'Opportunity Name',
        'Opportunity2.0 Name',
        'Deal Name',
      ],
    },
  ],
  stage: [
    ...block('sales_stage'),
    {
      label: [
        '商机阶段',
        '商機階段',
        '销售阶段',
        '銷售階段',
        '阶段',
        '階段',
        'Opportunity Stage',
        'Sales Stage',
        'Stage',
      ],
    },
  ],
  status: [
    ...block('sales_status'),
    {
      label: ['阶段状态', '階段狀態', '商机状态', '商機狀態', 'Stage Status', 'Opportunity Status'],
    },
  ],
  stageSince: [
    ...block('stg_changed_time'),
    { label: ['阶段变更时间', '階段變更時間', 'Stage Changed Time', 'Stage Change Time'] },
  ],
  amount: [
    ...block('amount'),
    {
      label: [
        '商机金额',
        '商機金額',
        '预计成交金额',
        '預計成交金額',
        'Opportunity Amount',
        'Amount',
      ],
    },
  ],
  closeDate: [
    ...block('close_date'),
    {
      label: [
        '预计成交日期',
        '預計成交日期',
        '预计结单日期',
        '預計結單日期',
        '预计成交时间',
        '预计结单时间',
        'Expected Closing Date',
        'Expected Close Date',
        'Close Date',
      ],
    },
  ],
  owner: [...block('owner'), { label: ['负责人', '負責人', 'Owner'] }],
  account: [
    ...block('account_id'),
    {
      label: [
        '客户名称',
        '客戶名稱',
        '客户',
        '客戶',
        'Account Name',
        'Customer Name',
        'Account',
        'Customer',
      ],
    },
  ],
  // 商机2.0 has no single contact field; tenants add one of their own [L].
  contact: [...block('contact_id'), { label: ['联系人', '聯繫人', '聯絡人', 'Contact'] }],
  lastActivity: [
    ...block('last_followed_time'),
    { label: ['最后跟进时间', '最後跟進時間', 'Last Followed Time', 'Last Follow-up Time'] },
  ],
  nextStep: [
    { label: ['下一步计划', '下一步計劃', '下一步', '下一步行动', '下一步行動', 'Next Step'] },
  ],
  created: [
    ...block('create_time'),
    { label: ['创建时间', '創建時間', '建立時間', 'Create Time', 'Created Time', 'Creation Time'] },
  ],
  leadSource: [{ label: ['线索来源', '線索來源', '商机来源', '商機來源', 'Lead Source'] }],
  probability: [...block('probability'), { label: ['赢率', '贏率', 'Win Rate', 'Probability'] }],
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
        'Rating',
      ],
    },
  ],
};

export const fxiaokeLabels: readonly LabelLayout[] = [
  {
    label: '.faci-field-display_label, [class*="field-display_label"]',
    row: '.faci-field-display, [data-apiname]',
    value: '.faci-field-display_value, [class*="field-display_value"]',
  },
];

export const fxiaokeShape: ValueShape = {
  inner: [],
  attributes: [],
  placeholder: '.el-skeleton, .fx-skeleton, .el-loading-mask',
  masked: '.crm-field-mask',
};

export const fxiaokeEvidence: Evidence = {
  dates: '.faci-field-display_value',
  amounts: '.faci-field-display_value',
  patterns: '.el-date-editor input',
};

/** The field's editor inside the detail (forms use the same API names in other blocks, §3). */
const editor = (name: string): string => `.j-comp-wrap[data-apiname="${name}"]`;

export const fxiaokeEditors: Profile['editors'] = {
  name: editor('name'),
  stage: editor('sales_stage'),
  status: editor('sales_status'),
  amount: editor('amount'),
  closeDate: editor('close_date'),
  owner: editor('owner'),
  account: editor('account_id'),
  probability: editor('probability'),
};
