/** When to reach customers, as a pack carries it. */

import { hoursSchema, weekdaySchema } from '../calendar/schema.ts';
import { once } from '../once.ts';
import { clockTimeSchema, idSchema, noteSchema, textSchema } from '../text.ts';
import { int, list, z } from '../zod.ts';

/** A weekly window in which the team reaches customers well, with why the team thinks so. */
export const windowSchema = once(() =>
  z.strictObject({
    id: idSchema(),
    weekdays: list(weekdaySchema(), 1, 7),
    hours: hoursSchema(),
    /** Higher is better; orders windows of equal distance. */
    weight: int(1, 9),
    note: noteSchema(),
  }),
);
export type WeeklyWindow = z.infer<ReturnType<typeof windowSchema>>;

/** Part of the day with its own kind of work: 10–12 follow high intent, 15–17 write proposals. */
export const blockSchema = once(() =>
  z.strictObject({ id: idSchema(), name: textSchema(), hours: hoursSchema() }),
);
export type Block = z.infer<ReturnType<typeof blockSchema>>;

/** Hours in which nobody is contacted; may run over midnight (`from` after `to`). */
export const quietSchema = once(() =>
  z.strictObject({ from: clockTimeSchema(), to: clockTimeSchema() }),
);
export type Quiet = z.infer<ReturnType<typeof quietSchema>>;
