/**
 * The rule pack format: one strict schema, the same for the starter pack, files, URLs and policy.
 * Packs are data of a closed vocabulary: no expressions, no markup, no code.
 */

import { calendarSchema } from '../calendar/schema.ts';
import { crmIds, fieldNames } from '../deal/deal.ts';
import { teachingSchema } from '../deal/taught-schema.ts';
import { once } from '../once.ts';
import { ruleSchemas } from '../rules/index.ts';
import { clocks } from '../rules/kind.ts';
import { idSchema, noteSchema, textSchema } from '../text.ts';
import { blockSchema, quietSchema, windowSchema } from '../timing/schema.ts';
import { actionSchema, targetSchema } from '../today/schema.ts';
import { trackSchema } from '../tracks/schema.ts';
import { z } from '../zod.ts';
import { mostItems, mostTaught } from './most.ts';

/** The newest format this build writes; older ones are upgraded step by step. */
export const packFormat = 2;

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

/** How fast a customer's question is answered: 2 hours to a reply, 24 to a solution. */
export const replyClockSchema = once(() =>
  z.strictObject({
    id: idSchema(),
    name: textSchema(),
    /** Whole hours or halves: 30 minutes is 0.5. */
    hours: z.number().min(0.5).max(720).multipleOf(0.5),
    /** Hours of the calendar, or of working time alone. */
    clock: z.enum(clocks),
    /** Actions that stop it. */
    clearedBy: z.array(idSchema()).min(1).max(20),
    note: noteSchema().exactOptional(),
  }),
);
export type ReplyClock = z.infer<ReturnType<typeof replyClockSchema>>;

/** Labels that mean a field in this team's CRM, beside those every CRM is known to print. */
export const fieldLabelsSchema = once(() =>
  z.strictObject({
    crm: z.enum(crmIds),
    field: z.enum(fieldNames),
    labels: z.array(label()).min(1).max(20),
  }),
);

/** Something the team is to know for a while. */
export const noticeSchema = once(() =>
  z.strictObject({ id: idSchema(), text: textSchema(), until: z.iso.date() }),
);
export type Notice = z.infer<ReturnType<typeof noticeSchema>>;

/** What the team agreed on, shown to whoever installs the pack; nothing acts on it. */
export const agreementSchema = once(() => z.strictObject({ id: idSchema(), text: textSchema() }));
export type Agreement = z.infer<ReturnType<typeof agreementSchema>>;

/** Who hands the pack out, in words; which key signed it is the file's own statement. */
export const publisherSchema = once(() =>
  z.strictObject({ name: label(), contact: z.string().trim().max(200).exactOptional() }),
);

export const packSchema = once(() =>
  z.strictObject({
    $schema: z.string().max(200).exactOptional(),
    format: z.literal(packFormat),
    id: idSchema(),
    name: textSchema(),
    /** The pack's own version; a channel never lowers it. */
    sequence: z.int().min(1).max(1_000_000_000),
    publisher: publisherSchema().exactOptional(),
    /** The last day on which the team stands behind it; afterwards it works on and says so. */
    expires: z.iso.date().exactOptional(),
    stages: z.array(stageSchema()).min(2).max(mostItems.stages),
    rules: z.array(z.discriminatedUnion('kind', ruleSchemas())).max(mostItems.rules),
    tracks: z.array(trackSchema()).max(mostItems.tracks),
    windows: z.array(windowSchema()).max(mostItems.windows),
    quiet: quietSchema(),
    blocks: z.array(blockSchema()).max(mostItems.blocks),
    calendar: calendarSchema(),
    actions: z.array(actionSchema()).min(1).max(mostItems.actions),
    targets: z.array(targetSchema()).max(mostItems.targets),
    /** New warnings a day that may speak up; the rest wait in the list. */
    warningsPerDay: z.int().min(0).max(100),
    replyClocks: z.array(replyClockSchema()).max(mostItems.replyClocks),
    fieldLabels: z.array(fieldLabelsSchema()).max(mostItems.fieldLabels),
    notices: z.array(noticeSchema()).max(mostItems.notices),
    agreements: z.array(agreementSchema()).max(mostItems.agreements),
    /** Where fields stand on layouts of this team's CRM; packs made before have none. */
    taught: z.array(teachingSchema()).max(mostTaught).exactOptional(),
  }),
);
export type Pack = z.infer<ReturnType<typeof packSchema>>;
