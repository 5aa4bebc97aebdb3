/** Ids are given once per section: snoozes, logged actions and links hold on to them. */
import type { PackProblem } from '../problem.ts';
import type { Pack } from '../schema.ts';

const sections = [
  'stages',
  'rules',
  'tracks',
  'windows',
  'blocks',
  'actions',
  'targets',
] as const satisfies readonly (keyof Pack)[];

/** One problem for each id that an earlier item of its section already has. */
export function idProblems(pack: Pack): PackProblem[] {
  return sections.flatMap((section) => {
    const taken = new Set<string>();
    return pack[section].flatMap(({ id }, index): PackProblem[] => {
      const repeated = taken.has(id);
      taken.add(id);
      return repeated ? [{ path: `${section}[${index}].id`, code: 'duplicate-id', got: id }] : [];
    });
  });
}
