/** All rules of a pack on one deal: findings worst first, and the rules that could not see. */
import { dayOf } from '../calendar/day.ts';
import type { FieldName, Readings } from '../deal/deal.ts';
import { plainOf } from '../deal/value.ts';
import type { Note, Text } from '../text.ts';
import { applyRule, fieldsOf, type Openness } from './apply.ts';
import type { Rule } from './index.ts';
import type { Facts, Input, Level, RuleContext } from './kind.ts';

/** A finding before the warning budget and the person's snoozes are asked. */
export interface RawFinding {
  rule: string;
  title: Text;
  level: Level;
  facts: Facts;
  over: number;
  inputs: Input[];
  why: Note;
  clearsBy: Text;
  tracks: string[];
  fingerprint: string;
}

export interface Silent {
  rule: string;
  title: Text;
  missing: FieldName[];
}

/** Every reading the rule looked at, as it was read; blank is ''. */
function inputsOf(rule: Rule, fields: Readings): Input[] {
  return fieldsOf(rule).flatMap((field) => {
    const reading = fields[field];
    const value = plainOf(fields, field);
    if (!reading || value === undefined) return [];
    return [{ field, by: reading.by, from: reading.from, value }];
  });
}

/**
 * The facts that a snooze is bound to, without what merely runs on (day counts) and without how
 * well they are known: a list that loads later moves the start of a stage, but not the deal.
 */
export function fingerprintOf(facts: Facts, zone: string): string {
  switch (facts.kind) {
    case 'stuck-in-stage':
      return `${facts.kind}|${facts.stage}`;
    case 'idle':
      return `${facts.kind}|${dayOf(facts.since, zone)}`;
    case 'close-date-passed':
      return `${facts.kind}|${facts.closeDate}`;
    case 'close-date-pushed':
      return `${facts.kind}|${facts.times}|${facts.to}`;
    case 'no-next-step':
      return `${facts.kind}|${facts.due ?? ''}|${facts.text?.slice(0, 100) ?? ''}`;
    case 'field-required':
      return `${facts.kind}|${facts.field}`;
    case 'not-updated-today':
      return facts.kind;
  }
}

const order = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Warnings first, then by days over; the rule's id decides the rest, never its place in the pack. */
const worstFirst = (a: RawFinding, b: RawFinding): number =>
  (a.level === b.level ? 0 : a.level === 'warn' ? -1 : 1) ||
  b.over - a.over ||
  order(a.rule, b.rule);

/**
 * What the rules say about one deal. The result does not depend on the order of the rules. All
 * findings are of one deal and so of one tier; across deals the tier decides in `budget.ts`.
 */
export function evaluate(
  rules: readonly Rule[],
  fields: Readings,
  openness: Openness,
  context: RuleContext,
): { findings: RawFinding[]; silent: Silent[] } {
  const findings: RawFinding[] = [];
  const silent: Silent[] = [];
  for (const rule of rules) {
    const { id, title, why, clearsBy, tracks } = rule;
    const verdict = applyRule(rule, fields, openness, context);
    if (verdict === null) continue;
    if ('missing' in verdict) {
      silent.push({ rule: id, title, missing: [...verdict.missing] });
      continue;
    }
    const { level, facts, over, inputs = [] } = verdict;
    findings.push({
      rule: id,
      title,
      level,
      facts,
      over,
      inputs: [...inputsOf(rule, fields), ...inputs],
      why,
      clearsBy,
      tracks,
      fingerprint: fingerprintOf(facts, context.zone),
    });
  }
  return { findings: findings.sort(worstFirst), silent };
}
