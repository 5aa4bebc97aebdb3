/** A small valid pack as a person might write it, and ways to spoil it. */

/** JSON as parsed: fresh at every call, so that tests may change it. */
export const valid = () => ({
  format: 2 as unknown,
  id: 'team' as unknown,
  name: { 'zh-CN': '我们的规则', en: 'Our rules' },
  sequence: 3,
  stages: [
    {
      id: 'interest',
      name: { 'zh-CN': '意向' },
      outcome: 'open',
      aliases: { zoho: ['Needs Analysis'], fxiaoke: ['需求确认'] },
    },
    {
      id: 'negotiation',
      name: { 'zh-CN': '谈判' },
      outcome: 'open',
      aliases: { zoho: ['Negotiation/Review'], fxiaoke: ['谈判'] },
    },
    {
      id: 'won',
      name: { 'zh-CN': '成单' },
      outcome: 'won',
      aliases: { zoho: ['Closed Won'], fxiaoke: ['赢单'] },
    },
  ],
  rules: [
    {
      id: 'stuck',
      title: { 'zh-CN': '停得太久' },
      enabled: true,
      stages: ['negotiation'],
      why: { text: { 'zh-CN': '七天' }, source: { 'zh-CN': '团队' } },
      clearsBy: { 'zh-CN': '换阶段' },
      tracks: ['price'],
      kind: 'stuck-in-stage',
      params: {
        clock: 'working',
        limits: [{ stages: ['negotiation'], tiers: ['A'], advice: 5, warn: 7 }],
      },
    },
    {
      id: 'planned',
      title: { en: 'No next step' },
      enabled: false,
      stages: [],
      why: { text: { en: 'Nobody does anything' }, source: { en: 'team' } },
      clearsBy: { en: 'A date' },
      tracks: [],
      owner: '张敏',
      reviewBy: '2027-01-31',
      kind: 'no-next-step',
      params: { level: 'advice', dated: true },
    },
  ],
  tracks: [
    {
      id: 'price',
      title: { 'zh-CN': '太贵了' },
      reason: 'price',
      keywords: ['太贵'],
      stages: ['negotiation'],
      steps: [
        {
          label: { 'zh-CN': '先认同' },
          text: { 'zh-CN': '您关注成本是对的' },
          variants: { wechat: { 'zh-CN': '理解' } },
        },
      ],
      media: 'https://example.com/price.mp4',
    },
  ],
  windows: [
    {
      id: 'morning',
      weekdays: [1, 2, 3, 4, 5],
      hours: { from: '10:00', to: '12:00' },
      weight: 2,
      note: { text: { 'zh-CN': '参考' }, source: { 'zh-CN': '团队' } },
    },
  ],
  quiet: { from: '21:00', to: '08:30' },
  blocks: [{ id: 'follow', name: { 'zh-CN': '跟进' }, hours: { from: '10:00', to: '12:00' } }],
  calendar: {
    zone: 'Asia/Shanghai',
    workweek: [1, 2, 3, 4, 5],
    hours: [
      { from: '09:00', to: '12:00' },
      { from: '13:30', to: '18:00' },
    ],
    coverage: { from: '2026-01-01', to: '2026-12-31' },
    holidays: [{ day: '2026-10-01', name: '国庆节' }],
    workdays: ['2026-10-10'],
  },
  actions: [
    { id: 'call', name: { 'zh-CN': '电话' }, channel: 'call', touch: true, minutes: true },
    { id: 'wechat', name: { 'zh-CN': '微信' }, touch: true, minutes: false },
  ],
  targets: [
    { id: 'minutes', name: { 'zh-CN': '分钟' }, sum: 'minutes', actions: ['call'], perDay: 60 },
  ],
  warningsPerDay: 5,
  publisher: { name: '销售运营', contact: '张敏' },
  expires: '2027-06-30',
  replyClocks: [
    { id: 'answer', name: { 'zh-CN': '先回复' }, hours: 2, clock: 'working', clearedBy: ['call'] },
  ],
  fieldLabels: [{ crm: 'zoho', field: 'amount', labels: ['合同金额'] }],
  notices: [{ id: 'holiday', text: { 'zh-CN': '国庆值班' }, until: '2026-10-08' }],
  agreements: [{ id: 'evening', text: { 'zh-CN': '晚上九点后不打电话' } }],
});

/** `path` as problems write it, in keys. */
const keysOf = (path: string): string[] => path.split(/[.[\]]+/).filter((key) => key !== '');

type Tree = { [key: string]: Tree };

/** The valid pack with one value replaced, added, or with `undefined` removed. */
export function spoiled(path: string, value: unknown): string {
  const pack = valid();
  const keys = keysOf(path);
  const last = keys.pop() ?? '';
  const parent = keys.reduce<Tree>((tree, key) => tree[key] ?? {}, pack as unknown as Tree);
  (parent as { [key: string]: unknown })[last] = value;
  return JSON.stringify(pack);
}
