/** The two clocks of a deal: how long in its stage, and how long without a touch. */
import type { Clock } from './advice.ts';
import { daysSince } from './calendar/count.ts';
import type { Readings } from './deal/deal.ts';
import type { Rule } from './rules/index.ts';
import type { DayClock, RuleContext } from './rules/kind.ts';
import { limitFor } from './rules/limits.ts';
import { lastTouch } from './rules/touch.ts';

/** Days as the team's own rule for this deal counts them; calendar days where it has none. */
function clockOf(kind: 'stuck-in-stage' | 'idle', rules: readonly Rule[], context: RuleContext) {
  const { stage, tier } = context;
  for (const rule of rules) {
    if (rule.kind !== kind || !rule.enabled) continue;
    if (rule.stages.length > 0 && (stage === null || !rule.stages.includes(stage))) continue;
    if (limitFor(rule.params.limits, stage, tier)) return rule.params.clock;
  }
  return 'calendar' satisfies DayClock;
}

/** Both clocks; each is null where its start is blank or was not read. */
export function clocksOf(
  fields: Readings,
  rules: readonly Rule[],
  context: RuleContext,
): { stage: Clock | null; idle: Clock | null } {
  const { stageSince, lastActivity } = fields;
  const since = stageSince?.value ?? null;
  const touch = lastTouch(lastActivity, context);
  const stageClock = clockOf('stuck-in-stage', rules, context);
  const idleClock = clockOf('idle', rules, context);
  return {
    stage: since && {
      since,
      days: daysSince(since, stageClock, context),
      clock: stageClock,
      atLeast: stageSince?.bound === 'or-earlier',
      atMost: stageSince?.bound === 'or-later',
      logged: false,
    },
    idle: touch && {
      since: touch.since,
      days: daysSince(touch.since, idleClock, context),
      clock: idleClock,
      // The CRM's API says only that no touch was later.
      atLeast: lastActivity?.bound === 'or-earlier' && !touch.logged,
      // Only what was logged here, or part of the page's list: a newer touch may exist.
      atMost: lastActivity === undefined || lastActivity.bound === 'or-later',
      logged: touch.logged,
    },
  };
}
