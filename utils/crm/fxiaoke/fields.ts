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
    labels: '商机2.0名称|Opportunity2.0 Name',
  },
  stage: {
    own: 'sales_stage',
  },
  status: {
    own: 'sales_status',
    labels: '阶段状态|商机状态|Stage Status|Opportunity Status',
  },
  stageSince: {
    own: 'stg_changed_time',
    labels:
      '阶段变更时间|Stage Changed Time|Stage Change Time|ステージ変更日時|Phase geändert am|Date de changement d’étape|Fecha de cambio de etapa',
  },
  amount: {
    own: 'amount',
  },
  closeDate: {
    own: 'close_date',
  },
  owner: { own: 'owner' },
  account: {
    own: 'account_id',
    labels: 'Account|Customer',
  },
  // 商机2.0 has no single contact field; tenants add one of their own [L].
  contact: { own: 'contact_id', labels: 'Contact' },
  lastActivity: {
    own: 'last_followed_time',
    labels:
      'Last Activity Time|最后跟进时间|最近跟进时间|Last Followed Time|Last Follow-up Time|最終活動日時|Letzte Aktivität|Dernière activité|Última actividad',
  },
  nextStep: {},
  nextDue: { labels: '下次跟进时间|下次联系时间|Next Follow-up Time' },
  created: {
    own: 'create_time',
  },
  leadSource: {},
  probability: { own: 'probability' },
  tier: {
    labels: 'Rating',
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
