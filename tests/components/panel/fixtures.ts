/** Advice for the panel's tests: one deal with everything in it, and the parts to change. */

import { type Acts, emptyDesk, type PanelProps } from '#components/panel/shown.ts';
import type { Advice, Finding } from '#core/advice.ts';
import type { Language } from '#core/text.ts';
import type { Channel, Track } from '#core/tracks/schema.ts';
import { voiceFor } from '#i18n/voice.ts';
import { spokenTracks } from '../../../entrypoints/panel/spoken.ts';

const both = (zh: string, en: string) => ({ 'zh-CN': zh, en });

export const stuck: Finding = {
  rule: 'stuck-negotiation',
  title: both('谈判停留过久', 'Stuck in negotiation'),
  level: 'warn',
  facts: {
    kind: 'stuck-in-stage',
    stage: '谈判/复审',
    since: '2026-11-09',
    atLeast: false,
    days: 9,
    limit: 7,
    clock: 'calendar',
  },
  over: 2,
  inputs: [
    { field: 'stage', by: 'hook', from: '#subvalue_STAGE', value: '谈判/复审' },
    { field: 'stageSince', by: 'history', from: 'Stage History', value: '2026-11-09' },
  ],
  why: {
    text: both(
      '谈判拖过一周，多半有没说出口的顾虑。',
      'Past a week there is usually an unspoken doubt.',
    ),
    source: both('线上销售团队管理实务指南', 'Guide to managing online sales teams'),
  },
  clearsBy: both(
    '推进到下一阶段，或约好带日期的下一步。',
    'Move it on, or agree a dated next step.',
  ),
  tracks: ['price'],
  waiting: false,
  fingerprint: 'f1',
};

export const idle: Finding = {
  ...stuck,
  rule: 'idle',
  title: both('太久没联系', 'Too long without a touch'),
  level: 'advice',
  facts: {
    kind: 'idle',
    since: '2026-11-12T07:40:00.000Z',
    logged: false,
    days: 4,
    limit: 3,
    clock: 'working',
  },
  inputs: [
    { field: 'lastActivity', by: 'label', from: '最近活动', value: '2026-11-12T07:40:00.000Z' },
  ],
  tracks: ['silence'],
  fingerprint: 'f2',
};

export const price: Track = {
  id: 'price',
  title: both('客户嫌价格高', 'It is too expensive'),
  reason: 'price',
  keywords: ['太贵了', 'too expensive'],
  stages: [],
  steps: [
    {
      label: both('先认同', 'Agree first'),
      text: both(
        '{联系人}，您关注成本是对的，换作我也会先看价格。',
        '{contact}, looking at cost first is right. I would too.',
      ),
      variants: {
        wechat: both('{联系人}，成本确实要看。', '{contact}, cost matters, agreed.'),
      },
    },
    {
      label: both('拆解价值', 'Break down the value'),
      text: both(
        '咱们把它摊到每天看：{产品}每天能省下的试错成本大约是{数字}。',
        'Per day: what {product} saves in failed attempts is about {number}.',
      ),
    },
    {
      label: both('对比方案', 'Compare'),
      text: both('别家的报价不含售后，我们的含。', 'Their price leaves support out; ours has it.'),
    },
  ],
  logic: both('先接住情绪，再谈数字。', 'Meet the feeling first, then the number.'),
  evidence: {
    text: both(
      '三步比直接降价更容易守住单价。',
      'Three steps keep the price better than a discount.',
    ),
    source: both('团队复盘', 'Team review'),
  },
  media: 'https://example.com/price',
  owner: '张敏',
  reviewBy: '2027-01-31',
};

const track = (id: string, zh: string, en: string, reason: Track['reason']): Track => ({
  id,
  title: both(zh, en),
  reason,
  keywords: [],
  stages: [],
  steps: [
    { label: both('开场', 'Opening'), text: both('您好，方便说两句吗？', 'Is now a good time?') },
  ],
});

const tracks: Track[] = [
  price,
  track('silence', '报价后没回音', 'Silence after the quote', 'silence'),
  track('decision-maker', '要请示领导', 'I have to ask my boss', 'decision-maker'),
  track('competitor', '在对比别家', 'We are comparing others', 'competitor'),
];

const windowNote = {
  text: both('周三下午客户更愿意聊', 'Customers talk more readily on Wednesday afternoons'),
  source: both('团队经验', 'team experience'),
};

export const advice: Advice = {
  deal: {
    crm: 'zoho',
    id: '4876876000000123456',
    org: 'org60001',
    url: 'https://crm.zoho.com/crm/org60001/tab/Potentials/4876876000000123456',
  },
  at: '2026-11-18T06:30:00.000Z',
  zone: 'Asia/Shanghai',
  fields: {
    name: {
      value: '华东精密仪器 2026 年度设备采购与三年维保',
      by: 'hook',
      from: '#subvalue_POTENTIALNAME',
    },
    stage: { value: '谈判/复审', by: 'hook', from: '#subvalue_STAGE' },
    stageSince: { value: '2026-11-09', by: 'history', from: 'Stage History' },
    amount: { value: { amount: 1_200_000, currency: 'CNY' }, by: 'hook', from: '#subvalue_AMOUNT' },
    closeDate: { value: '2026-11-30', by: 'hook', from: '#subvalue_CLOSINGDATE' },
    owner: { value: '王磊', by: 'label', from: '商机所有者' },
    contact: { value: '李工', by: 'label', from: '联系人姓名' },
    lastActivity: { value: '2026-11-12T07:40:00.000Z', by: 'history', from: 'Closed Activities' },
    nextStep: { value: null, by: 'hook', from: '#subvalue_NEXTSTEP' },
    probability: { value: 60, by: 'hook', from: '#subvalue_PROBABILITY' },
    tier: { value: 'A', by: 'own', from: 'set here' },
  },
  disagreements: [],
  absent: { account: 'not-drawn' },
  stage: { id: 'negotiation', name: both('谈判', 'Negotiation'), outcome: 'open' },
  unmapped: null,
  taught: null,
  stages: [
    { id: 'lead', name: both('线索', 'Lead') },
    { id: 'interest', name: both('意向', 'Interest') },
    { id: 'negotiation', name: both('谈判', 'Negotiation') },
    { id: 'won', name: both('成单', 'Won') },
  ],
  clocks: {
    stage: {
      since: '2026-11-09',
      days: 9,
      clock: 'calendar',
      atLeast: false,
      atMost: false,
      logged: false,
    },
    idle: {
      since: '2026-11-12T07:40:00.000Z',
      days: 4,
      clock: 'working',
      atLeast: false,
      atMost: false,
      logged: false,
    },
  },
  findings: [stuck, idle],
  snoozed: [
    {
      ...stuck,
      rule: 'no-next-step',
      title: both('没有下一步', 'No next step'),
      level: 'advice',
      facts: { kind: 'no-next-step', text: null, due: null },
      until: '2026-11-23',
      reason: '客户下周一给答复',
    },
  ],
  silent: [
    {
      rule: 'account-required',
      title: both('客户名称必填', 'Account is required'),
      missing: ['account'],
    },
  ],
  tracks,
  fillings: { contact: '李工', product: '三坐标测量机', closeDate: '2026-11-30', number: null },
  windows: [
    {
      id: 'wednesday',
      from: '2026-11-18T06:00:00.000Z',
      to: '2026-11-18T08:00:00.000Z',
      n: 0,
      note: windowNote,
      now: true,
    },
    {
      id: 'morning',
      from: '2026-11-19T02:00:00.000Z',
      to: '2026-11-19T04:00:00.000Z',
      n: 12,
      note: windowNote,
      now: false,
    },
    {
      id: 'friday',
      from: '2026-11-20T07:00:00.000Z',
      to: '2026-11-20T09:00:00.000Z',
      n: 0,
      note: windowNote,
      now: false,
    },
  ],
  quiet: { now: false, until: null },
  working: true,
  actions: [
    { id: 'call', name: both('电话', 'Call'), channel: 'call', touch: true, minutes: true },
    { id: 'wechat', name: both('微信', 'WeChat'), channel: 'wechat', touch: true, minutes: false },
    { id: 'email', name: both('邮件', 'Email'), channel: 'email', touch: true, minutes: false },
    { id: 'visit', name: both('拜访', 'Visit'), channel: 'visit', touch: true, minutes: true },
    { id: 'proposal', name: both('发方案', 'Proposal sent'), touch: true, minutes: false },
    { id: 'case', name: both('发案例', 'Case sent'), touch: true, minutes: false },
  ],
  calendarEnds: null,
};

const noActs = () => {};

/** Acts that do nothing; a test replaces the one it watches. */
export const idleActs: Acts = {
  place: noActs,
  goOver: noActs,
  search: noActs,
  channel: noActs,
  copy: noActs,
  log: noActs,
  minutes: noActs,
  undo: noActs,
  snooze: noActs,
  wake: noActs,
  stage: noActs,
  tier: noActs,
  report: noActs,
  retry: noActs,
  point: noActs,
  unpoint: noActs,
  teach: noActs,
  unteach: noActs,
};

const snoozeDays = {
  tomorrow: '2026-11-19',
  inThreeDays: '2026-11-21',
  inAWeek: '2026-11-25',
};

/** The tracks as said on a deal, as the panel's root makes them. */
const said = (
  { tracks, fillings, zone, at }: Advice,
  channel: Channel | null = null,
  language: Language = 'zh-CN',
) => spokenTracks(tracks, fillings, channel, voiceFor(language, zone, at));

/** The whole panel on `advice`, with some of it changed. */
export const props = (
  change: Partial<Advice> = {},
  rest: Partial<PanelProps> = {},
  language: Language = 'zh-CN',
): PanelProps => {
  const changed = { ...advice, ...change };
  const tracks = said(changed, rest.desk?.channel ?? null, language);
  return {
    shown: {
      state: 'ready',
      advice: changed,
      tracks,
      found: tracks,
      trouble: null,
      lost: [],
      worse: [],
      deep: null,
      snoozeDays,
    },
    place: { open: true, side: 'right', width: 360 },
    open: true,
    cut: null,
    desk: emptyDesk,
    acts: idleActs,
    ...rest,
  };
};
