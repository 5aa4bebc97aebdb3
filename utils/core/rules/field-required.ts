/** A field the team wants filled is blank. */

import { fieldNames } from '../deal/deal.ts';
import { once } from '../once.ts';
import { z } from '../zod.ts';
import { levels, type RuleKind } from './kind.ts';

const schema = once(() => z.strictObject({ field: z.enum(fieldNames), level: z.enum(levels) }));
type Params = z.infer<ReturnType<typeof schema>>;

export const fieldRequired: RuleKind<'field-required', Params> = {
  kind: 'field-required',
  params: schema,
  needs: ({ field }) => [field],
  find(fields, { field, level }) {
    if (fields[field]?.value !== null) return null;
    return { level, over: 0, facts: { kind: 'field-required', field } };
  },
};
