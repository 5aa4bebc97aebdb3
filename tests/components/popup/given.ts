/** A day in the life of the popup: counts, deals and the props around them. */
import type { PopupProps } from '#components/popup/Popup.tsx';
import type { OpenableDeal } from '#components/popup/StalledLine.tsx';
import type { Today } from '#messages/table.ts';

const nothing = () => {};

const actions = {
  call: { 'zh-CN': '电话', en: 'Call' },
  wechat: { 'zh-CN': '微信', en: 'WeChat' },
  email: { 'zh-CN': '邮件', en: 'Email' },
  visit: { 'zh-CN': '拜访', en: 'Visit' },
  proposal: { 'zh-CN': '发方案', en: 'Proposal sent' },
  case: { 'zh-CN': '发案例', en: 'Case sent' },
};

const counted = (id: keyof typeof actions, count: number) => ({ id, name: actions[id], count });

export const today: Today = {
  day: '2026-11-23',
  targets: [
    {
      id: 'touches',
      name: { 'zh-CN': '触达客户', en: 'Customers reached' },
      unit: 'times',
      count: 28,
      target: 40,
      actions: [
        counted('call', 17),
        counted('wechat', 11),
        counted('email', 0),
        counted('visit', 0),
      ],
    },
    {
      id: 'talk',
      name: { 'zh-CN': '沟通时长', en: 'Talking time' },
      unit: 'minutes',
      count: 45,
      target: 120,
      actions: [counted('call', 45), counted('visit', 0)],
    },
    {
      id: 'proposals',
      name: { 'zh-CN': '方案输出', en: 'Proposals' },
      unit: 'times',
      count: 3,
      target: 3,
      actions: [counted('proposal', 3)],
    },
  ],
  others: [counted('case', 2)],
  block: {
    name: { 'zh-CN': '优先跟进高意向线索', en: 'High-intent leads first' },
    from: '10:00',
    to: '12:00',
  },
  working: true,
  trouble: null,
  prefs: { language: 'auto', theme: 'auto' },
  notices: [],
  waiting: 0,
  poorly: [],
};

export const notices: Today['notices'] = [
  {
    pack: 'east-team',
    id: 'template',
    text: { 'zh-CN': '新报价模板下周一起用。', en: 'The new quote template starts on Monday.' },
    until: '2026-11-30',
  },
  {
    pack: 'starter',
    id: 'template',
    text: { 'zh-CN': '周五下午三点复盘会。' },
    until: '2026-11-27',
  },
];

export const deals: OpenableDeal[] = [
  {
    deal: 'zoho/4876876000000333',
    url: 'https://crm.zoho.com/crm/org7/tab/Potentials/4876876000000333',
    name: '北辰冷链 温控系统二期',
    rule: 'idle',
    title: { 'zh-CN': '长时间没有触达', en: 'No touch for long' },
    level: 'advice',
    facts: {
      kind: 'idle',
      since: '2026-11-16',
      logged: false,
      days: 5,
      limit: 5,
      clock: 'working',
    },
    seen: '2026-11-20T08:12:00.000Z',
    waiting: true,
  },
  {
    deal: 'zoho/4876876000000111',
    url: 'https://crm.zoho.com/crm/org7/tab/Potentials/4876876000000111',
    name: 'Benton 年度采购',
    rule: 'stuck-in-negotiation',
    title: { 'zh-CN': '谈判停太久', en: 'Stuck in negotiation' },
    level: 'warn',
    facts: {
      kind: 'stuck-in-stage',
      stage: '谈判/复审',
      since: '2026-11-09T02:00:00.000Z',
      atLeast: true,
      days: 14,
      limit: 7,
      clock: 'calendar',
    },
    seen: '2026-11-23T03:20:00.000Z',
    waiting: false,
  },
  {
    deal: 'fxiaoke/5e8c4f2a',
    url: 'https://www.fxiaoke.com/XV/UI/Home#crm/detail/=/NewOpportunityObj/5e8c4f2a',
    name: '华东区门店智能货架一体化改造项目（含三年维保与数据平台）',
    rule: 'close-date-passed',
    title: { 'zh-CN': '预计成交日已过', en: 'Close date passed' },
    level: 'warn',
    facts: { kind: 'close-date-passed', closeDate: '2026-11-17', days: 6 },
    seen: '2026-11-22T08:05:00.000Z',
    waiting: false,
  },
  {
    deal: 'fxiaoke/5e8c4f2b',
    url: null,
    name: null,
    rule: 'no-next-step',
    title: { 'zh-CN': '没有下一步', en: 'No next step' },
    level: 'advice',
    facts: { kind: 'no-next-step', text: null, due: null },
    seen: '2026-11-19T01:00:00.000Z',
    waiting: false,
  },
];

export const homes: PopupProps['homes'] = [
  { crm: 'zoho', place: 'crm.zoho.com', url: 'https://crm.zoho.com/' },
  { crm: 'fxiaoke', place: 'www.fxiaoke.com', url: 'https://www.fxiaoke.com/XV/UI/Home' },
];

/** A popup with everything here; `but` says what differs. */
export const popup = (but: Partial<PopupProps> = {}): PopupProps => ({
  today: { state: 'ready', value: today },
  stalled: { state: 'ready', value: deals },
  homes: [],
  said: '',
  onMinus: nothing,
  onRead: nothing,
  onOpen: nothing,
  onOptions: nothing,
  onHosts: nothing,
  onRetry: nothing,
  ...but,
});
