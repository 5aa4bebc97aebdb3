/** What every rule of a pack carries, whatever its kind. */

import { once } from '../once.ts';
import { idSchema, noteSchema, textSchema } from '../text.ts';
import { list, trimmed, z } from '../zod.ts';

export const everyRuleShape = once(() => ({
  id: idSchema(),
  title: textSchema(),
  enabled: z.boolean(),
  /** Canonical stages it looks at; empty means every open stage. */
  stages: list(idSchema(), 0, 20),
  /** Why the team has it, with the source. */
  why: noteSchema(),
  clearsBy: textSchema(),
  /** Ids of talk tracks that help. */
  tracks: list(idSchema(), 0, 20),
  owner: z.exactOptional(trimmed(1, 80)),
  /** The day by which the team wants to look at it again. */
  reviewBy: z.exactOptional(z.iso.date()),
}));
