/** Words every surface uses: levels, sources, troubles. */
import type { Absence, DealStatus } from '#core/deal/deal.ts';
import type { Level } from '#core/rules/kind.ts';
import { fields, places } from './fields.ts';

const absences: { [A in Absence]: string } = {
  'not-found': '页面上没找到',
  'not-drawn': '页面还没显示这一块',
  disagree: '页面上有几个不同的值',
  undecidable: '写法有歧义，无法确定',
  unreadable: '看到了，但读不懂',
  editing: '正在编辑，等保存后再读',
};

const levels: { [L in Level]: string } = { warn: '预警', advice: '提醒' };

const statuses: { [S in DealStatus]: string } = {
  open: '进行中',
  won: '赢单',
  lost: '输单',
  invalid: '无效',
};

export const common = {
  product: 'Dealside 商机边栏',
  fields,
  places,
  absences,
  levels,
  statuses,
  /** Where a value was read; `list` names the CRM's own list for values read from history. */
  sources: {
    hook: 'CRM 字段',
    label: 'CRM 字段（按名称）',
    shape: 'CRM 字段（按版式）',
    taught: '你指定的位置',
    api: 'CRM 接口',
    own: '本机首次看到',
    logged: '你在这里记的',
    setHere: '你在这里定的',
    lists: {
      stage: 'CRM 阶段历史',
      activity: 'CRM 跟进记录',
      other: 'CRM 页面列表',
    },
    /** The list is not on the page now; what it told is remembered. */
    seenBefore: (list: string) => `${list}（之前在页面上看到）`,
  },
  days: (n: string, _count: number) => `${n} 天`,
  workingDays: (n: string, _count: number) => `${n} 个工作日`,
  minutes: (n: string, _count: number) => `${n} 分钟`,
  deals: (n: string, _count: number) => `${n} 个商机`,
  unknown: '未知',
  blank: '空',
  none: '无',
  today: '今天',
  tomorrow: '明天',
  yesterday: '昨天',
  cancel: '取消',
  retry: '重试',
  copy: '复制',
  copied: '已复制',
  languages: { 'zh-CN': '简体中文', en: 'English' },
  troubles: {
    'database-newer': '本机数据是用较新的版本保存的。请更新扩展；数据没有改动。',
    'database-restored': '本机数据库丢失，已用最近几天的备份恢复。更早的记录可能不全。',
    'database-failing': '本机数据库暂时写不进去，刚才的操作可能没有保存。',
    'pack-set-aside':
      '规则包的新版本两次没能启动，已自动退回上一版。可在设置里查看，或请发布人修好后重新发布。',
    'pack-expired': '正在使用的规则包已过有效期，仍照常工作；请向发布人要新的版本。',
    'pack-unreadable':
      '这个版本的扩展读不懂正在使用的规则包，所以暂不判断。规则包没有改动；请更新扩展，或到设置里换一个。',
  },
};
