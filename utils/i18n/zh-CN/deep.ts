/** Words of the deep read: its switches, and what it says of a deal. */
import type { DeepKind, DeepProblem } from '#core/deep/ask.ts';

const kinds: { [K in DeepKind]: string } = {
  record: '商机记录',
  'stage-history': '阶段历史',
  timeline: '时间线',
  pipeline: '销售阶段',
  fields: '字段列表',
  user: '日期格式和时区',
  detail: '商机详情',
};

const problems: { [P in DeepProblem]: string } = {
  network: '没有连上，或等得太久',
  'too-large': '回答太大，没有读',
  'logged-out': 'CRM 要求重新登录',
  forbidden: '你的账号没有权限',
  'too-many': 'CRM 说问得太频繁',
  server: 'CRM 出错了',
  refused: 'CRM 没有给出数据',
  'not-json': '回答不完整，或不是数据',
  unexpected: '回答的内容不是预期的样子',
  'another-record': '回答的是另一条记录',
};

export const deep = {
  title: '深度读取',
  lead: '默认关闭。打开后，你看一个商机时，扩展会用你自己的登录，从 CRM 自己的网址再读一次这个商机，补上页面没有显示的内容。',
  what: '读什么',
  asks: {
    zoho: 'Zoho：商机记录、阶段历史、时间线、销售阶段、字段列表、你的日期格式和时区。',
    fxiaoke: '纷享销客：商机详情（WebDetail）。',
  },
  how: '怎么读',
  howWhat:
    '只读，不写。每次打开商机，每一项最多问一次；你打字时不问；出错就隔一段时间再问；要求登录就停下。',
  where: '发给谁',
  whereWhat: '只问你打开的那个 CRM 网站，和你自己打开页面一样。内容存在这个浏览器里，不发给别人。',
  differ: '不一致时',
  differWhat: '页面上显示的优先；接口说法不同，会在「从页面读到的」里列出来。',
  notice:
    '这项功能按公开的接口文档编写，没有在真实的 CRM 账号上验证过。公司可能不允许这样读取，打开前请确认。',
  forget: '关闭后，暂存的回答会忘掉；已经记下的商机历史保留到你清空数据。',
  switch: (crm: string) => `${crm}：深度读取`,
  off: '已关闭',
  on: (since: string) => `${since} 打开`,
  read: (when: string) => `上次读到：${when}`,
  notYet: '这次打开浏览器后还没有读到',
  stopped: (why: string, when: string) => `已停止：${why}（${when}）。重新登录后，点「再试」。`,
  paused: (kind: string, why: string, until: string) => `${kind}暂停到 ${until}：${why}`,
  again: '再试',
  failed: '没有成功，请再试一次。',
  kinds,
  problems,
  said: {
    problem: (kind: string, why: string) => `深度读取 · ${kind}：${why}。没有采用。`,
    differs: (field: string, page: string, api: string) =>
      `${field}：页面上是「${page}」，CRM 接口是「${api}」。以页面为准。`,
    differ: (n: string, _count: number) => `${n} 项和接口不一致`,
    title: '深度读取',
    blank: '空',
  },
};
