/**
 * The rule pack format: one strict schema, the same for the starter pack, files, URLs and policy.
 * Packs are data of a closed vocabulary: no expressions, no markup, no code.
 */

import { calendarSchema } from '../calendar/schema.ts';
import { once } from '../once.ts';
import { ruleSchemas } from '../rules/index.ts';
import { idSchema, textSchema } from '../text.ts';
import { blockSchema, quietSchema, windowSchema } from '../timing/schema.ts';
import { actionSchema, targetSchema } from '../today/schema.ts';
import { trackSchema } from '../tracks/schema.ts';
import { z } from '../zod.ts';

/** The newest format this build writes; older ones are upgraded step by step. */
export const packFormat = 1;

const label = once(() => z.string().trim().min(1).max(80));

/** A canonical stage and the labels that mean it in each CRM. */
export const stageSchema = once(() =>
  z.strictObject({
    id: idSchema(),
    name: textSchema(),
    outcome: z.enum(['open', 'won', 'lost']),
    aliases: z.strictObject({
      zoho: z.array(label()).max(100),
      fxiaoke: z.array(label()).max(100),
    }),
  }),
);
export type Stage = z.infer<ReturnType<typeof stageSchema>>;

export const packSchema = once(() =>
  z.strictObject({
    $schema: z.string().max(200).exactOptional(),
    format: z.literal(packFormat),
    id: idSchema(),
    name: textSchema(),
    /** The pack's own version; a channel never lowers it. */
    sequence: z.int().min(1).max(1_000_000_000),
    stages: z.array(stageSchema()).min(2).max(20),
    rules: z.array(z.discriminatedUnion('kind', ruleSchemas())).max(500),
    tracks: z.array(trackSchema()).max(300),
    windows: z.array(windowSchema()).max(50),
    quiet: quietSchema(),
    blocks: z.array(blockSchema()).max(12),
    calendar: calendarSchema(),
    actions: z.array(actionSchema()).min(1).max(20),
    targets: z.array(targetSchema()).max(20),
    /** New warnings a day that may speak up; the rest wait in the list. */
    warningsPerDay: z.int().min(0).max(100),
  }),
);
export type Pack = z.infer<ReturnType<typeof packSchema>>;
