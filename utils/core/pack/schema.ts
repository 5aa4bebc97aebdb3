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
import { int, list, number, text, trimmed, z } from '../zod.ts';
import { mostItems, mostTaught } from './most.ts';

/** The newest format this build writes; older ones are upgraded step by step. */
export const packFormat = 2;

const label = once(() => trimmed(1, 80));

/** A canonical stage and the labels that mean it in each CRM. */
export const stageSchema = once(() =>
  z.strictObject({
    id: idSchema(),
    name: textSchema(),
    outcome: z.enum(['open', 'won', 'lost']),
    aliases: z.strictObject({
      zoho: list(label(), 0, 100),
      fxiaoke: list(label(), 0, 100),
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
    hours: number(0.5, 720).check(z.multipleOf(0.5)),
    /** Hours of the calendar, or of working time alone. */
    clock: z.enum(clocks),
    /** Actions that stop it. */
    clearedBy: list(idSchema(), 1, 20),
    note: z.exactOptional(noteSchema()),
  }),
);
export type ReplyClock = z.infer<ReturnType<typeof replyClockSchema>>;

/** Labels that mean a field in this team's CRM, beside those every CRM is known to print. */
export const fieldLabelsSchema = once(() =>
  z.strictObject({
    crm: z.enum(crmIds),
    field: z.enum(fieldNames),
    labels: list(label(), 1, 20),
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
  z.strictObject({ name: label(), contact: z.exactOptional(trimmed(0, 200)) }),
);

export const packSchema = once(() =>
  z.strictObject({
    $schema: z.exactOptional(text(0, 200)),
    format: z.literal(packFormat),
    id: idSchema(),
    name: textSchema(),
    /** The pack's own version; a channel never lowers it. */
    sequence: int(1, 1_000_000_000),
    publisher: z.exactOptional(publisherSchema()),
    /** The last day on which the team stands behind it; afterwards it works on and says so. */
    expires: z.exactOptional(z.iso.date()),
    stages: list(stageSchema(), 2, mostItems.stages),
    rules: list(z.discriminatedUnion('kind', ruleSchemas()), 0, mostItems.rules),
    tracks: list(trackSchema(), 0, mostItems.tracks),
    windows: list(windowSchema(), 0, mostItems.windows),
    quiet: quietSchema(),
    blocks: list(blockSchema(), 0, mostItems.blocks),
    calendar: calendarSchema(),
    actions: list(actionSchema(), 1, mostItems.actions),
    targets: list(targetSchema(), 0, mostItems.targets),
    /** New warnings a day that may speak up; the rest wait in the list. */
    warningsPerDay: int(0, 100),
    replyClocks: list(replyClockSchema(), 0, mostItems.replyClocks),
    fieldLabels: list(fieldLabelsSchema(), 0, mostItems.fieldLabels),
    notices: list(noticeSchema(), 0, mostItems.notices),
    agreements: list(agreementSchema(), 0, mostItems.agreements),
    /** Where fields stand on layouts of this team's CRM; packs made before have none. */
    taught: z.exactOptional(list(teachingSchema(), 0, mostTaught)),
  }),
);
export type Pack = z.infer<ReturnType<typeof packSchema>>;

/** The sections of a pack, in the order it is written in. */
export const packSections = once(() => z.keyof(packSchema()).options);
