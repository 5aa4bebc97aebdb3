/** What a limit would have told of the deals that are over. */
import { describe, expect, test } from 'vitest';
import { addDays } from '#core/calendar/day.ts';
import type { DealSnapshot, DealStatus, Tier } from '#core/deal/deal.ts';
import { stageOf } from '#core/deal/stage.ts';
import type { Day } from '#core/deal/when.ts';
import type { Pack } from '#core/pack/schema.ts';
import { type Audit, type EndedDeal, maxAudits, startAudits } from '#core/review/audit.ts';
import { isStuckRule } from '#core/review/audited.ts';
import { endOf } from '#core/review/ended.ts';
import { newcombe } from '#core/review/newcombe.ts';
import type { Rule } from '#core/rules/index.ts';
import { fieldsRead, limits, pack, rule, seen, snapshot, zone } from '../sample.ts';

interface Given {
  /** Days in negotiation. */
  days: number;
  end: 'Closed Won' | 'Closed Lost' | 'Negotiation/Review';
  tier?: Tier;
  status?: DealStatus;
  /** The day it came into negotiation. */
  from?: Day;
}

/** A deal whose whole history the CRM shows. */
function deal({ days, end, tier, status, from = '2026-06-01' }: Given): EndedDeal {
  const left = addDays(from, days);
  const over = end === 'Negotiation/Review' ? [] : [{ stage: end, since: left, closeDate: null }];
  const page: DealSnapshot = snapshot(
    { stage: end, created: '2026-05-01', ...(status ? { status } : {}), ...(tier ? { tier } : {}) },
    {
      history: [
        ...over,
        { stage: 'Negotiation/Review', since: from, closeDate: null },
        { stage: 'Qualification', since: '2026-05-01', closeDate: null },
      ],
    },
  );
  const outcome = stageOf(pack().stages, {}, 'zoho', end)?.outcome ?? null;
  return { snapshot: page, sighting: seen(page), aliases: {}, fields: page.fields, outcome };
}

const many = (count: number, given: Given): EndedDeal[] =>
  Array.from({ length: count }, () => deal(given));

const seven = rule('stuck-in-stage', limits(5, 7), { id: 'seven', stages: ['deal'] });

function auditsOf(rules: Rule[], deals: EndedDeal[], own: Pack = pack()): Audit[] {
  const audits = startAudits(rules.filter(isStuckRule), own, zone);
  for (const one of deals) audits.look(one);
  return audits.result();
}

const counts = (rules: Rule[], deals: EndedDeal[]): string[] =>
  auditsOf(rules, deals).map(
    ({ stage, limit, tiers, under, past }) =>
      `${stage.id} ${limit}${tiers ? ` ${tiers.join('')}` : ''}: ${under.lost}/${under.deals} ${past.lost}/${past.deals}`,
  );

const sides = [
  ...many(13, { days: 9, end: 'Closed Lost' }),
  ...many(2, { days: 7, end: 'Closed Won' }),
  ...many(6, { days: 6, end: 'Closed Lost' }),
  ...many(4, { days: 0, end: 'Closed Won' }),
];

test('closed deals are counted on both sides of the limit, lost or not, with the interval', () => {
  expect(auditsOf([seven], sides)).toEqual([
    {
      rule: 'seven',
      title: seven.title,
      stage: { id: 'deal', name: { 'zh-CN': '谈判' } },
      limit: 7,
      clock: 'calendar',
      under: { deals: 10, lost: 6 },
      past: { deals: 15, lost: 13 },
      difference: newcombe({ of: 15, hits: 13 }, { of: 10, hits: 6 }),
    },
  ]);
});

test('a limit is past on its day, as the rule has it', () => {
  expect(counts([seven], many(1, { days: 7, end: 'Closed Lost' }))).toEqual(['deal 7: 0/0 1/1']);
  expect(counts([seven], many(1, { days: 6, end: 'Closed Lost' }))).toEqual(['deal 7: 1/1 0/0']);
});

test('open deals and invalid ones, and those whose status contradicts the stage, are neither', () => {
  expect(
    counts(
      [seven],
      [
        deal({ days: 9, end: 'Negotiation/Review' }),
        deal({ days: 9, end: 'Closed Lost', status: 'invalid' }),
        deal({ days: 9, end: 'Closed Lost', status: 'won' }),
      ],
    ),
  ).toEqual(['deal 7: 0/0 0/0']);
});

test.each([
  ['won', 'won', 'won'],
  ['lost', null, 'lost'],
  ['open', 'lost', 'lost'],
  ['invalid', 'lost', null],
  ['lost', 'won', null],
  ['open', 'open', null],
  [null, null, null],
] as const)('status %s in a stage that is %s ended as %s', (status, outcome, end) => {
  expect(endOf(fieldsRead({ status }), outcome)).toBe(end);
  if (status === null) expect(endOf({}, outcome)).toBe(end);
});

describe('too few deals say nothing', () => {
  const told = (past: number, under: number) =>
    auditsOf(
      [seven],
      [
        ...many(past, { days: 9, end: 'Closed Lost' }),
        ...many(under, { days: 1, end: 'Closed Won' }),
      ],
    )[0]?.difference;

  test.each([
    [5, 4],
    [4, 20],
    [20, 4],
    [0, 30],
  ])('%i past the limit and %i under it', (past, under) => {
    expect(told(past, under)).toBeNull();
  });

  test('but five on each side do', () => {
    expect(told(5, 5)).toMatchObject({ points: 1 });
  });
});

test('each tier is counted against the limit that is its own', () => {
  const byTier = rule('stuck-in-stage', {
    clock: 'calendar',
    limits: [
      { stages: ['deal'], tiers: ['A'], advice: null, warn: 3 },
      { stages: ['deal'], tiers: ['B'], advice: null, warn: 7 },
      { stages: ['deal'], tiers: [], advice: null, warn: 7 },
      { stages: ['deal'], tiers: ['C'], advice: null, warn: 1 },
    ],
  });
  expect(
    counts(
      [byTier],
      [
        deal({ days: 5, end: 'Closed Lost', tier: 'A' }),
        deal({ days: 5, end: 'Closed Lost', tier: 'B' }),
        deal({ days: 5, end: 'Closed Won', tier: 'C' }),
        deal({ days: 8, end: 'Closed Won' }),
      ],
    ),
  ).toEqual(['deal 3 A: 0/0 1/1', 'deal 7: 1/2 0/1']);
});

test('a limit for every stage is audited in each that the rule looks at and that is not over', () => {
  const everywhere = rule('stuck-in-stage', limits(null, 20));
  expect(counts([everywhere], many(1, { days: 9, end: 'Closed Lost' }))).toEqual([
    'lead 20: 0/0 1/1',
    'intent 20: 0/0 0/0',
    'deal 20: 1/1 0/0',
  ]);
});

test('working days are those of the team calendar', () => {
  const working = rule('stuck-in-stage', limits(null, 5, 'working'), { stages: ['deal'] });
  // Nine days of Spring Festival from 15 February, worked on the 14th.
  const holiday = { end: 'Closed Lost', from: '2026-02-13' } as const;
  expect(counts([working], [deal({ ...holiday, days: 13 })])).toEqual(['deal 5: 1/1 0/0']);
  expect(counts([working], [deal({ ...holiday, days: 14 })])).toEqual(['deal 5: 0/0 1/1']);
});

describe('a deal known by what this browser saw alone', () => {
  const page = (stage: string, day: Day): DealSnapshot =>
    snapshot({ stage }, { at: `${day}T02:00:00.000Z` });
  const watched = (...days: [string, Day][]): EndedDeal => {
    const sighting = seen(...days.map(([stage, day]) => page(stage, day)));
    const { snapshot: last } = sighting;
    return { snapshot: last, sighting, aliases: {}, fields: last.fields, outcome: 'lost' };
  };

  test('counts where both bounds are on one side of the limit, and only there', () => {
    const told = (...days: [string, Day][]) => counts([seven], [watched(...days)]);
    const [before, deal, over] = ['Qualification', 'Negotiation/Review', 'Closed Lost'];
    expect(
      told(
        [before, '2026-11-01'],
        [deal, '2026-11-02'],
        [deal, '2026-11-10'],
        [over, '2026-11-20'],
      ),
    ).toEqual(['deal 7: 0/0 1/1']);
    expect(told([before, '2026-11-01'], [deal, '2026-11-02'], [over, '2026-11-07'])).toEqual([
      'deal 7: 1/1 0/0',
    ]);
    expect(told([before, '2026-11-01'], [deal, '2026-11-02'], [over, '2026-11-09'])).toEqual([
      'deal 7: 0/0 0/0',
    ]);
    expect(told([deal, '2026-11-02'], [deal, '2026-11-10'], [over, '2026-11-11'])).toEqual([
      'deal 7: 0/0 0/0',
    ]);
  });

  test('in the words the person explained', () => {
    const deal = watched(
      ['Qualification', '2026-11-01'],
      ['砍价', '2026-11-02'],
      ['Closed Lost', '2026-11-03'],
    );
    expect(counts([seven], [{ ...deal, aliases: { 'zoho:砍价': 'deal' } }])).toEqual([
      'deal 7: 1/1 0/0',
    ]);
  });
});

test('no more limits are audited than anyone reads', () => {
  const rules = Array.from({ length: 500 }, (_, n) => ({ ...seven, id: `r${n}` }));
  const audits = auditsOf(rules, sides);
  expect(audits).toHaveLength(maxAudits);
  expect(audits.at(-1)).toMatchObject({ rule: 'r199', past: { deals: 15 } });
});
