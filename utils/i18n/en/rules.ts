/** What each rule found, in one sentence a rep would say: one function a kind. */
import type { rules as zh } from '../zh-CN/rules.ts';
import { common } from './common.ts';

export const rules: typeof zh = {
  sentences: {
    'stuck-in-stage': (f, say) =>
      `In ${say.stage(f.stage)} for ${f.atLeast ? 'at least ' : ''}${say.days(f.days, f.clock)}; the team’s limit is ${say.days(f.limit, f.clock)}`,
    idle: (f, say) =>
      `No contact for ${say.days(f.days, f.clock)} (last ${say.when(f.since)}); the team’s limit is ${say.days(f.limit, f.clock)}`,
    'close-date-passed': (f, say) =>
      `Close date ${say.when(f.closeDate)} passed ${say.days(f.days, 'calendar')} ago and the deal is still open`,
    'close-date-pushed': (f, say) =>
      `Close date pushed back ${f.times === 1 ? 'once' : `${say.count(f.times)} times`}: ${say.when(f.from)} → ${say.when(f.to)}`,
    'no-next-step': (f, say) => {
      if (f.text === null && f.due === null) return 'No next step is planned';
      const step = f.text === null ? 'The next step' : `Next step “${f.text}”`;
      return f.due === null ? `${step} has no date` : `${step} was due ${say.when(f.due)}`;
    },
    'field-required': (f) => `${common.fields[f.field]} is blank`,
    'not-updated-today': (f) =>
      `It is past ${f.after} and neither stage nor next step was updated today`,
  },
};
