/** What the placeholders of talk tracks stand for on one deal. */
import type { Clock } from './advice.ts';
import { daysSince } from './calendar/count.ts';
import { dayOf } from './calendar/day.ts';
import type { Readings } from './deal/deal.ts';
import { plainOf } from './deal/value.ts';
import type { RuleContext } from './rules/kind.ts';
import type { Fillings } from './tracks/placeholders.ts';

/**
 * Values for the placeholders, null where nobody knows: days and dates as `2026-11-22`, amounts as
 * `1200000 CNY`. The person's own name and the product are on no deal page and stay gaps: the
 * owner of a deal need not be who is looking at it.
 */
export function fillingsOf(
  fields: Readings,
  { stage, idle }: { stage: Clock | null; idle: Clock | null },
  context: RuleContext,
): Required<Fillings> {
  const of = (field: keyof Readings): string | null => plainOf(fields, field) || null;
  return {
    customer: of('account') ?? of('contact'),
    contact: of('contact'),
    deal: of('name'),
    stage: of('stage'),
    // "At least 5 days" is not a number to say to a customer, and customers count calendar days.
    days:
      stage && !stage.atLeast && !stage.atMost
        ? String(daysSince(stage.since, 'calendar', context))
        : null,
    lastTouch: idle && !idle.atMost ? dayOf(idle.since, context.zone) : null,
    closeDate: of('closeDate'),
    amount: of('amount'),
    product: null,
    me: null,
    number: null,
    case: null,
  };
}
