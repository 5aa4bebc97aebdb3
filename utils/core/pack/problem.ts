/** What can be wrong with a rule pack: a place, a code from a closed list, and small values. */

export const packProblemCodes = [
  // The file as a whole.
  'too-large',
  'not-text',
  'signature-malformed',
  'signature-wrong',
  'not-json',
  'too-deep',
  'too-many-values',
  'duplicate-key',
  'forbidden-key',
  // Its format.
  'format-unknown',
  'format-newer',
  'upgrade-failed',
  // Its shape.
  'missing',
  'unknown-key',
  'wrong-type',
  'wrong-form',
  'not-one-of',
  'too-short',
  'too-long',
  'too-few',
  'too-many',
  'too-small',
  'too-big',
  'needs-language',
  'advice-above-warn',
  'hours-backwards',
  'not-valid',
  // Its meaning.
  'duplicate-id',
  'unknown-stage',
  'unknown-track',
  'unknown-action',
  'no-open-stage',
  'label-claimed',
  'unknown-zone',
  'coverage-backwards',
  'outside-coverage',
  'duplicate-day',
  'hours-overlap',
  'hours-empty',
  'no-minutes',
  'invisible-character',
  'markup',
  // More of the same than anyone reads.
  'more',
] as const;
export type PackProblemCode = (typeof packProblemCodes)[number];

/**
 * One problem in a pack file. Sentences are made of it by i18n alone; `expected` and `got` are
 * short enough to print as they are.
 */
export interface PackProblem {
  /** `rules[3].params.limits[0].warn`; empty for the file as a whole. */
  path: string;
  code: PackProblemCode;
  /** A bound, a type, a list of choices, or the other claimant. */
  expected?: string | number;
  /** What stands there instead, shortened. */
  got?: string | number;
  /** Where in the text, as far as it is known; both start at 1. */
  line?: number;
  column?: number;
}

/** Problems reported one by one; past them a single `more` says how many are left. */
const maxProblems = 1000;

/** At most `maxProblems` of `problems`, and how many more there are. */
export const atMost = (problems: PackProblem[]): PackProblem[] =>
  problems.length <= maxProblems
    ? problems
    : [
        ...problems.slice(0, maxProblems),
        { path: '', code: 'more', got: problems.length - maxProblems },
      ];

/** A text short enough to quote in a problem. */
export const short = (text: string): string =>
  text.length <= 60 ? text : `${text.slice(0, 59).toWellFormed()}…`;
