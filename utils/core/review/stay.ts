/** How long a deal stayed in one stage. */
import type { Day } from '../deal/when.ts';
import type { Spell } from './spells.ts';

/** At least and at most so many days. */
export interface Stay {
  least: number;
  most: number;
}

/**
 * The longest stay in a stage, of those of one deal; null where it has none there or the length of
 * one of them is unknown. Taking the known ones alone would count a deal only where they are long.
 */
export function stayIn(
  spells: readonly Spell[],
  stage: string,
  daysBetween: (from: Day, to: Day) => number,
): Stay | null {
  const own = spells.filter((spell) => spell.stage === stage);
  const stays = own.flatMap(({ entered, left }): Stay[] => {
    if (!entered || !left) return [];
    const least = daysBetween(entered.to, left.from);
    return [{ least, most: daysBetween(entered.from, left.to) }];
  });
  if (own.length === 0 || stays.length < own.length) return null;
  return {
    least: Math.max(...stays.map(({ least }) => least)),
    most: Math.max(...stays.map(({ most }) => most)),
  };
}
