/** Words of the desk about the kinds of rules: what each watches, and what a new one begins with. */
import type { Facts } from '#core/rules/kind.ts';

interface KindWords {
  /** Also the title of a new one. */
  name: string;
  what: string;
  why: string;
  clears: string;
}

export const kinds: { [K in Facts['kind']]: KindWords } = {
  'stuck-in-stage': {
    name: '在一个阶段停太久',
    what: '商机在同一个阶段停留的天数，超过你定的期限。',
    why: '停得越久，越难往前走。',
    clears: '换到下一个阶段，或写明原因后暂缓提醒',
  },
  idle: {
    name: '太久没有联系',
    what: '距离上次联系客户的天数，超过你定的期限。约好了日子的下一步会让它先不出声。',
    why: '联系断得越久，客户越冷。',
    clears: '联系一次并记下来，或约好下一步的日期',
  },
  'close-date-passed': {
    name: '预计成交日已过',
    what: '预计成交日过了，商机还没有关闭。',
    why: '日期过了还开着，预测就不可信。',
    clears: '改成双方都认可的新日期，或关闭商机',
  },
  'close-date-pushed': {
    name: '预计成交日一再推后',
    what: '预计成交日被改晚的次数，达到你定的次数。',
    why: '一再推后，多半有事没说开。',
    clears: '弄清原因，写明后暂缓提醒',
  },
  'no-next-step': {
    name: '没有约好下一步',
    what: '下一步空着，或者约好的日子已经过了。',
    why: '没有日期的下一步，等于没有下一步。',
    clears: '填上有日期的下一步',
  },
  'field-required': {
    name: '要填的字段空着',
    what: '你要求填的一个 CRM 字段还没有填。',
    why: '缺了它，团队没法判断这个商机。',
    clears: '在 CRM 里填上这个字段',
  },
  'not-updated-today': {
    name: '今天看过，还没更新',
    what: '到了你定的钟点，今天打开过的商机还没有任何变化。',
    why: '当天的变化当天记，过了夜就记不清。',
    clears: '更新阶段、跟进或下一步',
  },
};
