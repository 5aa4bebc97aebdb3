/** Times: a zone that exists, days inside the coverage and given once, hours in order. */
import { isZone } from '../../calendar/zone.ts';
import type { PackProblem } from '../problem.ts';
import { short } from '../problem.ts';
import type { Pack } from '../schema.ts';

function dayProblems({ calendar }: Pack): PackProblem[] {
  const { coverage, holidays, workdays } = calendar;
  const taken = new Set<string>();
  const days = [
    ...holidays.map(({ day }, n) => ({ day, path: `calendar.holidays[${n}].day` })),
    ...workdays.map((day, n) => ({ day, path: `calendar.workdays[${n}]` })),
  ];
  return days.flatMap(({ day, path }): PackProblem[] => {
    const repeated = taken.has(day);
    taken.add(day);
    return [
      ...(repeated ? [{ path, code: 'duplicate-day', got: day } as const] : []),
      ...(day < coverage.from || day > coverage.to
        ? [
            {
              path,
              code: 'outside-coverage',
              expected: `${coverage.from}…${coverage.to}`,
              got: day,
            } as const,
          ]
        : []),
    ];
  });
}

/** Hours that start before the hours above them end. */
const overlaps = (hours: readonly { from: string; to: string }[], path: string): PackProblem[] =>
  hours.flatMap(({ from }, n): PackProblem[] => {
    const before = hours[n - 1];
    return before && from < before.to
      ? [{ path: `${path}[${n}].from`, code: 'hours-overlap', expected: before.to, got: from }]
      : [];
  });

/** Quiet hours may run over midnight but not around the clock, nor start at its end. */
function quietProblems({ quiet: { from, to } }: Pack): PackProblem[] {
  if (from === '24:00') {
    return [{ path: 'quiet.from', code: 'wrong-form', expected: '00:00', got: from }];
  }
  const empty = from === to || (from === '00:00' && to === '24:00');
  return empty ? [{ path: 'quiet', code: 'hours-empty', got: `${from}–${to}` }] : [];
}

/** Problems of the team calendar and the quiet hours. */
export function calendarProblems(pack: Pack): PackProblem[] {
  const { zone, coverage, hours } = pack.calendar;
  const problems: PackProblem[] = [];
  if (zone !== 'browser' && !isZone(zone)) {
    problems.push({ path: 'calendar.zone', code: 'unknown-zone', got: short(zone) });
  }
  if (coverage.from >= coverage.to) {
    const { from: got, to: expected } = coverage;
    problems.push({ path: 'calendar.coverage', code: 'coverage-backwards', expected, got });
  } else problems.push(...dayProblems(pack));
  return [...problems, ...overlaps(hours, 'calendar.hours'), ...quietProblems(pack)];
}
