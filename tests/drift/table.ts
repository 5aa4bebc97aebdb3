/** The scores of drifted pages as a table: by field, and by the number of mutations. */
import type { Scored, Verdict } from './score.ts';

type Counted = Scored & { count: number };

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

function row(name: string, some: readonly Counted[]): string {
  const of = (verdict: Verdict) => some.filter((one) => one.verdict === verdict).length;
  const right = of('right');
  return `| ${name} | ${right} | ${of('absent')} | ${of('wrong')} | ${percent(right, some.length)} |`;
}

/** The table, and the share that is right with two mutations at a time, of all fields. */
export function tally(scores: readonly Counted[]): { markdown: string; rightWithTwo: number } {
  const fields = [...new Set(scores.map(({ field }) => field))].filter((field) => field !== 'deal');
  const ofFields = scores.filter(({ field }) => field !== 'deal');
  const counts = [...new Set(scores.map(({ count }) => count))].sort();
  const head = ['| | right | absent | wrong | right |', '|---|---|---|---|---|'];
  const byCount = counts.map((count) =>
    row(
      `${count} at a time`,
      ofFields.filter((one) => one.count === count),
    ),
  );
  const byField = fields.map((field) =>
    row(
      field,
      scores.filter((one) => one.field === field),
    ),
  );
  const two = ofFields.filter(({ count }) => count === 2);
  const rightWithTwo = two.filter(({ verdict }) => verdict === 'right').length / two.length;
  return { markdown: [...head, ...byCount, ...byField].join('\n'), rightWithTwo };
}
