/** Stages: at least one is open, and no label of a CRM means two of them. */

import { type CrmId, crmIds } from '../../deal/deal.ts';
import { normaliseLabel } from '../../deal/label.ts';
import { languages } from '../../text.ts';
import type { PackProblem } from '../problem.ts';
import type { Pack } from '../schema.ts';

interface Claim {
  stage: string;
  label: string;
  path: string;
}

/** A stage's own names mean it in every CRM, as its aliases do in theirs. */
const nameClaims = ({ stages }: Pack): Claim[] =>
  stages.flatMap(({ id, name }, s) =>
    languages.flatMap((language) => {
      const label = name[language];
      return label === undefined
        ? []
        : [{ stage: id, label, path: `stages[${s}].name.${language}` }];
    }),
  );

const aliasClaims = ({ stages }: Pack, crm: CrmId): Claim[] =>
  stages.flatMap(({ id, aliases }, s) =>
    aliases[crm].map((label, n) => ({
      stage: id,
      label,
      path: `stages[${s}].aliases.${crm}[${n}]`,
    })),
  );

/** One problem for each claim on a label that an earlier claim gave to another stage. */
function conflicts(claims: readonly Claim[]): PackProblem[] {
  const claimed = new Map<string, string>();
  return claims.flatMap(({ stage, label, path }): PackProblem[] => {
    const key = normaliseLabel(label);
    const by = claimed.get(key) ?? stage;
    claimed.set(key, by);
    return by === stage ? [] : [{ path, code: 'label-claimed', expected: by, got: label }];
  });
}

/** Problems of the stage list itself. */
export function stageProblems(pack: Pack): PackProblem[] {
  const names = nameClaims(pack);
  const known = conflicts(names);
  const told = new Set(known.map(({ path }) => path));
  const open = pack.stages.some(({ outcome }) => outcome === 'open');
  return [
    ...(open ? [] : [{ path: 'stages', code: 'no-open-stage' } as const]),
    ...known,
    ...crmIds
      .flatMap((crm) => conflicts([...names, ...aliasClaims(pack, crm)]))
      .filter(({ path }) => !told.has(path)),
  ];
}
