/** What each rule found, in one sentence a rep would say: one function a kind. */
import type { Facts, FactsOf } from '#core/rules/kind.ts';
import type { Telling } from '../telling.ts';
import { common } from './common.ts';

/** One sentence per kind: a new kind does not compile without its sentence. */
type Kinds = { [K in Facts['kind']]: (facts: FactsOf<K>, say: Telling) => string };

const sentences: Kinds = {
  'stuck-in-stage': (f, say) =>
    `已在「${say.stage(f.stage)}」停留${f.atLeast ? '至少' : ''} ${say.days(f.days, f.clock)}，团队定的期限是 ${say.days(f.limit, f.clock)}`,
  idle: (f, say) =>
    `已 ${say.days(f.days, f.clock)}没有联系客户（上次 ${say.when(f.since)}），团队定的期限是 ${say.days(f.limit, f.clock)}`,
  'close-date-passed': (f, say) =>
    `预计成交日 ${say.when(f.closeDate)} 已过 ${say.days(f.days, 'calendar')}，商机还没关闭`,
  'close-date-pushed': (f, say) =>
    `预计成交日已推迟 ${say.count(f.times)} 次：${say.when(f.from)} → ${say.when(f.to)}`,
  'no-next-step': (f, say) => {
    if (f.text === null && f.due === null) return '没有安排下一步';
    const step = f.text === null ? '下一步' : `下一步「${f.text}」`;
    return f.due === null ? `${step}没有日期` : `${step}的日期 ${say.when(f.due)} 已过`;
  },
  'field-required': (f) => `「${common.fields[f.field]}」还没填`,
  'not-updated-today': (f) => `已过 ${f.after}，今天还没更新阶段或下一步`,
};

export const rules = { sentences };
