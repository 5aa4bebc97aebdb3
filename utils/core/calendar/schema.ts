/** The team calendar a pack carries: zone, working hours, public holidays, make-up workdays. */

import { once } from '../once.ts';
import { clockTimeSchema } from '../text.ts';
import { int, list, text, z } from '../zod.ts';

const day = once(() => z.iso.date());

/** 1 = Monday … 7 = Sunday, as ISO 8601 counts. */
export const weekdaySchema = once(() => int(1, 7));

export const hoursSchema = once(() =>
  z
    .strictObject({ from: clockTimeSchema(), to: clockTimeSchema() })
    .check(z.refine(({ from, to }) => from < to, { error: 'hours-backwards' })),
);

export const calendarSchema = once(() =>
  z.strictObject({
    /** IANA zone the team works in, or `browser` for the zone of the person's machine. */
    zone: text(1, 64),
    workweek: list(weekdaySchema(), 1, 7),
    /** Working hours of a working day, in order: usually morning and afternoon. */
    hours: list(hoursSchema(), 1, 4),
    /** Days for which holidays and make-up workdays are known; outside, only the workweek is. */
    coverage: z.strictObject({ from: day(), to: day() }),
    holidays: list(z.strictObject({ day: day(), name: text(0, 40) }), 0, 400),
    workdays: list(day(), 0, 100),
  }),
);
export type Calendar = z.infer<ReturnType<typeof calendarSchema>>;
