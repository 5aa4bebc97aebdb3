/** What is counted in a day, and how much of it. */
import type { Pack } from '../schema.ts';
import { say } from './say.ts';
import { article, ours } from './sources.ts';

export const actions: Pack['actions'] = [
  { id: 'call', name: say('电话', 'Call'), channel: 'call', touch: true, minutes: true },
  { id: 'wechat', name: say('微信', 'WeChat'), channel: 'wechat', touch: true, minutes: false },
  { id: 'email', name: say('邮件', 'E-mail'), channel: 'email', touch: true, minutes: false },
  { id: 'visit', name: say('拜访', 'Visit'), channel: 'visit', touch: true, minutes: true },
  { id: 'proposal', name: say('发方案', 'Proposal sent'), touch: true, minutes: false },
  { id: 'case', name: say('发案例', 'Case sent'), touch: true, minutes: false },
];

export const targets: Pack['targets'] = [
  {
    id: 'reach',
    name: say('触达', 'Contacts'),
    sum: 'times',
    actions: ['call', 'wechat', 'email', 'visit'],
    perDay: 15,
    note: {
      text: say(
        '文章的例子：一季度 1000 条线索。一季度 13 周，1000 ÷ 13 ≈ 77 条一周；一周 5 个工作日，77 ÷ 5 ≈ 15.4 条一天，取 15。文章写的每周 250、每日 40 对不上：1000 ÷ 250 只有 4 周，250 ÷ 40 要 6 天多。',
        'The article’s example: 1,000 leads in a quarter. A quarter has 13 weeks: 1,000 ÷ 13 ≈ 77 a week; 5 working days: 77 ÷ 5 ≈ 15.4 a day, taken as 15. Its own 250 a week and 40 a day do not add up: 1,000 ÷ 250 is 4 weeks only, and 250 ÷ 40 more than 6 days.',
      ),
      source: article,
    },
  },
  {
    id: 'minutes',
    name: say('沟通分钟', 'Minutes of conversation'),
    sum: 'minutes',
    actions: ['call', 'visit'],
    perDay: 60,
    note: {
      text: say(
        '文章建议把销售额拆成每日触达量、沟通时长和方案数，没有给分钟数；60 是示例。',
        'The article breaks revenue down into daily contacts, minutes and proposals without naming the minutes; 60 is an example.',
      ),
      source: ours,
    },
  },
  {
    id: 'proposals',
    name: say('方案', 'Proposals'),
    sum: 'times',
    actions: ['proposal'],
    perDay: 2,
    note: {
      text: say(
        '文章建议每日记方案输出数，没有给数目；2 是示例。',
        'The article suggests counting proposals every day without naming a number; 2 is an example.',
      ),
      source: ours,
    },
  },
];

/** From the article: an answer within 2 hours, a solution within 24; working or calendar it leaves unsaid. */
export const replyClocks: Pack['replyClocks'] = [
  {
    id: 'answer',
    name: say('客户来询，先回复', 'Customer asked: first answer'),
    hours: 2,
    clock: 'working',
    clearedBy: ['call', 'wechat', 'email', 'visit'],
    note: {
      text: say(
        '文章写“2 小时内响应客户咨询”，没说是不是工作时间；这里按工作时间算。',
        'The article says “answer within 2 hours” without saying of which time; working hours are meant here.',
      ),
      source: article,
    },
  },
  {
    id: 'solution',
    name: say('客户来询，给出方案', 'Customer asked: a solution'),
    hours: 24,
    clock: 'calendar',
    clearedBy: ['proposal'],
    note: {
      text: say(
        '文章写“24 小时内给出解决方案”；这里按自然时间算，跨周末也在走。',
        'The article says “a solution within 24 hours”; calendar hours are meant here, weekends included.',
      ),
      source: article,
    },
  },
];
