/** Nothing is planned: the next step is blank, overdue, or (if the team asks) without a date. */

import { dayOf, daysBetween } from '../calendar/day.ts';
import { once } from '../once.ts';
import { z } from '../zod.ts';
import { levels, type RuleKind } from './kind.ts';

const schema = once(() =>
  z.strictObject({
    level: z.enum(levels),
    /** Whether a next step without a date is worth advice. */
    dated: z.boolean(),
  }),
);
type Params = z.infer<ReturnType<typeof schema>>;

export const noNextStep: RuleKind<'no-next-step', Params> = {
  kind: 'no-next-step',
  params: schema,
  needs: () => ['nextStep'],
  find({ nextStep }, { level, dated }, { now, zone }) {
    const { text: printed, due = null, unsure } = nextStep?.value ?? {};
    // A date is there and could not be read: it may be past, or ahead.
    if (unsure) return { missing: ['nextStep'] };
    const text = printed || null;
    const facts = { kind: 'no-next-step', text, due } as const;
    if (text === null && due === null) return { level, over: 0, facts };
    if (due === null) return dated ? { level: 'advice', over: 0, facts } : null;
    const over = daysBetween(dayOf(due, zone), dayOf(now, zone));
    return over > 0 ? { level, over, facts } : null;
  },
};
