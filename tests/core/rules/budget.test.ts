/** The warning budget: never exceeded, worst deals first, nothing vanishes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advise } from '#core/advise.ts';
import type { DealKey } from '#core/deal/deal.ts';
import { lapsed, newlyRaised } from '#core/raised.ts';
import { type Raised, raisedKey, speaking, type Warning } from '#core/rules/budget.ts';
import { adviceOn, input, limits, pack, rule, snapshot } from '../sample.ts';

const today = '2026-11-23';
const warning = (n: number, changes: Partial<Warning> = {}): Warning => ({
  deal: `zoho/${n}`,
  rule: 'r',
  tier: 'B',
  over: n,
  ...changes,
});
const raised = (n: number, day = today): Raised => ({ deal: `zoho/${n}`, rule: 'r', day });
const deals = (keys: Set<string>) => [...keys].map((key) => key.split(' ')[0]);

test('speaks by tier, then by days over; an unknown tier comes last', () => {
  const warnings = [
    warning(9, { tier: null }),
    warning(1, { tier: 'C' }),
    warning(3),
    warning(5),
    warning(2, { tier: 'A' }),
  ];
  expect(deals(speaking(warnings, [], 3, today))).toEqual(['zoho/2', 'zoho/5', 'zoho/3']);
});

test('what spoke before speaks on, and only what is new today is counted', () => {
  const warnings = [warning(1), warning(2), warning(3)];
  expect(speaking(warnings, [raised(1, '2026-11-20')], 1, today)).toEqual(
    new Set(['zoho/1 r', 'zoho/3 r']),
  );
  expect(speaking(warnings, [raised(1), raised(7)], 2, today)).toEqual(new Set(['zoho/1 r']));
});

test('never more new ones than the budget, and never fewer than it allows', () => {
  const warnings = fc.uniqueArray(
    fc.record({
      deal: fc.nat({ max: 30 }).map((n): DealKey => `zoho/${n}`),
      rule: fc.constantFrom('a', 'b'),
      tier: fc.constantFrom('A' as const, 'B' as const, null),
      over: fc.nat({ max: 20 }),
    }),
    { selector: raisedKey },
  );
  const past = fc.array(
    fc.record({
      deal: fc.nat({ max: 30 }).map((n): DealKey => `zoho/${n}`),
      rule: fc.constantFrom('a', 'b'),
      day: fc.constantFrom(today, '2026-11-20'),
    }),
  );
  fc.assert(
    fc.property(warnings, past, fc.nat({ max: 10 }), (all, before, perDay) => {
      const known = new Set(before.map(raisedKey));
      const spent = new Set(before.filter(({ day }) => day === today).map(raisedKey)).size;
      const spoken = speaking(all, before, perDay, today);
      const fresh = all.filter((each) => !known.has(raisedKey(each)));
      const spokenFresh = fresh.filter((each) => spoken.has(raisedKey(each)));
      expect(spokenFresh).toHaveLength(Math.min(fresh.length, Math.max(0, perDay - spent)));
      for (const each of all)
        if (known.has(raisedKey(each))) expect(spoken).toContain(raisedKey(each));
    }),
  );
});

describe('in the advice on a deal', () => {
  const rules = ['a', 'b', 'c'].map((id, i) => rule('idle', limits(null, 5 - i), { id }));
  const values = { stage: 'Negotiation/Review', lastActivity: '2026-11-10' };
  const on = (before: Raised[], warningsPerDay: number) =>
    advise(
      input(snapshot(values), rules, { raised: before, pack: pack({ rules, warningsPerDay }) }),
    );

  test('what is over the budget waits in the list', () => {
    const advice = on([], 2);
    expect(advice.findings.map(({ rule: id, waiting }) => [id, waiting])).toEqual([
      ['c', false],
      ['b', false],
      ['a', true],
    ]);
    expect(newlyRaised(advice, [], today).map(({ rule: id }) => id)).toEqual(['c', 'b']);
  });

  test('asking again after remembering changes nothing and raises nothing', () => {
    const first = on([], 2);
    const remembered = newlyRaised(first, [], today);
    const again = on(remembered, 2);
    expect(again.findings).toEqual(first.findings);
    expect(newlyRaised(again, remembered, today)).toEqual([]);
  });

  test('a budget of none keeps every warning waiting', () => {
    expect(on([], 0).findings.every(({ waiting }) => waiting)).toBe(true);
  });

  test('advice does not spend the budget', () => {
    const { findings } = adviceOn({ lastActivity: '2026-11-10' }, [rule('idle', limits(1, 99))], {
      pack: pack({ rules: [rule('idle', limits(1, 99))], warningsPerDay: 0 }),
    });
    expect(findings).toMatchObject([{ level: 'advice', waiting: false }]);
  });

  test('a warning that is over may be news again, but not before tomorrow', () => {
    const mine = (rule: string, day: string): Raised => ({ deal: 'zoho/111', rule, day });
    const before = [
      mine('a', '2026-11-20'),
      mine('gone', '2026-11-20'),
      mine('gone-today', today),
      { ...mine('gone', '2026-11-20'), deal: 'zoho/222' } as const,
    ];
    expect(lapsed(on(before, 5), before, today)).toEqual([mine('gone', '2026-11-20')]);
    const unread = advise(input(snapshot({ stage: values.stage }), rules, { raised: before }));
    expect(lapsed(unread, before, today).map(({ rule: id }) => id)).toEqual(['gone']);
  });
});
