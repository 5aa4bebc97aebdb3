/** No touch with the customer for longer than the team allows. */
import { daysSince } from '../calendar/count.ts';
import type { RuleKind } from './kind.ts';
import { type Limits, limitFor, limitsSchema, lowest, reached } from './limits.ts';
import { isUpcoming, lastTouch } from './touch.ts';

export const idle: RuleKind<'idle', Limits> = {
  kind: 'idle',
  params: limitsSchema,
  applies: ({ limits }, { stage, tier }) => limitFor(limits, stage, tier) !== undefined,
  // A logged touch can stand in for the page's last activity, so nothing is needed outright.
  needs: () => [],
  uses: ['lastActivity', 'nextStep', 'tier'],
  find({ lastActivity, nextStep }, { clock, limits }, context) {
    const limit = limitFor(limits, context.stage, context.tier);
    const planned = isUpcoming(nextStep, context);
    if (!limit || planned) return null;
    const touch = lastTouch(lastActivity, context);
    const days = touch ? daysSince(touch.since, clock, context) : null;
    const level = days === null ? null : reached(days, limit);
    // A touch that is recent enough disproves idleness, whatever else happened.
    if (days !== null && days < lowest(limit)) return null;
    if (!lastActivity || lastActivity.bound === 'or-later') return { missing: ['lastActivity'] };
    if (!touch || days === null || !level) return null;
    if (planned === null) return { missing: ['nextStep'] };
    return {
      level: level.level,
      over: days - level.limit,
      facts: {
        kind: 'idle',
        since: touch.since,
        logged: touch.logged,
        days,
        limit: level.limit,
        clock,
      },
      ...(touch.logged && {
        inputs: [{ field: 'lastActivity', by: 'logged', from: 'log', value: touch.since }],
      }),
    };
  },
};
