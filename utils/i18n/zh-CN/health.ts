/** Words about how well pages are read. */
import type { Light } from '#core/health/light.ts';

const lights: { [L in Light]: string } = {
  well: '正常',
  weaker: '换了读法',
  missing: '有页读不到',
  lost: '读不到了',
};

export const health = {
  title: '页面读取',
  note: '每种页面布局的每个字段：现在靠什么读到，从什么时候起变差。只记在这台电脑上。',
  none: '还没有读过商机页。打开一个商机，这里就会有。',
  loading: '正在读取…',
  failed: '没有得到回答。',
  lights,
  family: (crm: string, layout: string) => `${crm} · ${layout}`,
  layouts: {
    nextgen: '新版详情页',
    old: '旧版详情页',
    'quick-view': '快速预览',
    detail: '详情页',
    'slide-over': '侧滑详情',
    'by-shape': '按版式识别的页面',
    unproven: '认不出是哪个商机的页面',
  } as { [layout: string]: string },
  seen: (when: string) => `最近一次 ${when}`,
  poorToday: (n: string, _count: number) => `今天 ${n} 页读不全`,
  field: '字段',
  light: '状态',
  how: '靠什么读到',
  since: (day: string) => `${day} 起`,
  never: '—',
  poorly: (crm: string, n: string, _pages: number) => `${crm}：今天 ${n} 页读不全`,
  /** A field's light in the panel, and all of them at once. */
  worse: (light: string, since: string) => `${light}，${since}`,
  worseFields: (fields: string) => `读得不如以前：${fields}`,
  lost: '这类页面变了',
  lostFields: (fields: string) => `这类页面以前能读到${fields}，现在读不到了`,
  lostWhy: '多半是 CRM 改了页面。相关的规则先不说话，不会拿旧数据凑数。可以复制报告发给负责人。',
};
