/** Scores what was read of a drifted page against what the page said before it drifted. */
import type { Absence, FieldName, Money, NextStep, Reading } from '#core/deal/deal.ts';
import type { Understood } from '#tests/crm/page.ts';

export type Verdict = 'right' | 'absent' | 'wrong';

export interface Scored {
  field: FieldName | 'deal';
  verdict: Verdict;
}

/** A reading before the page drifted. */
interface Was {
  value: unknown;
  by: string;
}

interface Before {
  deal?: string;
  fields?: { [F in string]?: Was };
  absent?: { [F in string]?: Absence };
}

/** Whether the value is another that is also true, where less of the page could be seen. */
function isWeaker(field: string, { value: before, by }: Was, now: Reading<unknown>): boolean {
  // A list of the page's own told more than the field does, and is not recognised any more.
  if (now.value === null) return by === 'history';
  switch (field) {
    // The newest touch of those still shown.
    case 'lastActivity':
      return String(now.value) < String(before);
    // The nearest open task, where the field itself is gone from sight; or the step without its day.
    case 'nextStep': {
      const [was, is] = [before, now.value] as [NextStep | null, NextStep];
      return now.by === 'history' || (is.due === null && is.text === was?.text);
    }
    // The number without its currency.
    case 'amount': {
      const [was, is] = [before, now.value] as [Money | null, Money];
      return is.currency === null && is.amount === was?.amount;
    }
    default:
      return false;
  }
}

/**
 * Every field that was read before, and every one read now that was not. What is true and says less
 * than before counts as absent.
 */
export function scored(before: Before, now: Understood): Scored[] {
  const was = before.fields ?? {};
  const read = now.state === 'read' ? now.snapshot.fields : {};
  const fields = [...new Set([...Object.keys(was), ...Object.keys(read)])] as FieldName[];
  const scores = fields.map((field): Scored => {
    const value = read[field];
    if (!value) return { field, verdict: 'absent' };
    const old = was[field];
    // The page contradicted itself, and one of the two is gone: which was right nobody can tell.
    if (before.absent?.[field] === 'disagree') return { field, verdict: 'absent' };
    if (old && JSON.stringify(old.value) === JSON.stringify(value.value))
      return { field, verdict: 'right' };
    const weaker = old !== undefined && isWeaker(field, old, value);
    return { field, verdict: weaker ? 'absent' : 'wrong' };
  });
  if (now.state !== 'read') return scores;
  const { crm, id } = now.snapshot.deal;
  return [
    ...scores,
    { field: 'deal', verdict: `${crm}/${id}` === before.deal ? 'right' : 'wrong' },
  ];
}
