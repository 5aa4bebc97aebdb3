/** Names of fields, apart from all other words for whoever needs no more. */
import type { FieldName } from '#core/deal/deal.ts';

export const fields: { [F in FieldName]: string } = {
  name: '商机名称',
  stage: '阶段',
  status: '销售状态',
  stageSince: '进入阶段',
  amount: '金额',
  closeDate: '预计成交日',
  owner: '负责人',
  account: '客户',
  contact: '联系人',
  lastActivity: '上次触达',
  nextStep: '下一步',
  created: '创建时间',
  type: '类型',
  leadSource: '来源',
  probability: '赢率',
  tier: '客户等级',
  tags: '客户标签',
  replyReceived: '客户最近回复',
};

/** What stands on a page: the time of the next step has a place of its own. */
export const places = { ...fields, nextDue: '下次跟进时间' };
