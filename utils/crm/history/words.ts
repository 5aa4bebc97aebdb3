/** What a CRM's words say of an activity: a closed vocabulary in Chinese and English. */
import type { CrmEventKind, Direction, Outcome } from '#core/history/crm-event.ts';
import { labelTable } from '../label.ts';
import { simplified } from '../script.ts';

/** Zoho's modules of activities [H]. */
export const kindOfModule: { readonly [module: string]: CrmEventKind } = {
  Tasks: 'task',
  Events: 'meeting',
  Calls: 'call',
};

/** 互动类型 and 跟进类型 of a Fxiaoke follow-up record (§2), and their plain English. */
export const kindOfWord = labelTable<CrmEventKind>({
  call: '打电话|电话|电话联络|呼出|呼入|去电|来电|call|phone call|outbound call|inbound call',
  meeting: '在线会议|会议|meeting|online meeting|video meeting',
  message: '在线聊天|微信|line|短信|chat|online chat|wechat|message',
  mail: '邮件|e-mail|email|mail',
  visit: '现场拜访|拜访|亲自拜访|外勤|visit|site visit|on-site visit',
  note: '单纯记录|note',
  'follow-up':
    '其他|销售记录|跟进记录|销售跟进记录|客户反馈|跟进|follow-up|sales record|other|others',
} as Record<CrmEventKind, string>);

/** The fields of a deal whose change is an event of its own [M; labels as the CRMs print them]. */
export const changeOf = labelTable<CrmEventKind>({
  stage: 'stage|deal stage|阶段|销售阶段|商机阶段|sales stage',
  'close-date':
    'closing date|close date|expected close date|结束日期|预计成交日期|预计结单日期|成交日期',
  amount: 'amount|deal amount|金额|商机金额|opportunity amount',
  owner: 'owner|deal owner|负责人|所有者|商机所有者|商机负责人',
} as Record<CrmEventKind, string>);

/** What the words leave no doubt about: the first that fits counts. */
const outcomeWords: readonly (readonly [Outcome, RegExp])[] = [
  ['cancelled', /\bcancell?ed\b|取消|作废/],
  ['missed', /\bmissed\b|\bunattended\b|\bno (?:answer|response)\b|未接|无人接听|未应答/],
  ['reached', /\bconnected\b|\banswered\b|\battended\b|已接通|接通/],
  ['done', /\bcompleted\b|\bdone\b|已完成/],
];

const isOut = /\boutbound\b|\boutgoing\b|呼出|外呼|去电|拨出/;
const isIn = /\binbound\b|\bincoming\b|\breceived\b|呼入|来电/;

const folded = (words: string): string => simplified(words.normalize('NFKC').toLowerCase());

/** What came of an activity as the words beside it state it; null where they state nothing. */
export function outcomeOf(words: string): Outcome | null {
  const text = folded(words);
  return outcomeWords.find(([, said]) => said.test(text))?.[0] ?? null;
}

/** Who began it as the words state it; null where they state nothing, or both. */
export function directionOf(words: string): Direction | null {
  const text = folded(words);
  const [out, incoming] = [isOut.test(text), isIn.test(text)];
  return out === incoming ? null : out ? 'out' : 'in';
}
