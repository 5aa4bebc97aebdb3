/** Which limits of a stuck-in-stage rule are audited: each for its stage and customer tiers. */
import { type Tier, tiers } from '../deal/deal.ts';
// What is audited are the rules of a pack, by its stages.
import type { Stage } from '../pack/schema.ts';
import type { Rule } from '../rules/index.ts';
import { limitFor } from '../rules/limits.ts';

export type StuckRule = Extract<Rule, { kind: 'stuck-in-stage' }>;

export const isStuckRule = (rule: Rule): rule is StuckRule => rule.kind === 'stuck-in-stage';

/** The limit of a rule for a stage, and the tiers that have it; null is an unknown one. */
export interface AuditedLimit {
  rule: StuckRule;
  stage: Stage;
  limit: number;
  tiers: (Tier | null)[];
}

/** The days after which the rule warns of a deal of this stage and tier. */
export const warnOf = (rule: StuckRule, stage: string, tier: Tier | null): number | undefined =>
  limitFor(rule.params.limits, stage, tier)?.warn;

/** The tiers of a stage by the limit that is theirs, lowest first. */
function limitsAt(rule: StuckRule, stage: Stage): AuditedLimit[] {
  const limits = new Map<number, (Tier | null)[]>();
  for (const tier of [...tiers, null]) {
    const warn = warnOf(rule, stage.id, tier);
    if (warn !== undefined) limits.set(warn, [...(limits.get(warn) ?? []), tier]);
  }
  return [...limits]
    .sort(([a], [b]) => a - b)
    .map(([limit, own]) => ({ rule, stage, limit, tiers: own }));
}

/** Every limit of a rule, by the stages it looks at; what is over is never stuck. */
export const limitsOf = (rule: StuckRule, stages: readonly Stage[]): AuditedLimit[] =>
  stages
    .filter(({ id, outcome }) => {
      const looked = rule.stages.length === 0 || rule.stages.includes(id);
      return outcome === 'open' && looked;
    })
    .flatMap((stage) => limitsAt(rule, stage));
