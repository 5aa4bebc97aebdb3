/** What the cells of an exported activity mean: who began it, what came of it, what it was. */
import type { CrmEventKind } from '#core/history/crm-event.ts';
import { labelTable } from '../label.ts';

/** Call Type of Zoho, 通话类型 [M; English names from docs and a captured export]. */
export const directionOf = labelTable({
  in: 'Inbound|Incoming|In|Missed|呼入|来电|接入|未接',
  out: 'Outbound|Outgoing|Out|呼出|去电|拨出|外呼',
});

export const outcomeOf = labelTable({
  done: 'Completed|Complete|Closed|Held|Visited|Checked In|已完成|完成|已结束|已签到|已关闭',
  reached: 'Attended|Attended Dialled|Connected|Answered|Interested|已接|已接听|已接通|接通',
  missed:
    'Missed|No Answer|No Response|Busy|Unattended|Unattended Dialled|未接|未接听|未接通|无人接听',
  planned:
    'Scheduled|Planned|Not Started|In Progress|Deferred|Waiting for Input|Waiting on someone else|Open|Overdue|已计划|已安排|计划中|未开始|进行中|已推迟|待处理',
  cancelled: 'Cancelled|Canceled|已取消|取消',
});

/** Of the modules that an activity can belong to, those whose records are deals. */
export const isDealModule = labelTable({
  yes: 'Deals|Deal|Potentials|Potential|Opportunities|Opportunity|商机|商机2.0|交易|NewOpportunityObj',
});

/** Of the columns that name a customer, those that name the account and no person. */
export const isAccountColumn = labelTable({ yes: 'Account Name|Account|客户名称|客户|公司名称' });

/** 跟进类别 of Fxiaoke's 销售记录: tenants add their own, which count as a follow-up. */
const activities: Record<string, CrmEventKind> = {
  call: 'call',
  visit: 'visit',
  message: 'message',
  mail: 'mail',
  meeting: 'meeting',
  note: 'note',
};
const activityOf = labelTable({
  call: '电话|电话联络|電話連絡|电话沟通|电话联系|打电话|去电|Call|Phone',
  visit: '拜访|亲自拜访|親自拜訪|上门拜访|客户拜访|外勤|Visit',
  message: '微信|企业微信|LINE|WhatsApp|短信|QQ|Message',
  mail: '邮件|电子邮件|Email|Mail',
  meeting: '会议|线上会议|Meeting',
  note: '单纯记录|單純記錄|备注|Note',
});

/** The kind of a sales record. */
export const recordKind = (text: string): CrmEventKind =>
  activities[activityOf(text) ?? ''] ?? 'follow-up';
