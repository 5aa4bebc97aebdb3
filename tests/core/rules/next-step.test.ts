/** No next step, and required fields. */
import { describe, expect, test } from 'vitest';
import { adviceOn, at, rule } from '../sample.ts';

describe('no next step', () => {
  const none = (dated = false) => rule('no-next-step', { level: 'warn', dated });
  const on = (nextStep: { text: string; due: string | null } | null, dated = false) =>
    adviceOn({ nextStep }, [none(dated)]).findings;

  test('blank is found', () => {
    expect(on(null)).toMatchObject([{ level: 'warn', over: 0, facts: { text: null, due: null } }]);
  });

  test('a date without words is a plan, no words and no date are none', () => {
    expect(on({ text: '', due: '2026-12-01' })).toEqual([]);
    expect(on({ text: '', due: null })).toMatchObject([{ facts: { text: null, due: null } }]);
  });

  test('overdue is found with its days; today is still in time', () => {
    expect(on({ text: '报价', due: '2026-11-20' })).toMatchObject([
      {
        level: 'warn',
        over: 3,
        facts: { text: '报价', due: '2026-11-20' },
        inputs: [{ field: 'nextStep', value: '报价 (2026-11-20)' }],
      },
    ]);
    expect(on({ text: '报价', due: at('2026-11-23', '08:00') })).toEqual([]);
    expect(on({ text: '报价', due: '2026-12-20' })).toEqual([]);
  });

  test('without a date only advises, and only where the team asks for dates', () => {
    expect(on({ text: '报价', due: null })).toEqual([]);
    expect(on({ text: '报价', due: null }, true)).toMatchObject([
      { level: 'advice', inputs: [{ value: '报价' }] },
    ]);
  });

  test('with a date that could not be read is silent and says so', () => {
    const unsure = { text: '11月25日带样机', due: null, unsure: true } as const;
    expect(adviceOn({ nextStep: unsure }, [none(true)])).toMatchObject({
      findings: [],
      silent: [{ missing: ['nextStep'] }],
    });
  });

  test('unread is silent and says so', () => {
    expect(adviceOn({}, [none()])).toMatchObject({
      findings: [],
      silent: [{ missing: ['nextStep'] }],
    });
  });
});

describe('a required field', () => {
  const required = (stages: string[] = []) =>
    rule('field-required', { field: 'amount', level: 'advice' }, { stages });

  test('is found blank, not filled', () => {
    expect(adviceOn({ amount: null }, [required()]).findings).toMatchObject([
      { level: 'advice', facts: { field: 'amount' }, inputs: [{ field: 'amount', value: '' }] },
    ]);
    expect(adviceOn({ amount: { amount: 0, currency: null } }, [required()]).findings).toEqual([]);
  });

  test('is not missed on a page that does not show it', () => {
    expect(adviceOn({}, [required()])).toMatchObject({
      findings: [],
      silent: [{ rule: 'field-required', missing: ['amount'] }],
    });
  });

  test('is asked for in the listed stages alone', () => {
    expect(adviceOn({ amount: null }, [required(['deal'])]).findings).toHaveLength(1);
    expect(adviceOn({ amount: null }, [required(['intent'])])).toMatchObject({
      findings: [],
      silent: [],
    });
  });
});
