/** The deal was looked at today, a working day, and nothing about it has moved. */

import { dayOf, timeOf } from '../calendar/day.ts';
import { dayKind, isWorking } from '../calendar/work.ts';
import type { Readings } from '../deal/deal.ts';
import type { Day } from '../deal/when.ts';
import { once } from '../once.ts';
import { clockTimeSchema } from '../text.ts';
import { z } from '../zod.ts';
import { levels, type RuleContext, type RuleKind } from './kind.ts';
import { isUpcoming, lastTouch } from './touch.ts';

const schema = once(() => z.strictObject({ after: clockTimeSchema(), level: z.enum(levels) }));
type Params = z.infer<ReturnType<typeof schema>>;

/** Whether one of our own runs began today after an earlier one: we saw the value change. */
function changedToday(context: RuleContext, today: Day): boolean {
  const { stage, nextStep } = context.sighting.runs;
  return [stage, nextStep].some((runs) => {
    const last = runs.at(-1);
    return runs.length > 1 && last !== undefined && dayOf(last.first, context.zone) === today;
  });
}

/**
 * Whether the stage is the same as before today; null where only today is known. A start that the
 * CRM states decides; else what this browser saw, or a bound, if either reaches back far enough.
 */
function sameStage({ stageSince }: Readings, context: RuleContext, today: Day): boolean | null {
  const { zone, sighting } = context;
  const since = stageSince?.value ?? null;
  const exact = stageSince?.bound === undefined;
  if (since !== null && exact) return dayOf(since, zone) < today;
  const starts = [since, sighting.runs.stage.at(-1)?.first ?? null];
  return starts.some((start) => start !== null && dayOf(start, zone) < today) ? true : null;
}

/**
 * A claim about what this browser saw: the stage was the same before today, and neither a touch
 * nor a new next step appeared. Fields not read neither accuse nor excuse, except the stage.
 */
export const notUpdatedToday: RuleKind<'not-updated-today', Params> = {
  kind: 'not-updated-today',
  params: schema,
  needs: () => ['stage'],
  uses: ['stageSince', 'nextStep', 'lastActivity'],
  find(fields, { after, level }, context) {
    const { now, zone, calendar, sighting } = context;
    const today = dayOf(now, zone);
    if (timeOf(now, zone) < after || !isWorking(dayKind(calendar, today))) return null;
    if (dayOf(sighting.last, zone) !== today) return null;
    // What is planned for a day that could not be read may well be planned for one to come.
    if (isUpcoming(fields.nextStep, context) !== false) return null;
    const touch = lastTouch(fields.lastActivity, context);
    if (touch && dayOf(touch.since, zone) >= today) return null;
    if (changedToday(context, today)) return null;
    const same = sameStage(fields, context, today);
    if (same === null) return { missing: ['stageSince'] };
    return same ? { level, over: 0, facts: { kind: 'not-updated-today', after } } : null;
  },
};
