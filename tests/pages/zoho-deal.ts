/** What a rendered Zoho page is made of: printed strings, chosen by whoever renders it. */

type ZohoLanguage = 'en' | 'zh' | 'zh-TW';
export type ZohoLayout = 'nextgen' | 'old' | 'canvas' | 'quick-view';

/** Column names of deals: the suffix of every id (pages/zoho.md §3.1). */
export type ZohoColumn =
  | 'POTENTIALNAME'
  | 'STAGE'
  | 'AMOUNT'
  | 'CLOSINGDATE'
  | 'SMOWNERID'
  | 'ACCOUNTID'
  | 'CONTACTID'
  | 'NEXTSTEP'
  | 'POTENTIALTYPE'
  | 'LEADSOURCE'
  | 'PROBABILITY'
  | 'EXPECTEDREVENUE';

export interface ZohoActivity {
  module: 'Tasks' | 'Events' | 'Calls';
  subject: string;
  /** As printed; left out where the activity has no date. */
  date?: string;
  owner?: string;
  /** Further cells, label and value: `['Call Type', 'Outbound']`. */
  extra?: readonly (readonly [label: string, value: string])[];
}

export interface ZohoNote {
  title: string;
  text: string;
  author: string;
  /** Printed beside the note, often relative. */
  time: string;
  /** The whole date-time, in `data-title`; the printed time again where left out. */
  fullTime?: string;
}

interface ZohoStageRow {
  stage: string;
  amount?: string;
  probability?: string;
  closingDate?: string;
  /** Days spent in the stage; blank while it lasts. */
  duration?: string;
  modified: string;
  by?: string;
}

/** One deal as a page prints it. A column left out is not in the layout; '' is drawn as blank. */
export interface ZohoPage {
  id: string;
  org?: string;
  language?: ZohoLanguage;
  values: { [C in ZohoColumn]?: string };
  /** Fields of the organisation's own: label and printed value. */
  custom?: readonly (readonly [label: string, value: string])[];
  created?: { by: string; at: string };
  /** Columns of the business card; about five, chosen by the user. */
  card?: readonly ZohoColumn[];
  /** What the card prints where it differs from the section (a page caught mid-change). */
  cardValues?: { [C in ZohoColumn]?: string };
  /** Printed for a blank field. */
  blank?: string;
  lastUpdate?: string;
  /** Related lists that are mounted; lists mount on demand (§3.5). */
  open?: readonly ZohoActivity[];
  closed?: readonly ZohoActivity[];
  notes?: readonly ZohoNote[];
  history?: readonly ZohoStageRow[];
  /** Older rows of the history wait behind the pager. */
  historyMore?: boolean;
  /** The history is on a later page of its pager. */
  historyBefore?: boolean;
  /** Entries of the timeline under the days that head them; mounted behind its tab (§3.5). */
  timeline?: readonly { day: string; entries: readonly string[] }[];
  /** The record the timeline is of; the deal's own where left out. */
  timelineId?: string;
  /** Blueprint's bar in place of the stage bar: its "Current State". */
  blueprint?: string;
  /** Columns whose inline editor is open, with the text typed but not saved. */
  editing?: { [C in ZohoColumn]?: string };
  /** Columns below the fold that are not drawn yet. */
  lazy?: readonly ZohoColumn[];
  /** Stages of the stage bar, in order. */
  stages?: readonly string[];
  /** The id the rail's labels carry; the deal's own where left out. */
  railId?: string;
  /** Elements without meaning, to reach the size of a real page. */
  filler?: number;
}

/** Labels as the three languages print them (§5); those of zh are medium confidence. */
const zohoWords: Record<ZohoLanguage, Record<ZohoColumn | ZohoWord, string>> = {
  en: {
    POTENTIALNAME: 'Deal Name',
    STAGE: 'Stage',
    AMOUNT: 'Amount',
    CLOSINGDATE: 'Closing Date',
    SMOWNERID: 'Deal Owner',
    ACCOUNTID: 'Account Name',
    CONTACTID: 'Contact Name',
    NEXTSTEP: 'Next Step',
    POTENTIALTYPE: 'Type',
    LEADSOURCE: 'Lead Source',
    PROBABILITY: 'Probability (%)',
    EXPECTEDREVENUE: 'Expected Revenue',
    deals: 'Deals',
    overview: 'Overview',
    timeline: 'Timeline',
    info: 'Deal Information',
    notes: 'Notes',
    attachments: 'Attachments',
    open: 'Open Activities',
    closed: 'Closed Activities',
    history: 'Stage History',
    duration: 'Stage Duration (Calendar Days)',
    modified: 'Modified Time',
    modifiedBy: 'Modified By',
    createdBy: 'Created By',
    none: 'No records found',
    edit: 'Edit',
    mail: 'Send Email',
    search: 'Search records',
  },
  zh: {
    POTENTIALNAME: '商机名称',
    STAGE: '阶段',
    AMOUNT: '金额',
    CLOSINGDATE: '预计成交日期',
    SMOWNERID: '商机所有者',
    ACCOUNTID: '客户名称',
    CONTACTID: '联系人姓名',
    NEXTSTEP: '下一步',
    POTENTIALTYPE: '类型',
    LEADSOURCE: '线索来源',
    PROBABILITY: '可能性 (%)',
    EXPECTEDREVENUE: '预期收入',
    deals: '商机',
    overview: '概览',
    timeline: '时间线',
    info: '商机信息',
    notes: '备注',
    attachments: '附件',
    open: '未关闭的任务、通话及会议',
    closed: '已完成的任务、通话及会议',
    history: '销售阶段历史',
    duration: '阶段持续时间（日历天数）',
    modified: '修改时间',
    modifiedBy: '修改者',
    createdBy: '创建者',
    none: '未找到记录',
    edit: '编辑',
    mail: '发送邮件',
    search: '搜索记录',
  },
  'zh-TW': {
    POTENTIALNAME: '商機名稱',
    STAGE: '階段',
    AMOUNT: '金額',
    CLOSINGDATE: '預計成交日期',
    SMOWNERID: '商機所有者',
    ACCOUNTID: '客戶名稱',
    CONTACTID: '聯絡人姓名',
    NEXTSTEP: '下一步',
    POTENTIALTYPE: '類型',
    LEADSOURCE: '線索來源',
    PROBABILITY: '可能性 (%)',
    EXPECTEDREVENUE: '預期收入',
    deals: '商機',
    overview: '概覽',
    timeline: '時間軸',
    info: '商機資訊',
    notes: '備註',
    attachments: '附件',
    open: '未完成的活動',
    closed: '已完成的活動',
    history: '銷售階段歷史',
    duration: '階段持續時間（日曆天數）',
    modified: '修改時間',
    modifiedBy: '修改者',
    createdBy: '建立者',
    none: '找不到記錄',
    edit: '編輯',
    mail: '傳送郵件',
    search: '搜尋記錄',
  },
};

type ZohoWord =
  | 'deals'
  | 'overview'
  | 'timeline'
  | 'info'
  | 'notes'
  | 'attachments'
  | 'open'
  | 'closed'
  | 'history'
  | 'duration'
  | 'modified'
  | 'modifiedBy'
  | 'createdBy'
  | 'none'
  | 'edit'
  | 'mail'
  | 'search';

export const wordsOf = (deal: ZohoPage) => zohoWords[deal.language ?? 'en'];

/** The address of the deal's record page. */
export const zohoUrl = (deal: Pick<ZohoPage, 'id' | 'org'>, host = 'crm.zoho.com'): string =>
  `https://${host}/crm/${deal.org ?? 'org700000123'}/tab/Potentials/${deal.id}`;
