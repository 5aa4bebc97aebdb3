/** The expected close date has passed and the deal is still open. */

import { dayOf, daysBetween } from '../calendar/day.ts';
import { once } from '../once.ts';
import { int, z } from '../zod.ts';
import type { RuleKind } from './kind.ts';

const schema = once(() =>
  z.strictObject({
    /** Calendar days past the date that only advise; after them it warns. 0 warns at once. */
    grace: int(0, 365),
  }),
);
type Params = z.infer<ReturnType<typeof schema>>;

export const closeDatePassed: RuleKind<'close-date-passed', Params> = {
  kind: 'close-date-passed',
  params: schema,
  needs: () => ['closeDate'],
  find({ closeDate }, { grace }, { now, zone }) {
    const date = closeDate?.value;
    if (!date) return null;
    const days = daysBetween(date, dayOf(now, zone));
    if (days <= 0) return null;
    return {
      level: days > grace ? 'warn' : 'advice',
      over: days > grace ? days - grace : days,
      facts: { kind: 'close-date-passed', closeDate: date, days },
    };
  },
};
