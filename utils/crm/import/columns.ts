/**
 * Which kind of records an exported file holds and what its columns mean, by their names. Names of
 * Zoho's and Fxiaoke's exports in Chinese and English come from captured exports, API field lists
 * and docs; tenants rename them, so the person can correct each.
 */
import type { CrmId } from '#core/deal/deal.ts';
import { type ImportKind, type Meaning, meanings } from '#core/import/import.ts';
import { labelKey, labelTable } from '../label.ts';

type Names = Partial<Record<Meaning, string>>;

const owners = (what: string) => `${what} Owner|Owner|Assigned To|负责人|所有者|拥有者`;

/** What activities of every kind call what they belong to. */
const belongs: Names = {
  id: 'Record Id|Activity Id|TASKID|ACTIVITYID|NOTESID|记录ID|数据ID|唯一性ID|_id|系统ID',
  deal: 'Deal Name|Potential Name|Opportunity Name|Related To|What Name|Parent Name|Deal|商机名称|商机|商机2.0|交易名称|关联商机|关联业务数据|相关商机|相关项|相关记录|related_object_data|new_opportunity_id',
  dealId:
    'POTENTIALID|Deal Id|Potential Id|Deal Name.id|Related To.id|Related To Id|What Id|Parent Id|Parent ID.id|商机ID|商机数据ID|关联商机ID|相关项ID|交易ID',
  module:
    'SEMODULE|$se_module|se_module|Related Module|Related To Module|What Module|Parent Module|相关模块|关联模块|所属模块|关联对象|相关对象',
  customer:
    'CONTACTID|ACCOUNTID|LEADID|Who Id|Who Id Id|Contact Name.id|Account Name.id|Contact Name|Account Name|客户名称|联系人|联系人名称|客户|客户ID|联系人ID',
  created: 'Created Time|创建时间|建立时间|create_time',
  modified: 'Modified Time|Last Modified Time|修改时间|最后修改时间|last_modified_time',
};

const names: Record<ImportKind, Names> = {
  deals: {
    id: 'Record Id|Deal Id|Potential Id|POTENTIALID|数据ID|唯一性ID|记录ID|商机ID|_id|系统ID',
    name: 'Deal Name|Potential Name|Opportunity Name|商机名称|交易名称|商談名|商机2.0名称|name',
    stage: 'Stage|阶段|销售阶段|商机阶段|当前阶段|sales_stage|ステージ',
    status: '阶段状态|商机状态|赢单状态|Stage Status|sales_status',
    stageSince:
      '进入当前阶段时间|阶段变更时间|最后阶段变更时间|Stage Modified Time|stg_changed_time',
    amount: 'Amount|Deal Amount|金额|商机金额|amount',
    currency: 'Currency|币种|货币|mc_currency',
    closeDate:
      'Closing Date|Expected Close Date|预计成交日期|结束日期|预计结单日期|完了予定日|close_date',
    owner: `${owners('Deal')}|Potential Owner|Opportunity Owner|商机所有者|交易所有者|owner`,
    account: 'Account Name|客户名称|客户|公司名称|account_id',
    contact: 'Contact Name|联系人|联系人名称',
    created: 'Created Time|创建时间|建立时间|create_time',
    modified: 'Modified Time|Last Modified Time|修改时间|最后修改时间|last_modified_time',
    lastActivity: 'Last Activity Time|最后跟进时间|最近跟进时间|最后活动时间|last_followed_time',
    nextStep: 'Next Step|下一步|下一步骤|下一步计划',
    type: 'Type|类型|商机类型',
    leadSource: 'Lead Source|线索来源|商机来源',
    probability: 'Probability|Probability (%)|可能性|可能性 (%)|成功率|赢率|probability',
  },
  stages: {
    ...belongs,
    stage: 'Stage|Moved To|阶段|销售阶段|变更后阶段|新阶段',
    at: 'Modified Time|Last Modified Time|Entered On|修改时间|变更时间|更改时间|进入时间|最后修改时间',
    modified: '',
    amount: 'Amount|金额|商机金额',
    closeDate: 'Closing Date|预计成交日期|结束日期',
    owner: 'Modified By|Last Modified By|修改人|变更人|最后修改人',
  },
  calls: {
    ...belongs,
    at: 'Call Start Time|Start Time|通话开始时间|呼叫开始时间|通话时间|开始时间',
    day: 'Date|Call Date|Call Start Date|Start Date|日期|通话日期|呼叫日期|开始日期',
    text: 'Subject|主题|通话主题',
    direction: 'Call Type|通话类型|呼叫类型|呼叫方向',
    outcome: 'Call Status|Call Result|Outgoing Call Status|Status|通话状态|通话结果|呼叫结果|状态',
    owner: `${owners('Call')}|通话所有者|呼叫人`,
  },
  tasks: {
    ...belongs,
    at: 'Due Date|到期日期|截止日期|截止时间|到期日',
    closed: 'Closed Time|Completed Time|Completion Date|关闭时间|完成时间|完成日期|实际完成时间',
    text: 'Subject|主题|任务主题|任务名称|任务标题',
    outcome: 'Status|状态|任务状态',
    owner: `${owners('Task')}|任务所有者|执行人`,
  },
  events: {
    ...belongs,
    at: 'Start DateTime|From|Start Time|Start|开始时间|开始日期时间|从',
    day: 'Date|Start Date|日期|开始日期|会议日期',
    text: 'Title|Event Title|Meeting Title|Subject|标题|会议主题|主题|日程主题',
    outcome: 'Check-In Status|Status|签到状态|状态',
    owner: `${owners('Event')}|Host|Meeting Owner|主持人|会议所有者|组织者`,
  },
  notes: {
    ...belongs,
    at: 'Created Time|创建时间|建立时间',
    created: '',
    text: 'Note Title|Note Content|Title|备注标题|备注内容|标题|内容',
    owner: `${owners('Note')}|Created By|创建人|备注所有者`,
  },
  records: {
    ...belongs,
    id: '数据ID|唯一性ID|_id|记录ID|記錄ID|Record Id',
    at: '跟进时间|拜访时间|记录时间|创建时间|Created Time|create_time',
    created: '',
    day: 'Date|日期|跟进日期|拜访日期',
    activity: '跟进类别|跟進類別|跟进类型|跟进方式|记录类型|互动类型|active_record_type|Type',
    text: '记录内容|記錄內容|跟进内容|销售记录|内容|active_record_content|Content',
    owner: '创建人|跟进人|负责人|created_by|owner|Created By|Owner',
  },
};

/** Columns that only one kind of file has. */
const marks: Record<ImportKind, string> = {
  records:
    '记录内容|記錄內容|跟进内容|跟进类别|跟進類別|跟进方式|互动类型|销售记录|active_record_content|active_record_type',
  stages:
    'Stage Duration (Calendar Days)|Stage Duration|Moved To|Duration (Days)|阶段停留天数|阶段持续时间|变更后阶段|停留时间',
  calls:
    'Call Start Time|Call Type|Call Duration|Call Duration (in seconds)|Call Owner|通话开始时间|通话类型|通话时长|呼叫类型|通话时间',
  events:
    'Start DateTime|End DateTime|Event Title|Meeting Title|Check-In Status|会议主题|日程主题|From|To',
  notes: 'Note Title|Note Content|Note Owner|备注内容|备注标题',
  tasks: 'Due Date|Task Owner|到期日期|截止日期|任务主题|任务状态|任务名称|Closed Time',
  deals:
    'Closing Date|Potential Name|Deal Name|Deal Owner|商机名称|预计成交日期|商机金额|销售阶段|交易名称|Probability|Expected Revenue|Amount|赢率|close_date|sales_stage',
};

const tables = new Map<ImportKind, (label: string) => Meaning | undefined>();

function meaningIn(kind: ImportKind, header: string): Meaning | undefined {
  const table = tables.get(kind) ?? labelTable(names[kind] as Readonly<Record<Meaning, string>>);
  tables.set(kind, table);
  return labelKey(header) === '' ? undefined : table(header);
}

/** What each column means in a file of that kind; of two that mean the same, the first counts. */
export function columnsOf(kind: ImportKind, headers: readonly string[]): (Meaning | null)[] {
  const taken = new Set<Meaning>();
  return headers.map((header) => {
    const meaning = meaningIn(kind, header);
    // A customer may be named by contact, account and lead: the first that is filled counts.
    if (!meaning || (taken.has(meaning) && !severalCan.has(meaning))) return null;
    taken.add(meaning);
    return meaning;
  });
}

/** What columns of that kind of file can mean. */
export const meaningsIn = (kind: ImportKind): Meaning[] =>
  meanings.filter((meaning) => names[kind][meaning]);

/** Meanings that several columns may have: the first that is not blank counts. */
const severalCan: ReadonlySet<Meaning> = new Set(['customer', 'dealId', 'deal', 'text', 'outcome']);

/** The kinds a file can be of, the likeliest first. */
const order = ['records', 'stages', 'calls', 'events', 'notes', 'tasks', 'deals'] as const;

/** The kind of record that the columns speak of most; null where they speak of none. */
export function kindOf(headers: readonly string[]): ImportKind | null {
  const keys = new Set(headers.map(labelKey));
  const found = order.map((kind) => ({
    kind,
    hits: new Set(
      marks[kind]
        .split('|')
        .map(labelKey)
        .filter((name) => keys.has(name)),
    ).size,
  }));
  const best = found.reduce((most, each) => (each.hits > most.hits ? each : most));
  return best.hits === 0 ? null : best.kind;
}

const fxiaokeOnly =
  '归属部门|负责人主属部门|生命状态|业务类型|数据ID|唯一性ID|锁定状态|active_record_type';

/** Which CRM wrote the file: told by an id's shape, else by columns that only Fxiaoke has. */
export function crmOf(headers: readonly string[], rows: readonly (readonly string[])[]): CrmId {
  const cells = rows.slice(0, 50).flat();
  if (cells.some((cell) => /^zcrm_\d+$/.test(cell))) return 'zoho';
  const keys = new Set(fxiaokeOnly.split('|').map(labelKey));
  const named = headers.some((header) => keys.has(labelKey(header)));
  const fxiaoke = named || kindOf(headers) === 'records';
  return fxiaoke || cells.some((cell) => /^[0-9a-f]{24}$/.test(cell)) ? 'fxiaoke' : 'zoho';
}
