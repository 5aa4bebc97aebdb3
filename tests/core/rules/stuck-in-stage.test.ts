/** Stuck in stage: found, just below, a bound, blank, unread. */
import { describe, expect, test } from 'vitest';
import { advise } from '#core/advise.ts';
import { addDays } from '#core/calendar/day.ts';
import { adviceOn, at, input, limits, read, rule, seen, snapshot } from '../sample.ts';

const stuck = rule('stuck-in-stage', limits(5, 7));
const factsOn = (stageSince: string | null, rules = [stuck], changes = {}) =>
  adviceOn({ stageSince }, rules, changes).findings.map(({ level, over, facts }) => ({
    level,
    over,
    ...facts,
  }));

test('a limit of seven days is reached on day seven', () => {
  expect(factsOn('2026-11-16')).toEqual([
    {
      level: 'warn',
      over: 0,
      kind: 'stuck-in-stage',
      stage: 'Negotiation/Review',
      since: '2026-11-16',
      atLeast: false,
      days: 7,
      limit: 7,
      clock: 'calendar',
    },
  ]);
});

test('advice comes before the warning, and nothing before the advice', () => {
  expect(factsOn('2026-11-17')).toMatchObject([{ level: 'advice', days: 6, limit: 5, over: 1 }]);
  expect(factsOn('2026-11-18')).toMatchObject([{ level: 'advice', days: 5, over: 0 }]);
  expect(factsOn('2026-11-19')).toEqual([]);
});

test('a stage that starts in the future has lasted no time', () => {
  expect(factsOn('2026-12-24')).toEqual([]);
  expect(factsOn('2026-12-24', [rule('stuck-in-stage', limits(null, 0))])).toMatchObject([
    { days: 0 },
  ]);
});

test('working days skip weekends and holidays', () => {
  const working = [rule('stuck-in-stage', limits(null, 5, 'working'))];
  expect(factsOn('2026-11-16', working)).toMatchObject([{ days: 5, clock: 'working' }]);
  const holiday = { now: at('2026-10-08') };
  expect(factsOn('2026-09-30', working, holiday)).toEqual([]);
  expect(adviceOn({ stageSince: '2026-09-30' }, working, holiday).clocks.stage?.days).toBe(1);
});

test('a blank date is known and says nothing; an unread one is silent and says so', () => {
  const blank = adviceOn({ stageSince: null }, [stuck]);
  expect(blank.findings).toEqual([]);
  expect(blank.silent).toEqual([]);
  const unread = adviceOn({}, [stuck]);
  expect(unread.findings).toEqual([]);
  expect(unread.silent).toMatchObject([{ rule: 'stuck-in-stage', missing: ['stageSince'] }]);
});

describe('a stage first seen by us', () => {
  const page = (day: string) => snapshot({ stage: 'Negotiation/Review' }, { at: at(day) });
  const adviceSince = (...days: string[]) =>
    advise(input(page('2026-11-23'), [stuck], { sighting: seen(...days.map(page)) }));

  test('has lasted at least that long', () => {
    const { findings } = adviceSince('2026-11-14', '2026-11-20', '2026-11-23');
    expect(findings).toMatchObject([
      { level: 'warn', facts: { atLeast: true, days: 9, since: at('2026-11-14') } },
    ]);
    expect(findings[0]?.inputs).toContainEqual({
      field: 'stageSince',
      by: 'own',
      from: 'sighting',
      value: at('2026-11-14'),
    });
  });

  test('proves nothing below the limit: silent, and says so', () => {
    const { findings, silent } = adviceSince('2026-11-21', '2026-11-23');
    expect(findings).toEqual([]);
    expect(silent).toMatchObject([{ missing: ['stageSince'] }]);
  });
});

test('an upper bound disproves but never proves', () => {
  const stageSince = (value: string) => ({ ...read(value), bound: 'or-later' as const });
  const page = (value: string) => {
    const base = snapshot({ stage: 'Negotiation/Review' });
    return { ...base, fields: { ...base.fields, stageSince: stageSince(value) } };
  };
  expect(advise(input(page('2026-11-22'), [stuck]))).toMatchObject({ findings: [], silent: [] });
  for (const since of ['2026-11-02', '2026-11-18']) {
    expect(advise(input(page(since), [stuck]))).toMatchObject({
      findings: [],
      silent: [{ missing: ['stageSince'] }],
      clocks: { stage: { atMost: true, atLeast: false } },
    });
  }
});

test('a history that may be cut is a lower bound like our own sight', () => {
  const page = (since: string) => {
    const base = snapshot({ stage: 'Negotiation/Review' });
    const stageSince = { value: since, by: 'history', from: 'list', bound: 'or-earlier' } as const;
    return { ...base, fields: { ...base.fields, stageSince } };
  };
  expect(advise(input(page('2026-11-10'), [stuck])).findings).toMatchObject([
    { facts: { atLeast: true, days: 13 } },
  ]);
  expect(advise(input(page('2026-11-20'), [stuck])).silent).toMatchObject([
    { missing: ['stageSince'] },
  ]);
});

describe('limits by stage and tier', () => {
  const matrix = rule('stuck-in-stage', {
    clock: 'calendar',
    limits: [
      { stages: ['deal'], tiers: ['A'], advice: 2, warn: 3 },
      { stages: ['deal'], tiers: [], advice: 5, warn: 7 },
      { stages: ['intent'], tiers: [], advice: null, warn: 14 },
    ],
  });
  const on = (stage: string, tier: 'A' | 'C' | null, days: number) =>
    adviceOn({ stage, stageSince: addDays('2026-11-23', -days) }, [matrix], { tier }).findings.map(
      ({ level }) => level,
    );

  test('tier A is held tighter, an unknown tier as all others', () => {
    expect(on('Negotiation/Review', 'A', 3)).toEqual(['warn']);
    expect(on('Negotiation/Review', 'C', 3)).toEqual([]);
    expect(on('Negotiation/Review', null, 6)).toEqual(['advice']);
  });

  test('each stage has its own limit', () => {
    expect(on('Needs Analysis', 'A', 13)).toEqual([]);
    expect(on('Needs Analysis', 'A', 14)).toEqual(['warn']);
  });

  test('a stage without a limit is none of its business, read or not', () => {
    expect(adviceOn({ stage: 'Qualification' }, [matrix])).toMatchObject({
      findings: [],
      silent: [],
    });
  });

  test('a list of tiers means any of them', () => {
    const either = rule('stuck-in-stage', {
      clock: 'calendar',
      limits: [{ stages: [], tiers: ['A', 'B'], advice: null, warn: 3 }],
    });
    const tierOn = (tier: 'A' | 'C' | null) =>
      adviceOn({ stageSince: '2026-11-01' }, [either], { tier }).findings.length;
    expect([tierOn('A'), tierOn('C'), tierOn(null)]).toEqual([1, 0, 0]);
  });

  test('a stage nobody mapped might have any of the limits: silent', () => {
    const advice = adviceOn({ stage: '内部评审', stageSince: '2026-01-01', status: 'open' }, [
      matrix,
    ]);
    expect(advice).toMatchObject({ findings: [], silent: [{ missing: ['stage'] }] });
  });
});

test('a stage nobody mapped is silent even where one limit is for every stage', () => {
  const mixed = rule('stuck-in-stage', {
    clock: 'calendar',
    limits: [
      { stages: ['deal'], tiers: [], advice: null, warn: 7 },
      { stages: [], tiers: [], advice: null, warn: 14 },
    ],
  });
  const values = { stage: '内部评审', stageSince: '2026-01-01', status: 'open' } as const;
  expect(adviceOn(values, [mixed]).silent).toMatchObject([{ missing: ['stage'] }]);
  const general = rule('stuck-in-stage', limits(null, 7));
  expect(adviceOn(values, [general]).findings).toHaveLength(1);
});

test('a blank stage has not lasted', () => {
  const blank = { stage: null, status: 'open', stageSince: '2026-01-01' } as const;
  expect(adviceOn(blank, [stuck])).toMatchObject({ findings: [], silent: [] });
});

test('advice above the warning is refused, equal to it is not', () => {
  expect(() => rule('stuck-in-stage', limits(8, 7))).toThrow();
  expect(() => rule('stuck-in-stage', limits(7, 7))).not.toThrow();
  expect(() => rule('close-date-pushed', { advice: 3, warn: 2 })).toThrow();
  expect(() => rule('close-date-pushed', { advice: 2, warn: 2 })).not.toThrow();
});
