/** Idle: touches of the page and of the log, plans, bounds, never followed, unread. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advise } from '#core/advise.ts';
import { addDays } from '#core/calendar/day.ts';
import type { Reading } from '#core/deal/deal.ts';
import type { LoggedEvent } from '#core/today/event.ts';
import { undoOf } from '#core/today/event.ts';
import { adviceOn, at, input, limits, now, read, rule, snapshot, zone } from '../sample.ts';

const idle = rule('idle', limits(3, 5));
const touch = (day: string, action = 'call', time = '09:00'): LoggedEvent & { kind: 'action' } => ({
  id: `${action} ${day} ${time}`,
  kind: 'action',
  at: at(day, time),
  zone,
  day,
  action,
  deal: 'zoho/111',
  minutes: null,
});
const bounded = (value: string): Reading<string> => ({ ...read(value), bound: 'or-later' });
const withActivity = (lastActivity: Reading<string>, touches: LoggedEvent[] = []) => {
  const page = snapshot({ stage: 'Negotiation/Review' });
  return advise(input({ ...page, fields: { ...page.fields, lastActivity } }, [idle], { touches }));
};

test('a plan whose day could not be read neither suspends nor lets accuse', () => {
  const nextStep = { text: '下次再说 12/05', due: null, unsure: true } as const;
  expect(adviceOn({ lastActivity: '2026-11-01', nextStep }, [idle])).toMatchObject({
    findings: [],
    silent: [{ missing: ['nextStep'] }],
  });
  expect(adviceOn({ lastActivity: '2026-11-22', nextStep }, [idle]).silent).toEqual([]);
});

test('found at the limit, with the touch it counts from', () => {
  expect(adviceOn({ lastActivity: '2026-11-18' }, [idle]).findings).toMatchObject([
    {
      level: 'warn',
      over: 0,
      facts: { kind: 'idle', since: '2026-11-18', logged: false, days: 5, limit: 5 },
      inputs: [{ field: 'lastActivity', by: 'hook', from: '#field', value: '2026-11-18' }],
    },
  ]);
  expect(adviceOn({ lastActivity: '2026-11-20' }, [idle]).findings).toMatchObject([
    { level: 'advice' },
  ]);
  expect(adviceOn({ lastActivity: '2026-11-21' }, [idle])).toMatchObject({
    findings: [],
    silent: [],
  });
});

test('a deal never followed is known, and not idle', () => {
  expect(adviceOn({ lastActivity: null }, [idle])).toMatchObject({ findings: [], silent: [] });
});

test('an unread last activity is silent and says so', () => {
  expect(adviceOn({}, [idle])).toMatchObject({
    findings: [],
    silent: [{ rule: 'idle', missing: ['lastActivity'] }],
  });
});

describe('a touch logged here', () => {
  test('ends idleness, and is what a later idleness counts from', () => {
    const old = { lastActivity: '2026-10-01' };
    expect(adviceOn(old, [idle], { touches: [touch('2026-11-22')] }).findings).toEqual([]);
    const { findings, clocks } = adviceOn(old, [idle], { touches: [touch('2026-11-17')] });
    expect(findings).toMatchObject([
      { facts: { logged: true, days: 6, since: at('2026-11-17', '09:00') } },
    ]);
    expect(findings[0]?.inputs.map(({ by }) => by)).toEqual(['hook', 'logged']);
    expect(clocks.idle).toMatchObject({ logged: true, days: 6 });
  });

  test('counts from the newest of several, up to this moment and not beyond', () => {
    const touches = [touch('2026-11-18'), touch('2026-11-10'), touch('2026-11-24')];
    expect(adviceOn({}, [idle], { touches }).clocks.idle?.days).toBe(5);
    const justNow = { ...touch('2026-11-23'), at: now };
    expect(adviceOn({}, [idle], { touches: [justNow] }).clocks.idle?.days).toBe(0);
  });

  test('is not what a newer touch on the page counts from, nor one of the same day', () => {
    const since = (lastActivity: string) =>
      adviceOn({ lastActivity }, [idle], { touches: [touch('2026-11-10')] }).findings[0];
    expect(since('2026-11-12')).toMatchObject({ facts: { logged: false, since: '2026-11-12' } });
    expect(since('2026-11-12')?.inputs.map(({ by }) => by)).toEqual(['hook']);
    expect(since('2026-11-10')).toMatchObject({ facts: { logged: false, since: '2026-11-10' } });
  });

  test('taken back, does not count', () => {
    const slip = touch('2026-11-22');
    const touches = [undoOf(slip, at('2026-11-22', '09:01')), slip];
    expect(adviceOn({ lastActivity: '2026-10-01' }, [idle], { touches }).findings).toHaveLength(1);
  });

  test('is not a touch where the pack says it is none', () => {
    const touches = [touch('2026-11-22', 'case')];
    expect(adviceOn({ lastActivity: '2026-10-01' }, [idle], { touches }).findings).toHaveLength(1);
  });

  test('proves activity on a page that shows none, but its age proves nothing', () => {
    expect(adviceOn({}, [idle], { touches: [touch('2026-11-22')] })).toMatchObject({
      findings: [],
      silent: [],
    });
    expect(adviceOn({}, [idle], { touches: [touch('2026-11-02')] })).toMatchObject({
      findings: [],
      silent: [{ missing: ['lastActivity'] }],
      clocks: { idle: { atMost: true } },
    });
  });

  test('counts on a deal the CRM says was never followed', () => {
    const touches = [touch('2026-11-02')];
    expect(adviceOn({ lastActivity: null }, [idle], { touches }).findings).toMatchObject([
      { facts: { logged: true, days: 21 } },
    ]);
  });
});

describe('a page that shows only some touches', () => {
  test('can prove that a deal is not idle', () => {
    expect(withActivity(bounded('2026-11-22'))).toMatchObject({ findings: [], silent: [] });
  });
  test('can never prove that it is', () => {
    expect(withActivity(bounded('2026-10-01'))).toMatchObject({
      findings: [],
      silent: [{ missing: ['lastActivity'] }],
    });
    expect(withActivity(bounded('2026-10-01'), [touch('2026-11-22')])).toMatchObject({
      findings: [],
      silent: [],
    });
  });
});

describe('a next step', () => {
  const on = (due: string | null) =>
    adviceOn({ lastActivity: '2026-10-01', nextStep: { text: '回访', due } }, [idle]).findings;
  test('today or later suspends idleness', () => {
    expect(on('2026-11-23')).toEqual([]);
    expect(on(at('2026-11-23', '08:00'))).toEqual([]);
    expect(on('2026-12-01')).toEqual([]);
    expect(adviceOn({ nextStep: { text: '回访', due: '2026-12-01' } }, [idle]).silent).toEqual([]);
  });
  test('in the past, without a date, blank or unread does not', () => {
    expect(on('2026-11-22')).toHaveLength(1);
    expect(on(null)).toHaveLength(1);
    expect(adviceOn({ lastActivity: '2026-10-01', nextStep: null }, [idle]).findings).toHaveLength(
      1,
    );
  });
});

test('an older last contact never lowers the level', () => {
  const rank = { none: 0, advice: 1, warn: 2 };
  const levelOf = (day: string) =>
    rank[adviceOn({ lastActivity: day }, [idle]).findings[0]?.level ?? 'none'];
  const days = fc.integer({ min: -30, max: 400 }).map((n) => addDays('2026-11-23', -n));
  fc.assert(
    fc.property(days, days, (a, b) => {
      const [older, newer] = a < b ? [a, b] : [b, a];
      expect(levelOf(older)).toBeGreaterThanOrEqual(levelOf(newer));
    }),
  );
});
