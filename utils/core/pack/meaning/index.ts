/** What a well-formed pack can still get wrong: each file one subject, each problem one place. */
import type { PackProblem } from '../problem.ts';
import type { Pack } from '../schema.ts';
import { calendarProblems } from './calendar.ts';
import { idProblems } from './ids.ts';
import { referenceProblems } from './references.ts';
import { stageProblems } from './stages.ts';
import { wordProblems } from './words.ts';

/** Every problem of meaning in `pack`; empty for a pack that can be used. */
export const meaningProblems = (pack: Pack): PackProblem[] => [
  ...idProblems(pack),
  ...stageProblems(pack),
  ...referenceProblems(pack),
  ...calendarProblems(pack),
  ...wordProblems(pack),
];
