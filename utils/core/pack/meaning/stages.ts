/** Stages: at least one is open, and no label of a CRM means two of them. */

import { crmIds } from '../../deal/deal.ts';
import { normaliseLabel } from '../../deal/label.ts';
import type { PackProblem } from '../problem.ts';
import type { Pack } from '../schema.ts';

/** Problems of the stage list itself. */
export function stageProblems({ stages }: Pack): PackProblem[] {
  const problems: PackProblem[] = [];
  if (!stages.some(({ outcome }) => outcome === 'open')) {
    problems.push({ path: 'stages', code: 'no-open-stage' });
  }
  for (const crm of crmIds) {
    const claimed = new Map<string, string>();
    for (const [index, { id, aliases }] of stages.entries()) {
      for (const [n, label] of aliases[crm].entries()) {
        const by = claimed.get(normaliseLabel(label));
        if (by === undefined) claimed.set(normaliseLabel(label), id);
        else if (by !== id) {
          const path = `stages[${index}].aliases.${crm}[${n}]`;
          problems.push({ path, code: 'label-claimed', expected: by, got: label });
        }
      }
    }
  }
  return problems;
}
