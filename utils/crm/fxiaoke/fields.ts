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

export const fxiaokePlaces: Profile['places'] = {
  name: {
    own: 'name',
    labels: '商机名称|商机2.0名称|Opportunity Name|Opportunity2.0 Name|Deal Name',
  },
  stage: {
    own: 'sales_stage',
    labels: '商机阶段|销售阶段|阶段|Opportunity Stage|Sales Stage|Stage',
  },
  status: {
    own: 'sales_status',
    labels: '阶段状态|商机状态|Stage Status|Opportunity Status',
  },
  stageSince: {
    own: 'stg_changed_time',
    labels: '阶段变更时间|Stage Changed Time|Stage Change Time',
  },
  amount: {
    own: 'amount',
    labels: '商机金额|预计成交金额|Opportunity Amount|Amount',
  },
  closeDate: {
    own: 'close_date',
    labels:
      '预计成交日期|预计结单日期|预计成交时间|预计结单时间|Expected Closing Date|Expected Close Date|Close Date',
  },
  owner: { own: 'owner', labels: '负责人|Owner' },
  account: {
    own: 'account_id',
    labels: '客户名称|客户|Account Name|Customer Name|Account|Customer',
  },
  // 商机2.0 has no single contact field; tenants add one of their own [L].
  contact: { own: 'contact_id', labels: '联系人|联络人|Contact' },
  lastActivity: {
    own: 'last_followed_time',
    labels: '最后跟进时间|Last Followed Time|Last Follow-up Time',
  },
  nextStep: { labels: '下一步计划|下一步|下一步行动|Next Step' },
  nextDue: { labels: '下次跟进时间|下次联系时间|Next Follow-up Time' },
  created: {
    own: 'create_time',
    labels: '创建时间|建立时间|Create Time|Created Time|Creation Time',
  },
  leadSource: { labels: '线索来源|商机来源|Lead Source' },
  probability: { own: 'probability', labels: '赢率|Win Rate|Probability' },
  tier: {
    labels: '客户级别|客户等级|Customer Tier|Customer Level|Customer Grade|Account Tier|Rating',
  },
};

export const fxiaokeLabels: readonly LabelLayout[] = [
  {
    label: '.faci-field-display_label, [class*="field-display_label"]',
    row: '.faci-field-display, [data-apiname]',
    value: '.faci-field-display_value, [class*="field-display_value"]',
  },
];

/** Lists, the feed and what it quotes (§3). */
export const fxiaokeElsewhere =
  '.crm-aside, td[class*="td-"], [data-fieldname], .fxeditor-render-text, .j-comp-wrap';

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
