/** What another pack would change is exactly what the rules of both say, deal by deal. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { advise } from '#core/advise.ts';
import { addDays } from '#core/calendar/day.ts';
import { dealKey } from '#core/deal/deal.ts';
import {
  type FindingLine,
  type Impact,
  type KnownDeal,
  maxLines,
  maxListed,
  startImpact,
} from '#core/pack/impact.ts';
import type { Pack } from '#core/pack/schema.ts';
import { starter } from '#core/pack/starter/index.ts';
import { packOf } from '#tests/bench/packs.ts';
import { limits, now, pack, rule, seen, snapshot, zone } from '../sample.ts';
import { anyPack, anyPair } from './changed.ts';
import { knownDeals } from './deals.ts';

function impactOf(before: Pack, after: Pack, deals: readonly KnownDeal[]): Impact {
  const impact = startImpact(before, after, now, zone);
  for (const deal of deals) impact.look(deal);
  return impact.result();
}

// Many packs are made; tests share their machine.
vi.setConfig({ testTimeout: 30_000 });

/** Everything a pack finds on a deal, by the long way: rule and level. */
function foundBy(own: Pack, deal: KnownDeal): Map<string, string> {
  const { findings } = advise({ ...deal, pack: own, now, zone, snoozes: [], raised: [] });
  return new Map(findings.map((finding) => [finding.rule, finding.level]));
}

/** Two packs alike but for a few things, or of which only some ids are the same. */
const anyTwo = fc.oneof(anyPair(10), fc.tuple(anyPack(3), anyPack(3)));

const sorted = (lines: readonly string[]): string[] => [...lines].sort();
const rulesOf = (lines: readonly FindingLine[]): string[] => sorted(lines.map((line) => line.rule));

test('the impact is the difference of all that both packs find', () => {
  let affected = 0;
  fc.assert(
    fc.property(anyTwo, knownDeals, ([before, after], deals) => {
      const impact = impactOf(before, after, deals);
      const expected = deals.flatMap((deal) => {
        const [was, is] = [foundBy(before, deal), foundBy(after, deal)];
        const gained = [...is.keys()].filter((id) => !was.has(id));
        const lost = [...was.keys()].filter((id) => !is.has(id));
        const changed = [...is].flatMap(([id, level]) =>
          was.has(id) && was.get(id) !== level ? [id] : [],
        );
        if (gained.length + lost.length + changed.length === 0) return [];
        return [{ deal: dealKey(deal.snapshot.deal), gained, lost, changed }];
      });
      affected += expected.length;
      expect(impact.deals).toBe(deals.length);
      expect(impact.affected).toBe(expected.length);
      for (const { deal, gained, lost, changed } of expected) {
        const told = impact.list.find((each) => each.deal === deal);
        expect(rulesOf(told?.gained ?? [])).toEqual(sorted(gained));
        expect(rulesOf(told?.lost ?? [])).toEqual(sorted(lost));
        expect(rulesOf(told?.changed ?? [])).toEqual(sorted(changed));
        for (const { level, from } of told?.changed ?? []) expect(from).not.toBe(level);
      }
      for (const kind of ['gained', 'lost', 'changed'] as const) {
        const all = sorted(expected.flatMap((each) => each[kind]));
        expect(
          sorted(impact.rules.flatMap((each) => Array<string>(each[kind]).fill(each.rule))),
        ).toEqual(all);
      }
    }),
    { numRuns: 150 },
  );
  // Deals that nothing happens to would prove nothing.
  expect(affected).toBeGreaterThan(10);
});

test('a pack has no impact beside itself', () => {
  fc.assert(
    fc.property(anyPair(), knownDeals, ([one], deals) => {
      expect(impactOf(one, structuredClone(one), deals)).toEqual({
        deals: deals.length,
        affected: 0,
        rules: [],
        list: [],
        audits: [],
      });
    }),
  );
});

test('what one way gains, the other way loses', () => {
  fc.assert(
    fc.property(anyTwo, knownDeals, ([before, after], deals) => {
      const [there, back] = [impactOf(before, after, deals), impactOf(after, before, deals)];
      expect(back.affected).toBe(there.affected);
      const turned = there.list.map(({ deal, gained, lost }) => [deal, gained, lost]);
      expect(back.list.map(({ deal, gained, lost }) => [deal, lost, gained])).toEqual(turned);
    }),
  );
});

const negotiating = (id: number, days: number, name = `商机 ${id}`): KnownDeal => {
  const page = snapshot(
    { name, stage: 'Negotiation/Review', stageSince: addDays('2026-11-23', -days) },
    { deal: { crm: 'zoho', id: `${id}`, org: null, url: `https://crm.zoho.com/${id}` } },
  );
  return { snapshot: page, sighting: seen(page), aliases: {}, tier: null, touches: [] };
};

const stuck = (warn: number, title = '停得太久') =>
  rule('stuck-in-stage', limits(5, warn), { id: 'stuck', title: { 'zh-CN': title } });

test('a tighter limit is told rule by rule and deal by deal, the most affected first', () => {
  const level = rule('field-required', { field: 'name', level: 'warn' }, { id: 'named' });
  const before = pack({ rules: [stuck(30, '旧'), level] });
  const idle = rule('no-next-step', { level: 'warn', dated: false }, { id: 'next' });
  const after = pack({ rules: [stuck(7, '新'), { ...idle, enabled: false }] });
  const blank = negotiating(3, 9);
  const unnamed = {
    ...blank.snapshot.fields,
    name: { value: null, by: 'hook' as const, from: '' },
  };
  const impact = impactOf(before, after, [
    negotiating(1, 3),
    negotiating(2, 8),
    { ...blank, snapshot: { ...blank.snapshot, fields: unnamed } },
  ]);
  const [old, fresh] = [{ 'zh-CN': '旧' }, { 'zh-CN': '新' }];
  const shifted = { rule: 'stuck', title: fresh, level: 'warn', from: 'advice' };
  expect(impact).toMatchObject({
    deals: 3,
    affected: 2,
    rules: [
      { rule: 'stuck', title: fresh, gained: 0, lost: 0, changed: 2 },
      { rule: 'named', gained: 0, lost: 1, changed: 0 },
    ],
    list: [
      { deal: 'zoho/3', name: null, changed: [shifted], lost: [{ rule: 'named', level: 'warn' }] },
      { deal: 'zoho/2', name: '商机 2', gained: [], lost: [], changed: [shifted] },
    ],
  });
  expect(impactOf(after, before, [negotiating(2, 8)]).list).toMatchObject([
    { changed: [{ title: old, level: 'advice', from: 'warn' }] },
  ]);
});

test('a stage that means something else changes what equal rules find', () => {
  const before = pack({ rules: [stuck(7)] });
  const won = before.stages.map((stage) =>
    stage.id === 'deal' ? { ...stage, outcome: 'won' as const } : stage,
  );
  expect(impactOf(before, { ...before, stages: won }, [negotiating(1, 9)])).toMatchObject({
    affected: 1,
    list: [{ lost: [{ rule: 'stuck' }] }],
  });
});

test('a holiday more changes what equal rules count', () => {
  const rules = [rule('stuck-in-stage', limits(null, 5, 'working'))];
  const before = pack({ rules });
  const holidays = [...before.calendar.holidays, { day: '2026-11-18', name: '司庆' }];
  const after = { ...before, calendar: { ...before.calendar, holidays } };
  expect(impactOf(before, after, [negotiating(1, 7)]).rules).toMatchObject([{ lost: 1 }]);
});

test('an action that is no longer a touch leaves a deal idle', () => {
  const before = pack({ rules: [rule('idle', limits(null, 3))] });
  const actions = before.actions.map((action) => ({ ...action, touch: false }));
  const page = snapshot({ stage: 'Negotiation/Review', lastActivity: '2026-11-01' });
  const called = { id: 'e', kind: 'action', action: 'call', deal: null, minutes: null } as const;
  const touches = [{ ...called, at: '2026-11-22T02:00:00.000Z', zone, day: '2026-11-22' }];
  const deal = { snapshot: page, sighting: seen(page), aliases: {}, tier: null, touches };
  expect(impactOf(before, { ...before, actions }, [deal]).rules).toMatchObject([{ gained: 1 }]);
});

describe('the lists are bounded, the counts are not', () => {
  test('of many deals the most affected are listed, then by key', () => {
    const deals = Array.from({ length: 300 }, (_, n) => negotiating(n, n === 250 ? 9 : 6));
    const other = rule('stuck-in-stage', limits(null, 8), { id: 'other' });
    const impact = impactOf(pack(), pack({ rules: [stuck(7), other] }), deals);
    expect(impact).toMatchObject({ deals: 300, affected: 300 });
    expect(impact.list).toHaveLength(maxListed);
    expect(impact.list.slice(0, 4).map(({ deal }) => deal)).toEqual([
      'zoho/250',
      'zoho/0',
      'zoho/1',
      'zoho/10',
    ]);
  });

  test('of many findings on one deal the first are written out', () => {
    const rules = Array.from({ length: 90 }, (_, n) => ({ ...stuck(7), id: `r${n}` }));
    const impact = impactOf(pack(), pack({ rules }), [negotiating(1, 9)]);
    expect(impact.rules).toHaveLength(90);
    expect(impact.list[0]?.gained).toHaveLength(maxLines);
    expect(impact.list[0]?.more).toBe(90 - maxLines);
  });
});

describe('audits', () => {
  const closed = (id: number, days: number, end: string): KnownDeal => {
    const row = (stage: string, back: number) => ({
      stage,
      since: addDays('2026-11-20', -back),
      closeDate: null,
    });
    const history = [row(end, 0), row('Negotiation/Review', days), row('Qualification', days + 9)];
    const deal = {
      crm: 'zoho' as const,
      id: `${id}`,
      org: null,
      url: `https://crm.zoho.com/${id}`,
    };
    const page = snapshot({ stage: end }, { deal, history });
    return { snapshot: page, sighting: seen(page), aliases: {}, tier: null, touches: [] };
  };
  const deals = Array.from({ length: 20 }, (_, n) =>
    closed(n, n % 2 ? 12 : 3, n % 2 || n < 6 ? 'Closed Lost' : 'Closed Won'),
  );
  const only = (warn: number) => ({ ...stuck(warn), stages: ['deal'] });

  test('are made of the rules that count days otherwise than before', () => {
    const { audits } = impactOf(pack({ rules: [only(7)] }), pack({ rules: [only(9)] }), deals);
    expect(audits).toMatchObject([
      { rule: 'stuck', limit: 9, under: { deals: 10, lost: 3 }, past: { deals: 10, lost: 10 } },
    ]);
    expect(audits[0]?.difference?.points).toBeCloseTo(0.7, 12);
  });

  test('are made of new rules, and not of equal or disabled ones or of those without days', () => {
    const before = pack({ rules: [only(7)] });
    const disabled = { ...only(9), id: 'off', enabled: false };
    const others = [disabled, rule('idle', limits(1, 2)), { ...only(7), title: { en: 'New' } }];
    expect(impactOf(before, pack({ rules: others }), deals).audits).toEqual([]);
    const added = pack({ rules: [only(7), { ...only(9), id: 'new' }] });
    expect(impactOf(before, added, deals).audits).toMatchObject([{ rule: 'new' }]);
  });
});

test('two thousand deals and five hundred rules take no time', () => {
  const deals = Array.from({ length: 2000 }, (_, n) => negotiating(n, n % 40));
  const times = [packOf(500), packOf(500, true)].map((after) => {
    const began = performance.now();
    expect(impactOf(starter, after, deals).deals).toBe(2000);
    return performance.now() - began;
  });
  // Some 200 and 500 ms on an idle machine; tests share theirs.
  for (const time of times) expect(time).toBeLessThan(2000);
});
