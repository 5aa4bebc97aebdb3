/** The team calendar a pack carries: zone, working hours, public holidays, make-up workdays. */

import { once } from '../once.ts';
import { clockTimeSchema } from '../text.ts';
import { z } from '../zod.ts';

const day = once(() => z.iso.date());

/** 1 = Monday … 7 = Sunday, as ISO 8601 counts. */
export const weekdaySchema = once(() => z.int().min(1).max(7));

export const hoursSchema = once(() =>
  z
    .strictObject({ from: clockTimeSchema(), to: clockTimeSchema() })
    .refine(({ from, to }) => from < to, { error: 'hours-backwards' }),
);

export const calendarSchema = once(() =>
  z.strictObject({
    /** IANA zone the team works in, or `browser` for the zone of the person's machine. */
    zone: z.string().min(1).max(64),
    workweek: z.array(weekdaySchema()).min(1).max(7),
    /** Working hours of a working day, in order: usually morning and afternoon. */
    hours: z.array(hoursSchema()).min(1).max(4),
    /** Days for which holidays and make-up workdays are known; outside, only the workweek is. */
    coverage: z.strictObject({ from: day(), to: day() }),
    holidays: z.array(z.strictObject({ day: day(), name: z.string().max(40) })).max(400),
    workdays: z.array(day()).max(100),
  }),
);
export type Calendar = z.infer<ReturnType<typeof calendarSchema>>;
