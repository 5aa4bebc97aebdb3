/** Every rule kind there is. A new kind is one file, one line in each list here, and its words. */
import { once } from '../once.ts';
import { type Schema, z } from '../zod.ts';
import { closeDatePassed } from './close-date-passed.ts';
import { closeDatePushed } from './close-date-pushed.ts';
import { everyRuleShape } from './every-rule.ts';
import { fieldRequired } from './field-required.ts';
import { idle } from './idle.ts';
import { noNextStep } from './no-next-step.ts';
import { notUpdatedToday } from './not-updated-today.ts';
import { stuckInStage } from './stuck-in-stage.ts';

export const ruleKinds = {
  'stuck-in-stage': stuckInStage,
  idle,
  'close-date-passed': closeDatePassed,
  'close-date-pushed': closeDatePushed,
  'no-next-step': noNextStep,
  'field-required': fieldRequired,
  'not-updated-today': notUpdatedToday,
};

const ruleOf = <K extends string, P>({ kind, params }: { kind: K; params: () => Schema<P> }) =>
  z.strictObject({ ...everyRuleShape(), kind: z.literal(kind), params: params() });

/** One strict schema a kind, for `z.discriminatedUnion('kind', ruleSchemas())`. */
export const ruleSchemas = once(
  () =>
    [
      ruleOf(stuckInStage),
      ruleOf(idle),
      ruleOf(closeDatePassed),
      ruleOf(closeDatePushed),
      ruleOf(noNextStep),
      ruleOf(fieldRequired),
      ruleOf(notUpdatedToday),
    ] as const,
);

/** One rule of a pack. */
export type Rule = z.infer<ReturnType<typeof ruleSchemas>[number]>;
