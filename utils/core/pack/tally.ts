/** Adds up what changes for each deal and by each rule. */
import type { DealKey } from '../deal/deal.ts';
import type { Rule } from '../rules/index.ts';
import type { Findings } from './findings.ts';
import { type DealImpact, type Impact, maxLines, maxListed, type RuleImpact } from './impact.ts';

/** All that changes for one deal. */
type Difference = Pick<DealImpact, 'gained' | 'lost' | 'changed'>;

/** What is found now and was not, was found and is not, or is found at another level. */
export function difference(was: Findings, is: Findings): Difference {
  const all: Difference = { gained: [], lost: [], changed: [] };
  for (const [rule, line] of is) {
    const from = was.get(rule)?.level;
    if (from === undefined) all.gained.push(line);
    else if (from !== line.level) all.changed.push({ ...line, from });
  }
  for (const [rule, line] of was) if (!is.has(rule)) all.lost.push(line);
  return all;
}

const sizeOf = ({ gained, lost, changed }: Difference): number =>
  gained.length + lost.length + changed.length;

const ordered = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Most differences first; the name decides the rest. */
const mostFirst = <T extends { size: number; id: string }>(items: Iterable<T>): T[] =>
  [...items].sort((a, b) => b.size - a.size || ordered(a.id, b.id));

/** The first lines of each kind, and how many more there are. */
function listed({ gained, lost, changed }: Difference): Difference & { more?: number } {
  const cut: Difference = {
    gained: gained.slice(0, maxLines),
    lost: lost.slice(0, maxLines),
    changed: changed.slice(0, maxLines),
  };
  const more = sizeOf({ gained, lost, changed }) - sizeOf(cut);
  return more > 0 ? { ...cut, more } : cut;
}

/** Counts differences; titles are those of the new pack where it has the rule. */
export function startTally(before: readonly Rule[], after: readonly Rule[]) {
  const titles = new Map([...before, ...after].map(({ id, title }) => [id, title]));
  const rules = new Map<string, RuleImpact>();
  const affected: { id: DealKey; size: number; impact: DealImpact }[] = [];
  let deals = 0;
  const count = (rule: string, kind: keyof Difference): void => {
    const title = titles.get(rule) ?? {};
    const counted = rules.get(rule) ?? { rule, title, gained: 0, lost: 0, changed: 0 };
    counted[kind] += 1;
    rules.set(rule, counted);
  };
  return {
    add(deal: DealKey, name: string | null, all: Difference): void {
      deals += 1;
      const size = sizeOf(all);
      if (size === 0) return;
      for (const { rule } of all.gained) count(rule, 'gained');
      for (const { rule } of all.lost) count(rule, 'lost');
      for (const { rule } of all.changed) count(rule, 'changed');
      affected.push({ id: deal, size, impact: { deal, name, ...listed(all) } });
    },
    result: (): Omit<Impact, 'audits'> => ({
      deals,
      affected: affected.length,
      rules: mostFirst(
        [...rules.values()].map((impact) => ({
          id: impact.rule,
          size: impact.gained + impact.lost + impact.changed,
          impact: { ...impact },
        })),
      ).map(({ impact }) => impact),
      list: mostFirst(affected)
        .slice(0, maxListed)
        .map(({ impact }) => impact),
    }),
  };
}
