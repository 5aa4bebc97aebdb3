/** The default rules, each with why the team might want it and where its numbers come from. */
import type { Rule } from '../../rules/index.ts';
import type { Limit } from '../../rules/limits.ts';
import * as limits from './limits.ts';
import { say } from './say.ts';
import { article, ours } from './sources.ts';

const always = { enabled: true, stages: [] };

const stuckNegotiation: Rule = {
  ...always,
  id: 'stuck-negotiation',
  kind: 'stuck-in-stage',
  title: say('在谈判阶段停留太久', 'Too long in negotiation'),
  stages: ['negotiation'],
  params: { clock: 'calendar', limits: limits.negotiationLimits },
  why: {
    text: say(
      '文章称“谈判阶段停留超 7 天的客户流失率达 80%”。这只是一个团队的说法：看到的是相关，不是因果；按商机数还是按每周记录数来算，结果会差很多。这里拿 7 天当起点（自然日），提前 2 天先提醒；A 类收紧、C 类放宽是我们的示例。请用自己团队的数据来改。',
      'The article says that “customers more than 7 days in negotiation are lost in 80% of cases”. That is one team’s word: a correlation, not a cause, and it changes greatly with whether deals or weekly rows are counted. It serves as a start here (calendar days), with advice two days before; tighter for A and looser for C customers is our example. Change it by your own data.',
    ),
    source: article,
  },
  clearsBy: say('换了阶段，或写明原因后暂缓提醒', 'A change of stage, or a snooze with a reason'),
  tracks: [
    'why-stuck',
    'price-too-high',
    'decision-maker-absent',
    'delivery-date',
    'contract-stuck',
    'cheaper-quote',
    'discount-request',
    'dated-next-step',
  ],
};

const stuckOther = (list: Limit[]): Rule => ({
  ...always,
  id: 'stuck-other',
  kind: 'stuck-in-stage',
  title: say('在当前阶段停留太久', 'Too long in this stage'),
  stages: [...new Set(list.flatMap(({ stages }) => stages))],
  params: { clock: 'calendar', limits: list },
  why: {
    text: say(
      '每个阶段都该有个期限：到期要么往前走，要么承认走不动。越靠后的阶段给的天数越少（自然日）。',
      'Every stage deserves a limit: by then the deal moves on, or someone admits that it does not. The later the stage, the fewer the days (calendar days).',
    ),
    source: ours,
  },
  clearsBy: say('换了阶段，或写明原因后暂缓提醒', 'A change of stage, or a snooze with a reason'),
  tracks: [
    'why-stuck',
    'need-to-compare',
    'budget-not-approved',
    'trial-pending',
    'first-cooperation',
    'dated-next-step',
  ],
});

const idle: Rule = {
  ...always,
  id: 'idle',
  kind: 'idle',
  title: say('太久没有联系', 'No contact for too long'),
  params: { clock: 'working', limits: limits.idleLimits },
  why: {
    text: say(
      '客户分类不同，多久不联系算久也不同：A 类 3 个工作日，B 类 5 个，C 类 10 个，没有分类的 7 个。Cordys CRM 的用户要的是 3、5、7 天逐级提醒（议题 1932），那里没说是不是工作日；这里按工作日数，免得放假回来全是提醒。已经约好日子的下一步会让这条规则先不作声。',
      'How long is too long depends on the customer: 3 working days for A, 5 for B, 10 for C, 7 where no tier is known. Users of Cordys CRM asked for a ladder of 3, 5 and 7 days (issue 1932) without saying which days; these are working days, so that nobody returns from a holiday to a wall of reminders. A dated next step ahead keeps this rule quiet.',
    ),
    source: say(
      'A 3、B 5 参照 Cordys CRM 议题 1932 的 3/5/7 天；其余是本扩展的示例阈值，没有数据依据',
      'A 3 and B 5 after the 3/5/7 days of Cordys CRM issue 1932; the rest are example values of this extension, resting on no data',
    ),
  },
  clearsBy: say('联系一次并记下来，或约好有日期的下一步', 'A logged contact, or a dated next step'),
  tracks: ['silence-after-quote', 'idle-deal', 'too-busy', 'dated-next-step'],
};

const overdueClose: Rule = {
  ...always,
  id: 'overdue-close',
  kind: 'close-date-passed',
  title: say('预计成交日已过', 'The closing date has passed'),
  params: { grace: 0 },
  why: {
    text: say(
      '日期过了商机还开着，说明日期是错的，或者事情变了；不管哪一种，预测都不能再信。过一天就提醒。',
      'A deal open past its date means that the date was wrong or that something changed; either way the forecast no longer holds. It warns from the first day.',
    ),
    source: say(
      '参照 Gong 公开说明中的“Overdue”预警；0 天宽限是本扩展的设定',
      'After the “Overdue” warning in Gong’s public documentation; no days of grace is our setting',
    ),
  },
  clearsBy: say(
    '改成双方都信的新日期，或结掉商机',
    'A new date both sides believe, or closing the deal',
  ),
  tracks: ['close-date-slipping', 'why-stuck', 'dated-next-step'],
};

const pushedClose: Rule = {
  ...always,
  id: 'pushed-close',
  kind: 'close-date-pushed',
  title: say('预计成交日一再推后', 'The closing date keeps moving'),
  params: { advice: null, warn: 2 },
  why: {
    text: say(
      '推后一次常有，推后两次，多半有件事没说出来。次数以本机看到的和 CRM 阶段历史里的为准，取多的那个。',
      'One postponement is ordinary; with two, something is usually unsaid. Counted from what this browser saw and from the CRM’s stage history, whichever is more.',
    ),
    source: ours,
  },
  clearsBy: say(
    '弄清原因，写明后暂缓提醒（日期再动会重新提醒）；或把日期改回原来那天',
    'A snooze with the reason, which lasts until the date moves again; or the date back where it began',
  ),
  tracks: ['close-date-slipping', 'budget-not-approved', 'decision-maker-absent'],
};

const noNextStep: Rule = {
  ...always,
  id: 'no-next-step',
  kind: 'no-next-step',
  title: say('没有约好下一步', 'No next step agreed'),
  params: { level: 'advice', dated: true },
  why: {
    text: say(
      '没有日期的“回头联系”，等于谁都不用做。每次沟通结束前约好谁、做什么、哪天。',
      '“We will be in touch” without a date means that nobody has to do anything. End every conversation with who, what and when.',
    ),
    source: say(
      '参照 Pipedrive 的黄色图标（没有安排活动）；无数据依据',
      'After Pipedrive’s yellow icon (nothing scheduled); resting on no data',
    ),
  },
  clearsBy: say('填上有日期的下一步', 'A next step with a date'),
  tracks: ['dated-next-step', 'too-busy', 'send-material'],
};

const notUpdated: Rule = {
  ...always,
  id: 'not-updated',
  kind: 'not-updated-today',
  title: say('今天看过，还没更新', 'Seen today, not updated'),
  params: { after: '17:30', level: 'advice' },
  why: {
    text: say(
      '文章要求“销售每日更新节点进展”。下班前看一眼：今天打开过的商机，阶段、跟进和下一步有没有变化要记。已约好日子的不提醒。',
      'The article asks that “sales update the stage every day”. A look before going home: did anything change on the deals opened today that should be noted? Deals with a dated next step are left alone.',
    ),
    source: say(
      '做法出自文章《线上销售团队管理实务指南》，效果未经验证；17:30 是本扩展的设定',
      'The practice is from the article 《线上销售团队管理实务指南》, its effect unverified; 17:30 is our setting',
    ),
  },
  clearsBy: say(
    '更新阶段、跟进或下一步；确实没变化就暂缓到明天',
    'An updated stage, contact or next step; or a snooze until tomorrow',
  ),
  tracks: ['dated-next-step'],
};

/** R1–R6 and R12, with the limits of R2 for the pack's own stages. */
export const rulesWith = (otherStages: Limit[]): Rule[] => [
  stuckNegotiation,
  stuckOther(otherStages),
  idle,
  overdueClose,
  pushedClose,
  noNextStep,
  notUpdated,
];
