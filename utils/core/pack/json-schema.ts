/** The pack format as a JSON Schema, so that editors complete, explain and check packs as typed. */
import { calendarSchema, hoursSchema } from '../calendar/schema.ts';
import { teachingSchema } from '../deal/taught-schema.ts';
import { ruleSchemas } from '../rules/index.ts';
import { limitSchema } from '../rules/limits.ts';
import { clockTimeSchema, idSchema, noteSchema, textSchema } from '../text.ts';
import { blockSchema, quietSchema, windowSchema } from '../timing/schema.ts';
import { actionSchema, targetSchema } from '../today/schema.ts';
import { stepSchema, trackSchema } from '../tracks/schema.ts';
import { type Schema, z } from '../zod.ts';
import {
  agreementSchema,
  fieldLabelsSchema,
  noticeSchema,
  packSchema,
  replyClockSchema,
  stageSchema,
} from './schema.ts';

/** Said beside the shape; what stands here is copied into the JSON Schema as it is. */
interface Words {
  id?: string;
  title?: string;
  description?: string;
  minProperties?: number;
}

const words = z.registry<Words>();

const define = (schema: Schema, id: string, description: string): void => {
  words.add(schema, { id, description });
};

words.add(textSchema(), {
  id: 'text',
  description: 'A text in zh-CN, en or both; no markup, nothing invisible.',
  minProperties: 1,
});
define(idSchema(), 'id', 'Lower case, digits and dashes; unique in its section.');
define(clockTimeSchema(), 'time', 'A time of day, 09:30; 24:00 only as an end.');
define(noteSchema(), 'note', 'A statement and where it comes from.');
define(hoursSchema(), 'hours', 'From before to, within one day.');
define(stageSchema(), 'stage', 'A canonical stage and the labels that mean it in each CRM.');
define(
  limitSchema(),
  'limit',
  'Days by stage and tier: reached on day N. The first that fits is used.',
);
define(trackSchema(), 'track', 'A talk track 话术: what to say, step by step.');
define(stepSchema(), 'step', 'One step, with other wordings for a channel where it needs them.');
define(
  windowSchema(),
  'window',
  'A weekly window in which the team reaches customers well, and why.',
);
define(blockSchema(), 'block', 'Part of the day with its own kind of work.');
define(actionSchema(), 'action', 'One click in the quick log.');
define(targetSchema(), 'target', 'A number a day: the sum of some actions, or of their minutes.');
define(calendarSchema(), 'calendar', 'Zone, working hours, public holidays, make-up workdays.');
define(quietSchema(), 'quiet', 'Hours in which nobody is contacted; may run over midnight.');
define(replyClockSchema(), 'reply-clock', 'How soon a customer who asked is answered.');
define(fieldLabelsSchema(), 'field-labels', 'Labels that mean a field in this team’s CRM.');
define(teachingSchema(), 'taught', 'Where a field stands on a layout: shown by pointing at it.');
define(noticeSchema(), 'notice', 'Something the team is to know until a day.');
define(agreementSchema(), 'agreement', 'What the team agreed on; shown, never enforced.');
for (const schema of ruleSchemas()) {
  const [kind] = schema.shape.kind.def.values;
  define(schema, `rule-${kind}`, `A rule of the kind ${kind}.`);
}

const explain = (key: keyof ReturnType<typeof packSchema>['shape'], description: string): void => {
  words.add(packSchema().shape[key], { description });
};

explain('format', 'The format of this file; older ones are upgraded when read.');
explain('sequence', 'The version of this pack: raise it with every change that is handed out.');
explain('expires', 'The last day the team stands behind it; it works on afterwards and says so.');
explain('publisher', 'Who hands the pack out, in words.');
explain('stages', 'In the order of the pipeline; at least one is open.');
explain('rules', 'What raises a warning. A closed vocabulary of kinds.');
explain('warningsPerDay', 'New warnings a day that may speak up; the rest wait in the list.');

words.add(packSchema(), { title: 'Dealside rule pack' });

/**
 * The text of `rule-pack.schema.json`: draft 2020-12, strict like the schema it is made from. It
 * knows the shape alone; references, labels and texts are only checked by `readPack`.
 */
export function packJsonSchema(): string {
  const schema = z.toJSONSchema(packSchema(), {
    target: 'draft-2020-12',
    io: 'input',
    metadata: words,
  });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
