/** What keeps a text from being taken over as a draft: it is no JSON, or says something twice. */
import type { PackProblem, PackProblemCode } from '#core/pack/problem.ts';

const codes: ReadonlySet<PackProblemCode> = new Set(['not-json', 'duplicate-key', 'forbidden-key']);

export const isUnreadable = ({ code }: PackProblem): boolean => codes.has(code);
