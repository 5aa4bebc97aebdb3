/** What every rule of a pack carries, whatever its kind. */

import { once } from '../once.ts';
import { idSchema, noteSchema, textSchema } from '../text.ts';
import { z } from '../zod.ts';

export const everyRuleShape = once(() => ({
  id: idSchema(),
  title: textSchema(),
  enabled: z.boolean(),
  /** Canonical stages it looks at; empty means every open stage. */
  stages: z.array(idSchema()).max(20),
  /** Why the team has it, with the source. */
  why: noteSchema(),
  clearsBy: textSchema(),
  /** Ids of talk tracks that help. */
  tracks: z.array(idSchema()).max(20),
  owner: z.string().trim().min(1).max(80).exactOptional(),
  /** The day by which the team wants to look at it again. */
  reviewBy: z.iso.date().exactOptional(),
}));
