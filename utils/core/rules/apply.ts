/** Runs one rule on one deal: found, nothing to say, or silent with what it would have to know. */
import type { FieldName, Readings } from '../deal/deal.ts';
import { type Rule, ruleKinds } from './index.ts';
import type { Facts, Found, RuleContext, RuleKind } from './kind.ts';

type Kind = Facts['kind'];
type ParamsOf<K extends Kind> = Extract<Rule, { kind: K }>['params'];
type RuleOf<K extends Kind> = { [P in K]: { kind: P; params: ParamsOf<P> } }[K];

const kinds: { [K in Kind]: RuleKind<K, ParamsOf<K>> } = ruleKinds;

/**
 * A deal is open where the CRM says so itself or its stage is known to be open; closed where
 * either says won, lost or invalid; null where nobody can tell.
 */
export type Openness = 'open' | 'closed' | null;

/** What a rule that sees this deal has to say. */
export type Verdict = Found<Facts> | { missing: readonly FieldName[] } | null;

function verdictOf<K extends Kind>(
  rule: RuleOf<K>,
  fields: Readings,
  context: RuleContext,
): Verdict {
  const kind = kinds[rule.kind];
  if (kind.applies && !kind.applies(rule.params, context)) return null;
  const missing = kind.needs(rule.params).filter((field) => fields[field] === undefined);
  return missing.length > 0 ? { missing } : kind.find(fields, rule.params, context);
}

/** Whether the rule tells stages apart, by its scope or by its limits. */
const dependsOnStage = (rule: Rule): boolean =>
  rule.stages.length > 0 ||
  ('limits' in rule.params && rule.params.limits.some(({ stages }) => stages.length > 0));

/**
 * The verdict of `rule`. A closed deal raises nothing. Where nobody can tell whether the deal is
 * open, or which canonical stage it is in and the rule depends on it, the rule is silent for want
 * of the stage: a finding on a deal that was won would be wrong.
 */
export function applyRule(
  rule: Rule,
  fields: Readings,
  openness: Openness,
  context: RuleContext,
): Verdict {
  if (!rule.enabled || openness === 'closed') return null;
  if (openness === null) return { missing: ['stage'] };
  if (context.stage === null) {
    if (dependsOnStage(rule)) return { missing: ['stage'] };
  } else if (rule.stages.length > 0 && !rule.stages.includes(context.stage)) return null;
  return verdictOf(rule, fields, context);
}

/** The fields a rule looks at, needed or not. */
export function fieldsOf<K extends Kind>(rule: RuleOf<K>): FieldName[] {
  const kind = kinds[rule.kind];
  return [...kind.needs(rule.params), ...(kind.uses ?? [])];
}
