/** Which canonical stage a CRM's label means. */

import { once } from '../once.ts';
import type { Text } from '../text.ts';
import type { CrmId, Readings } from './deal.ts';
import { looseLabel, normaliseLabel } from './label.ts';

/** The part of a pack's stage that matters here. */
export interface StageNames {
  id: string;
  name: Text;
  outcome: 'open' | 'won' | 'lost';
  aliases: { [C in CrmId]: string[] };
}

/** Labels the person explained, `labelKey` → stage id. */
export type LearnedLabels = Readonly<Record<string, string>>;

/** The key under which a label the person explained is remembered: `zoho:needs analysis`. */
export const labelKey = (crm: CrmId, label: string): string => `${crm}:${normaliseLabel(label)}`;

/** The stages that claim each label, by their place in the list, first ones first. */
type Claims = ReadonlyMap<string, readonly number[]>;

interface Claimed {
  exact: Claims;
  loose: () => Claims;
}

function claimsOf(
  stages: readonly StageNames[],
  crm: CrmId,
  read: (label: string) => string,
): Claims {
  const claims = new Map<string, number[]>();
  stages.forEach(({ aliases, name }, place) => {
    const labels = [...aliases[crm], name['zh-CN'], name.en];
    for (const label of new Set(labels.flatMap((each) => (each === undefined ? [] : read(each))))) {
      claims.set(label, [...(claims.get(label) ?? []), place]);
    }
  });
  return claims;
}

const claimed = new WeakMap<readonly StageNames[], { [C in CrmId]: () => Claimed }>();

/** Who claims what; kept, since every deal asks the same stages. */
function claimedIn(stages: readonly StageNames[], crm: CrmId): Claimed {
  const known = claimed.get(stages);
  if (known) return known[crm]();
  const of = (each: CrmId) =>
    once(() => ({
      exact: claimsOf(stages, each, normaliseLabel),
      loose: once(() => claimsOf(stages, each, looseLabel)),
    }));
  const found = { zoho: of('zoho'), fxiaoke: of('fxiaoke') };
  claimed.set(stages, found);
  return found[crm]();
}

/**
 * The stage that claims `label`, by the pack's aliases for this CRM or the stage's own name: letter
 * for letter first, then without punctuation where only one stage does. Else as the person once
 * explained; the pack goes first, since it is what the team agreed on. Null where nothing claims
 * it: never guessed.
 */
export function stageOf<S extends StageNames>(
  stages: readonly S[],
  learned: LearnedLabels,
  crm: CrmId,
  label: string,
): S | null {
  const { exact, loose } = claimedIn(stages, crm);
  const [first] = exact.get(normaliseLabel(label)) ?? [];
  if (first !== undefined) return stages[first] ?? null;
  const [only, ...others] = loose().get(looseLabel(label)) ?? [];
  if (only !== undefined && others.length === 0) return stages[only] ?? null;
  const key = labelKey(crm, label);
  const taught = Object.hasOwn(learned, key) ? learned[key] : undefined;
  return stages.find(({ id }) => id === taught) ?? null;
}

/**
 * Whether the deal is open: the CRM's own status and the stage's outcome must both not close it.
 * A probability strictly between 0 and 100 proves an open deal whose stage nobody mapped yet, since
 * both CRMs give won and lost stages 100 and 0. Null where nothing proves either.
 */
export function opennessOf(
  { status, probability }: Readings,
  outcome: StageNames['outcome'] | null,
): 'open' | 'closed' | null {
  if (status?.value && status.value !== 'open') return 'closed';
  if (outcome !== null && outcome !== 'open') return 'closed';
  if (status?.value === 'open' || outcome === 'open') return 'open';
  const percent = probability?.value ?? null;
  return percent !== null && percent > 0 && percent < 100 ? 'open' : null;
}
