/** Which canonical stage a CRM's label means. */

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

/** The stages that claim `label` when both are read by `read`. */
const claiming = <S extends StageNames>(
  stages: readonly S[],
  crm: CrmId,
  label: string,
  read: (label: string) => string,
): S[] => {
  const wanted = read(label);
  return stages.filter(({ aliases, name }) =>
    [...aliases[crm], name['zh-CN'], name.en].some((n) => n !== undefined && read(n) === wanted),
  );
};

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
  const exact = claiming(stages, crm, label, normaliseLabel)[0];
  if (exact) return exact;
  const [loose, ...others] = claiming(stages, crm, label, looseLabel);
  if (loose && others.length === 0) return loose;
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
