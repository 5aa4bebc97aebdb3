/** Ids are given once per section: snoozes, logged actions and links hold on to them. */
import { teachingKey } from '../../deal/taught.ts';
import type { PackProblem } from '../problem.ts';
import type { Pack } from '../schema.ts';

const sections = [
  'stages',
  'rules',
  'tracks',
  'windows',
  'blocks',
  'actions',
  'targets',
  'replyClocks',
  'notices',
  'agreements',
] as const satisfies readonly (keyof Pack)[];

/** A field of a CRM is given its labels in one place. */
function labelledTwice({ fieldLabels }: Pack): PackProblem[] {
  const taken = new Set<string>();
  return fieldLabels.flatMap(({ crm, field }, index): PackProblem[] => {
    const key = `${crm} ${field}`;
    const repeated = taken.has(key);
    taken.add(key);
    return repeated ? [{ path: `fieldLabels[${index}]`, code: 'duplicate-id', got: key }] : [];
  });
}

/** Where a field of a layout stands is taught in one place. */
function taughtTwice({ taught = [] }: Pack): PackProblem[] {
  const taken = new Set<string>();
  return taught.flatMap((one, index): PackProblem[] => {
    const key = teachingKey(one);
    const repeated = taken.has(key);
    taken.add(key);
    const got = [one.crm, one.org ?? '*', one.layout, one.field].join(' ');
    return repeated ? [{ path: `taught[${index}]`, code: 'duplicate-id', got }] : [];
  });
}

/** One problem for each id that an earlier item of its section already has. */
export function idProblems(pack: Pack): PackProblem[] {
  const repeatedIds = sections.flatMap((section) => {
    const taken = new Set<string>();
    return pack[section].flatMap(({ id }, index): PackProblem[] => {
      const repeated = taken.has(id);
      taken.add(id);
      return repeated ? [{ path: `${section}[${index}].id`, code: 'duplicate-id', got: id }] : [];
    });
  });
  return [...repeatedIds, ...labelledTwice(pack), ...taughtTwice(pack)];
}
