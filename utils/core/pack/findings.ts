/** What rules find on one deal, in lines: only which rule and how loud. */
import { applyRule } from '../rules/apply.ts';
import type { Rule } from '../rules/index.ts';
import type { Level } from '../rules/kind.ts';
import type { Situation } from '../situation.ts';
import type { FindingLine } from './impact.ts';

/** A rule with the lines it can say, made once for all deals. */
export interface Asked {
  rule: Rule;
  lines: { [L in Level]: FindingLine };
}

export const asked = (rule: Rule): Asked => {
  const { id, title } = rule;
  const line = (level: Level): FindingLine => ({ rule: id, title, level });
  return { rule, lines: { advice: line('advice'), warn: line('warn') } };
};

/** What of a rule decides what it finds; its title, reasons and links do not. */
const senseOf = ({ enabled, stages, kind, params }: Rule): string =>
  JSON.stringify([enabled, stages, kind, params]);

/** The rules that `others` has not, or has with another sense. */
export function differing(rules: readonly Rule[], others: readonly Rule[]): Asked[] {
  const senses = new Map(others.map((rule) => [rule.id, senseOf(rule)]));
  return rules.filter((rule) => senses.get(rule.id) !== senseOf(rule)).map(asked);
}

/** Findings by rule id, in the order of the rules. */
export type Findings = ReadonlyMap<string, FindingLine>;

export function findingsOf(
  rules: readonly Asked[],
  { fields, openness, context }: Situation,
): Findings {
  const found = new Map<string, FindingLine>();
  for (const { rule, lines } of rules) {
    const verdict = applyRule(rule, fields, openness, context);
    if (verdict && 'level' in verdict) found.set(rule.id, lines[verdict.level]);
  }
  return found;
}
