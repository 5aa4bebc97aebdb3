/** The rules of consumer sales: the kinds of every pack, with shorter limits and no pressing. */
import type { Rule } from '../../../rules/index.ts';
import { say } from '../say.ts';
import { article, ours } from '../sources.ts';
import * as limits from './limits.ts';

const always = { enabled: true, stages: [] };
const moved = say('换了阶段，或写明原因后暂缓提醒', 'A change of stage, or a snooze with a reason');

const stuckPayment: Rule = {
  ...always,
  id: 'stuck-payment',
  kind: 'stuck-in-stage',
  title: say('拍下了一直没付款', 'Ordered and still not paid'),
  stages: ['payment'],
  params: { clock: 'calendar', limits: limits.paymentLimits },
  why: {
    text: say(
      '没付款多半卡在一件小事上：付款没弄成、尺码没定、价格还在想。第 1 天问一句，第 2 天还没动就预警（自然日）；高价值的 A 类第 1 天就预警。问过就停，别天天催。',
      'An unpaid order usually hangs on something small: the payment failed, the size is open, the price is being weighed. A question on day 1, a warning on day 2 (calendar days); for A customers the warning comes on day 1. Ask, then leave it; nobody wants to be chased daily.',
    ),
    source: ours,
  },
  clearsBy: moved,
  tracks: ['cart-unpaid', 'worth-the-price', 'any-discount', 'size-unsure', 'when-shipped'],
};

const stuckNewcomer: Rule = {
  ...always,
  id: 'stuck-newcomer',
  kind: 'stuck-in-stage',
  title: say('新客停在这一步', 'A new customer has stopped here'),
  stages: ['lead', 'interest'],
  params: { clock: 'calendar', limits: limits.newcomerLimits },
  why: {
    text: say(
      '新客开拓按天算（自然日）：咨询、加购过的 4 天，新线索 7 天。到时候要么问出卡在哪，要么放下，别留着反复打扰。标签“价格敏感”先看价格的话术，“款式偏好”先看款式的。',
      'Winning new customers is a matter of days (calendar days): 4 after an enquiry or a cart, 7 for a new lead. By then find out what is in the way, or let it go. For those tagged price-sensitive start with the tracks on price, for those tagged by style with the ones on style.',
    ),
    source: ours,
  },
  clearsBy: moved,
  tracks: ['let-me-look', 'style-unsure', 'size-unsure', 'worth-the-price', 'first-hello'],
};

const repeatDue: Rule = {
  ...always,
  id: 'repeat-due',
  kind: 'stuck-in-stage',
  title: say('老客该回访了', 'A regular is due for a word'),
  stages: ['repeat'],
  params: { clock: 'calendar', limits: limits.repeatLimits },
  why: {
    text: say(
      '老客复购按东西用多久来算，不按天催。一般 45 天，A 类 30 天，C 类 60 天，都是示例（自然日）：你们的货用多久，就改成多久。',
      'Repeat purchases follow how long the goods last, not the day of the month. 45 days, 30 for A, 60 for C, all of them examples (calendar days): put in how long yours last.',
    ),
    source: ours,
  },
  clearsBy: moved,
  tracks: ['time-to-restock', 'new-for-regular', 'invite-friends'],
};

const idle: Rule = {
  ...always,
  id: 'idle',
  kind: 'idle',
  title: say('太久没有联系', 'No contact for too long'),
  params: { clock: 'working', limits: limits.idleLimits },
  why: {
    text: say(
      '按上班的日子数：A 类 2 天，B 类 3 天，C 类 7 天，没有分类的 5 天；放假不算。老客另算 30 天，免得常打扰。已经约好日子的下一步会让这条规则先不作声。',
      'In working days: 2 for A, 3 for B, 7 for C, 5 where no tier is known; holidays do not count. Regulars have 30, so as not to be bothered. A dated next step ahead keeps this rule quiet.',
    ),
    source: ours,
  },
  clearsBy: say('联系一次并记下来，或约好有日期的下一步', 'A logged contact, or a dated next step'),
  tracks: ['quiet-chat', 'let-me-look', 'new-for-regular'],
};

const overdueClose: Rule = {
  ...always,
  id: 'overdue-close',
  kind: 'close-date-passed',
  title: say('预计成交日已过', 'The closing date has passed'),
  params: { grace: 1 },
  why: {
    text: say(
      '说好的日子过了还没成单，要么日期随手填的，要么他改主意了。先提醒一天，再预警；没填日期的不管。',
      'Open past its date: the date was a guess, or the customer changed their mind. One day of advice, then a warning; deals without a date are left alone.',
    ),
    source: ours,
  },
  clearsBy: say('改成新的日期，或结掉商机', 'A new date, or closing the deal'),
  tracks: ['let-me-look', 'cart-unpaid', 'ending-soon'],
};

const noNextStep: Rule = {
  ...always,
  id: 'no-next-step',
  kind: 'no-next-step',
  title: say('没有约好下次什么时候', 'No next time agreed'),
  stages: ['interest', 'payment', 'repeat'],
  params: { level: 'advice', dated: true },
  why: {
    text: say(
      '问一句“哪天再来问您合适”，客户知道不会被天天打扰，自己也不会忘。新线索不提醒：还没聊上，谈不上约。',
      '“When may I ask again?” tells the customer that they will be left alone until then, and you do not forget. New leads are left out: before the first talk there is nothing to agree on.',
    ),
    source: ours,
  },
  clearsBy: say('填上有日期的下一步', 'A next step with a date'),
  tracks: ['let-me-look', 'ask-someone', 'time-to-restock'],
};

const sourceMissing: Rule = {
  ...always,
  id: 'source-missing',
  kind: 'field-required',
  title: say('没填从哪里来的', 'Where they came from is blank'),
  stages: ['lead'],
  params: { field: 'leadSource', level: 'advice' },
  why: {
    text: say(
      '新客从哪里来，决定第一句话怎么说，也是以后看哪个渠道值得花钱的依据。页面上读不到这一栏时不提醒。',
      'Where new customers come from decides the first sentence, and later shows which channel is worth its money. Where the page does not show the field, nothing is said.',
    ),
    source: ours,
  },
  clearsBy: say('填上线索来源', 'A lead source'),
  tracks: ['first-hello'],
};

const notUpdated: Rule = {
  ...always,
  id: 'not-updated',
  kind: 'not-updated-today',
  title: say('今天看过，还没更新', 'Seen today, not updated'),
  params: { after: '20:30', level: 'advice' },
  why: {
    text: say(
      '文章要求“销售每日更新节点进展”。收工前看一眼：今天打开过的，有没有变化要记。已约好日子的不提醒。',
      'The article asks that “sales update the stage every day”. A look before the day ends: did anything change that should be noted? Deals with a dated next step are left alone.',
    ),
    source: article,
  },
  clearsBy: say(
    '更新阶段、跟进或下一步；确实没变化就暂缓到明天',
    'An updated stage, contact or next step; or a snooze until tomorrow',
  ),
  tracks: ['let-me-look'],
};

export const consumerRules: readonly Rule[] = [
  stuckPayment,
  stuckNewcomer,
  repeatDue,
  idle,
  overdueClose,
  noNextStep,
  sourceMissing,
  notUpdated,
];
