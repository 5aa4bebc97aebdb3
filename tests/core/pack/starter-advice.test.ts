/** What a rep hears from the built-in pack on the deals it was made for. */
import { describe, expect, test } from 'vitest';
import type { AdviseInput } from '#core/advise.ts';
import { starter, starterPacks } from '#core/pack/starter/index.ts';
import { adviceOn, at, seen, snapshot } from '../sample.ts';

type Values = Parameters<typeof adviceOn>[0];

/** Rule and level of each finding, on an otherwise healthy deal on Monday 2026-11-23, 10:30. */
const heard = (values: Values, changes: Partial<AdviseInput> = {}): string[] =>
  adviceOn(
    {
      stageSince: '2026-11-22',
      closeDate: '2026-12-31',
      lastActivity: '2026-11-22',
      nextStep: { text: '发合同', due: '2026-11-30' },
      ...values,
    },
    [],
    { pack: starter, ...changes },
  ).findings.map(({ rule, level }) => `${rule} ${level}`);

describe('days in negotiation', () => {
  test.each([
    ['2026-11-19', null, []],
    ['2026-11-18', null, ['stuck-negotiation advice']],
    ['2026-11-16', null, ['stuck-negotiation warn']],
    ['2026-11-20', 'A', ['stuck-negotiation advice']],
    ['2026-11-18', 'A', ['stuck-negotiation warn']],
    ['2026-11-17', 'C', []],
    ['2026-11-13', 'C', ['stuck-negotiation warn']],
  ] as const)('since %s, tier %s: %j', (stageSince, tier, said) => {
    expect(heard({ stageSince }, { tier })).toEqual(said);
  });
});

test('interest may take two weeks, a lead three, on either CRM’s labels', () => {
  expect(heard({ stage: '需求分析', stageSince: '2026-11-14' })).toEqual([]);
  expect(heard({ stage: 'Needs Analysis', stageSince: '2026-11-09' })).toEqual([
    'stuck-other warn',
  ]);
  expect(heard({ stage: 'Qualification', stageSince: '2026-11-09' })).toEqual([
    'stuck-other advice',
  ]);
});

test('with five stages a proposal has ten days', () => {
  const [, pack = starter] = starterPacks;
  const values = { stage: 'Proposal/Price Quote', stageSince: '2026-11-13' };
  expect(heard(values, { pack })).toEqual(['stuck-other warn']);
  expect(heard(values)).toEqual(['stuck-other advice']);
});

test('a planned next step keeps idleness quiet; without one it is told by tier', () => {
  const lastActivity = '2026-11-16';
  expect(heard({ lastActivity })).toEqual([]);
  expect(heard({ lastActivity, nextStep: null }, { tier: 'B' })).toEqual([
    'idle warn',
    'no-next-step advice',
  ]);
  expect(heard({ lastActivity, nextStep: null }, { tier: 'C' })).toEqual(['no-next-step advice']);
});

test('a holiday week is not a week without contact', () => {
  const now = at('2026-10-08', '10:30');
  const values: Values = {
    stageSince: '2026-10-08',
    lastActivity: '2026-09-30',
    nextStep: null,
  };
  expect(heard(values, { now })).toEqual(['no-next-step advice']);
});

describe('what a rule says clears it, clears it', () => {
  test('a closing date moved again and again: the date back where it began', () => {
    const moved = (...dates: string[]) => {
      const pages = dates.map((closeDate, i) =>
        snapshot({ stage: 'Negotiation/Review', closeDate }, { at: at(`2026-11-1${i}`) }),
      );
      return heard({ closeDate: dates.at(-1) ?? null }, { sighting: seen(...pages) });
    };
    const moves = ['2026-11-30', '2026-12-15', '2026-12-31'];
    expect(moved(...moves)).toEqual(['pushed-close warn']);
    expect(moved(...moves, '2026-12-20')).toEqual(['pushed-close warn']);
    expect(moved(...moves, '2026-11-30')).toEqual([]);
  });

  test('a long stay, nothing planned: another stage, a dated next step', () => {
    const stuck: Values = { stageSince: '2026-10-01', nextStep: null };
    expect(heard(stuck)).toEqual(['stuck-negotiation warn', 'no-next-step advice']);
    const moved: Values = { stage: 'Proposal/Price Quote', stageSince: '2026-11-23' };
    expect(heard({ ...stuck, ...moved })).toEqual(['no-next-step advice']);
    const planned: Values = { nextStep: { text: '签约', due: '2026-11-24' } };
    expect(heard({ ...stuck, ...planned })).toEqual(['stuck-negotiation warn']);
  });

  test('a day without an update: a contact, another stage or a dated next step', () => {
    const evening = { now: at('2026-11-23', '18:00') };
    const undated: Values = { nextStep: { text: '发合同', due: null } };
    expect(heard(undated, evening)).toEqual(['no-next-step advice', 'not-updated advice']);
    expect(heard({ ...undated, lastActivity: '2026-11-23' }, evening)).toHaveLength(1);
    expect(heard({ ...undated, stageSince: '2026-11-23' }, evening)).toHaveLength(1);
    expect(heard({}, evening)).toEqual([]);
  });
});

test('a closing date that has passed warns from the next day', () => {
  expect(heard({ closeDate: '2026-11-23' })).toEqual([]);
  expect(heard({ closeDate: '2026-11-22' })).toEqual(['overdue-close warn']);
});

test('won and lost deals are left in peace', () => {
  for (const stage of ['Closed Won', 'Closed Lost', '赢单', '无效']) {
    expect(heard({ stage, stageSince: '2026-01-05', closeDate: '2026-01-31' })).toEqual([]);
  }
});

test('a deal stuck in negotiation is given words for it first', () => {
  const { tracks, findings } = adviceOn({ stageSince: '2026-11-10' }, [], { pack: starter });
  expect(findings[0]?.rule).toBe('stuck-negotiation');
  expect(tracks[0]?.id).toBe('why-stuck');
  expect(tracks.length).toBeGreaterThan(5);
});
