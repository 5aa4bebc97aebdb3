/**
 * Where Fxiaoke shows each field of a deal: blocks that carry the field's API name, else a label
 * that reads exactly so (fact sheet §3, §8; seen on orders and customers of the same framework, M).
 */
import { attr } from '../dom/reach.ts';
import type { Editors, Evidence, Hook, LabelLayout, Profile, ValueShape } from '../profile.ts';

/** A read-only field by API name; the second form is for the day the block's class changes. */
export const fxiaokeHooks = (name: string): Hook[] => [
  { at: `.faci-field-display[data-apiname="${name}"] .faci-field-display_value` }, // [M]
  { at: `[data-apiname="${name}"] [class*="field-display_value"]`, last: true }, // [L]
];

export const fxiaokeFields: Profile['fields'] = {
  name: {
    own: 'name',
    labels:
      '商机名称|商機名稱|商机2.0名称|商機2.0名稱|Opportunity Name|Opportunity2.0 Name|Deal Name',
  },
  stage: {
    own: 'sales_stage',
    labels: '商机阶段|商機階段|销售阶段|銷售階段|阶段|階段|Opportunity Stage|Sales Stage|Stage',
  },
  status: {
    own: 'sales_status',
    labels: '阶段状态|階段狀態|商机状态|商機狀態|Stage Status|Opportunity Status',
  },
  stageSince: {
    own: 'stg_changed_time',
    labels: '阶段变更时间|階段變更時間|Stage Changed Time|Stage Change Time',
  },
  amount: {
    own: 'amount',
    labels: '商机金额|商機金額|预计成交金额|預計成交金額|Opportunity Amount|Amount',
  },
  closeDate: {
    own: 'close_date',
    labels:
      '预计成交日期|預計成交日期|预计结单日期|預計結單日期|预计成交时间|预计结单时间|Expected Closing Date|Expected Close Date|Close Date',
  },
  owner: { own: 'owner', labels: '负责人|負責人|Owner' },
  account: {
    own: 'account_id',
    labels: '客户名称|客戶名稱|客户|客戶|Account Name|Customer Name|Account|Customer',
  },
  // 商机2.0 has no single contact field; tenants add one of their own [L].
  contact: { own: 'contact_id', labels: '联系人|聯繫人|聯絡人|Contact' },
  lastActivity: {
    own: 'last_followed_time',
    labels: '最后跟进时间|最後跟進時間|Last Followed Time|Last Follow-up Time',
  },
  nextStep: { labels: '下一步计划|下一步計劃|下一步|下一步行动|下一步行動|Next Step' },
  created: {
    own: 'create_time',
    labels: '创建时间|創建時間|建立時間|Create Time|Created Time|Creation Time',
  },
  leadSource: { labels: '线索来源|線索來源|商机来源|商機來源|Lead Source' },
  probability: { own: 'probability', labels: '赢率|贏率|Win Rate|Probability' },
  tier: {
    labels:
      '客户级别|客户等级|客戶級別|客戶等級|Customer Tier|Customer Level|Customer Grade|Account Tier|Rating',
  },
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

/** A field's editor inside the detail (forms use the same API names in other blocks, §3). */
export const fxiaokeEditors: Editors = {
  at: '.j-comp-wrap[data-apiname]',
  own: (element) => attr(element, 'data-apiname') ?? '',
};
