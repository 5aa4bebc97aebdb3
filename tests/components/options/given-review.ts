/** A file under review, as a team's manager hands it out. */
import type { Reviewing } from '#components/options/review/view.ts';
import type { PackChange } from '#core/pack/diff.ts';
import type { Impact } from '#core/pack/impact.ts';
import type { Audit } from '#core/review/audit.ts';
import type { PackBrief, Review } from '#messages/packs.ts';
import { keys } from './given.ts';

export const brief: PackBrief = {
  id: 'east-team',
  name: { 'zh-CN': '华东一组', en: 'East team' },
  sequence: 13,
  rules: 11,
  tracks: 2,
  publisher: { name: '销售运营部', contact: '张敏' },
  expires: '2027-06-30',
  agreements: [
    { id: 'evening', text: { 'zh-CN': '晚上九点后不打电话', en: 'No calls after nine' } },
    { id: 'notes', text: { 'zh-CN': '当天的沟通当天记', en: 'Notes on the day itself' } },
  ],
  notices: [
    { id: 'holiday', text: { 'zh-CN': '元旦值班表已发', en: 'Rota is out' }, until: '2026-12-31' },
  ],
};

export const changes: PackChange[] = [
  {
    section: 'rules',
    item: 'stuck',
    title: { 'zh-CN': '阶段停留过久', en: 'Too long in one stage' },
    how: 'changed',
    values: [
      { path: 'params.limits[0].warn', before: '7', after: '5' },
      { path: 'params.clock', before: '"calendar"', after: '"working"' },
      { path: 'enabled', before: 'false', after: 'true' },
    ],
  },
  {
    section: 'rules',
    item: 'budget',
    title: { 'zh-CN': '金额没填', en: 'Amount is blank' },
    how: 'added',
    values: [],
  },
  {
    section: 'tracks',
    item: 'old-price',
    title: { 'zh-CN': '降价话术', en: 'Discount talk' },
    how: 'removed',
    values: [],
  },
  {
    section: 'warningsPerDay',
    item: null,
    title: null,
    how: 'changed',
    values: [{ path: '', before: '5', after: '3' }],
  },
];

const stage = { id: 'negotiation', name: { 'zh-CN': '谈判', en: 'Negotiation' } };

const audit = (but: Partial<Audit>): Audit => ({
  rule: 'stuck',
  title: { 'zh-CN': '阶段停留过久', en: 'Too long in one stage' },
  stage,
  limit: 7,
  clock: 'calendar',
  under: { deals: 40, lost: 24 },
  past: { deals: 46, lost: 40 },
  difference: { points: 0.27, low: 0.08, high: 0.44 },
  ...but,
});

export const audits = {
  tells: audit({}),
  undecided: audit({ difference: { points: 0.04, low: -0.17, high: 0.25 } }),
  reversed: audit({ difference: { points: -0.2, low: -0.35, high: -0.02 } }),
  tooFew: audit({
    under: { deals: 3, lost: 1 },
    past: { deals: 1, lost: 1 },
    difference: null,
  }),
};

export const impact: Impact = {
  deals: 22,
  affected: 3,
  rules: [
    {
      rule: 'stuck',
      title: { 'zh-CN': '阶段停留过久', en: 'Too long in one stage' },
      gained: 3,
      lost: 0,
      changed: 1,
    },
    {
      rule: 'idle',
      title: { 'zh-CN': '好几天没联系', en: 'No contact for days' },
      gained: 0,
      lost: 1,
      changed: 0,
    },
  ],
  list: [
    {
      deal: 'zoho/111',
      name: '上海宏远 · 年度续约',
      gained: [
        { rule: 'stuck', title: { 'zh-CN': '阶段停留过久', en: 'Too long' }, level: 'warn' },
      ],
      lost: [
        { rule: 'idle', title: { 'zh-CN': '好几天没联系', en: 'No contact' }, level: 'advice' },
      ],
      changed: [],
    },
    {
      deal: 'fxiaoke/222',
      name: null,
      gained: [],
      lost: [],
      changed: [
        {
          rule: 'stuck',
          title: { 'zh-CN': '阶段停留过久', en: 'Too long' },
          level: 'warn',
          from: 'advice',
        },
      ],
    },
  ],
  audits: [audits.tells],
};

export const openReview: Extract<Review, { state: 'open' }> = {
  state: 'open',
  pack: brief,
  how: 'known-key',
  key: keys.team,
  from: null,
  nothingNew: false,
  replaces: 12,
  comparedWith: { id: 'east-team', name: brief.name, sequence: 12 },
  changes,
  conflicts: [],
  suggested: 'as-before',
};

/** A review of an update; `but` says what differs. */
export const reviewing = (but: Partial<Reviewing> = {}): Reviewing => ({
  turn: 1,
  text: '{"format":2}',
  origin: { by: 'file' },
  review: openReview,
  use: 'as-before',
  accepted: false,
  follow: null,
  impact: { state: 'ready', value: impact },
  install: 'none',
  made: null,
  ...but,
});
