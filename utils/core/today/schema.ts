/** What a team counts in a day, as a pack carries it. */
import { once } from '../once.ts';
import { idSchema, noteSchema, textSchema } from '../text.ts';
import { channels } from '../tracks/schema.ts';
import { int, list, z } from '../zod.ts';

/** One click in the quick log: 电话, 微信, 发方案. */
export const actionSchema = once(() =>
  z.strictObject({
    id: idSchema(),
    name: textSchema(),
    channel: z.exactOptional(z.enum(channels)),
    /** Whether it is a touch with the customer, which ends idleness. */
    touch: z.boolean(),
    /** Whether minutes may be noted with it. */
    minutes: z.boolean(),
  }),
);
export type Action = z.infer<ReturnType<typeof actionSchema>>;

/** A daily number to reach: the sum of some actions, or of the minutes noted with them. */
export const targetSchema = once(() =>
  z.strictObject({
    id: idSchema(),
    name: textSchema(),
    sum: z.enum(['times', 'minutes']),
    actions: list(idSchema(), 1, 20),
    perDay: int(1, 10_000),
    note: z.exactOptional(noteSchema()),
  }),
);
export type Target = z.infer<ReturnType<typeof targetSchema>>;
