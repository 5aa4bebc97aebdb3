/** Problems by the place they are shown at: section, item. */
import type { PackProblem } from '#core/pack/problem.ts';
import { none } from './bench.ts';
import { type SectionKey, whereIs } from './sections/index.ts';

export interface Placed {
  all: readonly PackProblem[];
  /** How many there are; the last listed may stand for more. */
  count: number;
  bySection: ReadonlyMap<SectionKey, readonly PackProblem[]>;
  /** By the path of the item; the same list as before where nothing changed there. */
  byItem: ReadonlyMap<string, readonly PackProblem[]>;
}

export const nothingWrong: Placed = {
  all: none,
  count: 0,
  bySection: new Map(),
  byItem: new Map(),
};

/** How many places a problem stands for: the last one listed may stand for many. */
export const weightOf = ({ code, got }: PackProblem): number =>
  code === 'more' ? Number(got ?? 1) : 1;

const same = (a: readonly PackProblem[], b: readonly PackProblem[]): boolean =>
  a.length === b.length &&
  a.every((one, n) => {
    const other = b[n];
    return (
      one.path === other?.path &&
      one.code === other.code &&
      one.expected === other.expected &&
      one.got === other.got
    );
  });

/** The problems in their places; what is the same as in `before` stays the same object. */
export function placed(problems: readonly PackProblem[], before: Placed): Placed {
  const bySection = new Map<SectionKey, PackProblem[]>();
  const byItem = new Map<string, PackProblem[]>();
  for (const problem of problems) {
    const { section, index } = whereIs(problem.path);
    const inSection = bySection.get(section) ?? [];
    bySection.set(section, inSection);
    inSection.push(problem);
    if (index === null) continue;
    const path = `${section}[${index}]`;
    const inItem = byItem.get(path) ?? [];
    byItem.set(path, inItem);
    inItem.push(problem);
  }
  const kept = new Map<string, readonly PackProblem[]>(byItem);
  for (const [path, list] of byItem) {
    const earlier = before.byItem.get(path);
    if (earlier && same(earlier, list)) kept.set(path, earlier);
  }
  const count = problems.reduce((sum, one) => sum + weightOf(one), 0);
  return { all: problems, count, bySection, byItem: kept };
}
