/** What a rendered Fxiaoke page is made of: printed strings, chosen by whoever renders it. */

export type FxiaokeLanguage = 'zh-Hans' | 'zh-Hant' | 'en';
/** `full` page by hash, `list` alone, `slide-over` above a list whose URL does not change. */
export type FxiaokeLayout = 'full' | 'list' | 'slide-over';

/** API names of the fields a deal's detail may show (pages/fxiaoke.md §2). */
export type FxiaokeField =
  | 'name'
  | 'account_id'
  | 'amount'
  | 'close_date'
  | 'sales_process_id'
  | 'sales_stage'
  | 'sales_status'
  | 'stg_changed_time'
  | 'probability'
  | 'last_followed_time'
  | 'owner'
  | 'owner_department'
  | 'create_time'
  | 'created_by'
  | 'last_modified_time';

interface FeedEntry {
  author: string;
  /** As printed: `2026-11-20 15:30`, `昨天 10:20`, `3小时前`. */
  time: string;
  text: string;
  /** 互动类型, where the entry shows it. */
  type?: string;
}

/** One deal as a page prints it. A field left out is not in the layout; '' is drawn as blank. */
export interface FxiaokePage {
  /** 24-hex record id; it is in the URL and in list links, never in the detail itself. */
  id: string;
  object?: 'NewOpportunityObj' | 'OpportunityObj';
  language?: FxiaokeLanguage;
  values: { [F in FxiaokeField]?: string };
  /** Fields of the tenant's own: label and printed value; their API names end in `__c`. */
  custom?: readonly (readonly [label: string, value: string])[];
  /** Labels where the tenant renamed them. */
  labels?: { [F in FxiaokeField]?: string };
  /** False where the blocks carry no `data-apiname`, so that labels alone identify them. */
  apiNames?: boolean;
  /** Fields repeated in the summary on top (`top_info`); the same values unless given here. */
  summary?: readonly FxiaokeField[];
  summaryValues?: { [F in FxiaokeField]?: string };
  blank?: string;
  feed?: readonly FeedEntry[];
  /** A tab that is open beside the feed, its rows as table cells or as sentences of their own. */
  tabs?: readonly { name: string; rows: readonly (string | readonly string[])[] }[];
  /** Fields still being fetched. */
  loading?: readonly FxiaokeField[];
  /** Fields whose editor is open inside the detail, with the text typed but not saved. */
  editing?: { [F in FxiaokeField]?: string };
  /** The detail's head links to its own full page (查看详情). */
  ownLink?: boolean;
  /** Other deals in the list. */
  others?: readonly { id: string; name: string; account?: string; stage?: string }[];
  /** Stages of the stage bar, in order. */
  stages?: readonly string[];
  filler?: number;
}

const simplified: Record<FxiaokeField, string> = {
  name: '商机名称',
  account_id: '客户名称',
  amount: '商机金额(元)',
  close_date: '预计成交日期',
  sales_process_id: '销售流程',
  sales_stage: '商机阶段',
  sales_status: '阶段状态',
  stg_changed_time: '阶段变更时间',
  probability: '赢率',
  last_followed_time: '最后跟进时间',
  owner: '负责人',
  owner_department: '负责人主属部门',
  create_time: '创建时间',
  created_by: '创建人',
  last_modified_time: '最后修改时间',
};

/** Labels by language; Traditional ones as a tenant edited them, English ones are ours (§5). */
export const fxiaokeLabelsOf: Record<FxiaokeLanguage, Record<FxiaokeField, string>> = {
  'zh-Hans': simplified,
  'zh-Hant': {
    ...simplified,
    name: '商機名稱',
    account_id: '客戶名稱',
    amount: '商機金額(元)',
    close_date: '預計成交日期',
    sales_process_id: '銷售流程',
    sales_stage: '商機階段',
    sales_status: '階段狀態',
    stg_changed_time: '階段變更時間',
    last_followed_time: '最後跟進時間',
    owner: '負責人',
    create_time: '建立時間',
  },
  en: {
    name: 'Opportunity Name',
    account_id: 'Account Name',
    amount: 'Opportunity Amount (CNY)',
    close_date: 'Expected Close Date',
    sales_process_id: 'Sales Process',
    sales_stage: 'Opportunity Stage',
    sales_status: 'Stage Status',
    stg_changed_time: 'Stage Changed Time',
    probability: 'Win Rate',
    last_followed_time: 'Last Followed Time',
    owner: 'Owner',
    owner_department: 'Main Department of Owner',
    create_time: 'Create Time',
    created_by: 'Created By',
    last_modified_time: 'Last Modified Time',
  },
};

const words = {
  'zh-Hans': {
    deals: '商机2.0',
    detail: '详细信息',
    system: '系统信息',
    feed: '跟进动态',
    log: '修改记录',
    contacts: '商机联系人',
    edit: '编辑',
    follow: '销售记录',
    view: '查看详情',
    loading: '加载中',
    new: '新建',
  },
  'zh-Hant': {
    deals: '商機2.0',
    detail: '詳細資訊',
    system: '系統資訊',
    feed: '跟進動態',
    log: '修改記錄',
    contacts: '商機聯繫人',
    edit: '編輯',
    follow: '銷售記錄',
    view: '查看詳情',
    loading: '載入中',
    new: '新建',
  },
  en: {
    deals: 'Opportunity 2.0',
    detail: 'Details',
    system: 'System',
    feed: 'Feed',
    log: 'Changes',
    contacts: 'Contacts',
    edit: 'Edit',
    follow: 'Sales record',
    view: 'View details',
    loading: 'Loading...',
    new: 'New',
  },
} as const;

export const fxiaokeWordsOf = (deal: FxiaokePage) => words[deal.language ?? 'zh-Hans'];

/** The address: the hash names the record on a full page, only the object on a list. */
export function fxiaokeUrl(
  deal: Pick<FxiaokePage, 'id' | 'object'>,
  layout: FxiaokeLayout = 'full',
  host = 'www.fxiaoke.com',
): string {
  const object = deal.object ?? 'NewOpportunityObj';
  const hash = layout === 'full' ? `#crm/detail/=/${object}/${deal.id}` : `#crm/list/=/${object}`;
  return `https://${host}/XV/UI/Home${hash}`;
}
