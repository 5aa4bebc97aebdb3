/** The deal stays in one stage for longer than the team allows. */
import { daysSince } from '../calendar/count.ts';
import type { RuleKind } from './kind.ts';
import { type Limits, limitFor, limitsSchema, lowest, reached } from './limits.ts';

export const stuckInStage: RuleKind<'stuck-in-stage', Limits> = {
  kind: 'stuck-in-stage',
  params: limitsSchema,
  applies: ({ limits }, { stage, tier }) => limitFor(limits, stage, tier) !== undefined,
  needs: () => ['stage', 'stageSince'],
  uses: ['tier'],
  find({ stage, stageSince }, { clock, limits }, context) {
    const limit = limitFor(limits, context.stage, context.tier);
    if (!limit || !stage?.value || !stageSince?.value) return null;
    const since = stageSince.value;
    const days = daysSince(since, clock, context);
    // Our own first sight, or a history that may be cut, starts too late: the days are a minimum.
    const atLeast = stageSince.bound === 'or-earlier';
    if (stageSince.bound === 'or-later' && days >= lowest(limit))
      return { missing: ['stageSince'] };
    const level = reached(days, limit);
    if (!level) return atLeast ? { missing: ['stageSince'] } : null;
    return {
      level: level.level,
      over: days - level.limit,
      facts: {
        kind: 'stuck-in-stage',
        stage: stage.value,
        since,
        atLeast,
        days,
        limit: level.limit,
        clock,
      },
    };
  },
};
