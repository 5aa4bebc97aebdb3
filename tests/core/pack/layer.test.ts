/** Packs used at once: the first decides, the others add, and the whole is always a valid pack. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type Conflict, layer } from '#core/pack/layer.ts';
import { meaningProblems } from '#core/pack/meaning/index.ts';
import { type Pack, packSchema } from '#core/pack/schema.ts';
import { starter, starterPacks } from '#core/pack/starter/index.ts';
import { packOf } from '#tests/bench/packs.ts';
import { anyPack, small } from './changed.ts';

// Many packs are made; tests share their machine.
vi.setConfig({ testTimeout: 30_000 });

const stack = fc
  .tuple(anyPack(6), fc.array(anyPack(6), { maxLength: 3 }))
  .map(([first, lower]): [Pack, ...Pack[]] => [
    { ...first, id: 'p0' },
    ...lower.map((pack, n) => ({ ...pack, id: `p${n + 1}` })),
  ]);

const joined = [
  'rules',
  'tracks',
  'windows',
  'blocks',
  'actions',
  'targets',
  'replyClocks',
  'notices',
  'agreements',
] as const;

test('a pack alone is itself, without conflicts', () => {
  fc.assert(
    fc.property(anyPack(), (pack) => {
      expect(layer([pack])).toEqual({ pack, conflicts: [] });
    }),
  );
});

test('a pack over itself is itself, without conflicts', () => {
  fc.assert(
    fc.property(anyPack(), (pack) => {
      expect(layer([pack, pack, pack])).toEqual({ pack, conflicts: [] });
    }),
  );
});

test('valid packs make a valid pack', () => {
  fc.assert(
    fc.property(stack, (packs) => {
      const { pack } = layer(packs);
      expect(packSchema().parse(pack)).toEqual(pack);
      expect(meaningProblems(pack)).toEqual([]);
    }),
  );
});

test('the first pack stands whole: its values, and its items before all others', () => {
  fc.assert(
    fc.property(stack, (packs) => {
      const [first] = packs;
      const { pack } = layer(packs);
      const values: Partial<Pack> = { ...pack };
      const own: Partial<Pack> = { ...first };
      for (const section of joined) {
        expect(pack[section].slice(0, first[section].length)).toEqual(first[section]);
        delete values[section];
        delete own[section];
      }
      expect(values).toEqual(own);
    }),
  );
});

test('every item of a lower pack stands, is one with another, or is set aside and told', () => {
  fc.assert(
    fc.property(stack, (packs) => {
      const [, ...lower] = packs;
      const { pack, conflicts } = layer(packs);
      for (const { section, item, pack: from, by, why } of conflicts) {
        expect(lower.map(({ id }) => id)).toContain(from);
        expect(packs.findIndex(({ id }) => id === by)).toBeLessThan(
          packs.findIndex(({ id }) => id === from),
        );
        if (why === 'same-id') {
          expect(joined.flatMap((each) => pack[each].map(({ id }) => `${each} ${id}`))).toContain(
            `${section} ${item}`,
          );
        }
      }
      for (const each of lower) {
        for (const section of joined) {
          for (const { id } of each[section]) {
            const told = conflicts.some(
              (one) => one.section === section && one.item === id && one.pack === each.id,
            );
            expect(told || pack[section].some((one) => one.id === id)).toBe(true);
          }
        }
      }
    }),
  );
});

/** The small pack with other items, so that each stands beside it. */
const lower = (changes: Partial<Pack>): Pack => ({
  ...small(),
  id: 'lower',
  rules: [],
  tracks: [],
  targets: [],
  replyClocks: [],
  ...changes,
});

const stage = (id: string): Pack['stages'][number] => ({
  id,
  name: { en: id },
  outcome: 'open',
  aliases: { zoho: [], fxiaoke: [] },
});

const withDemo: Partial<Pack> = { stages: [...small().stages, stage('demo'), stage('trial')] };

const on = (changes: Partial<Pack>): { pack: Pack; told: string[] } => {
  const { pack, conflicts } = layer([small(), lower(changes)]);
  return { pack, told: conflicts.map(({ section, item, why }) => `${section} ${item} ${why}`) };
};

const stuck = small().rules[0];
const ruleWith = (id: string, stages: string[], limits: string[][]): Pack['rules'] =>
  stuck?.kind !== 'stuck-in-stage'
    ? []
    : [
        {
          ...stuck,
          id,
          stages,
          params: {
            clock: 'calendar',
            limits: limits.map((each) => ({ stages: each, tiers: [], advice: null, warn: 3 })),
          },
        },
      ];

test('the team over the starter keeps its stages and adds what it does not have', () => {
  const { pack, conflicts } = layer([small(), starter]);
  expect(pack.stages).toEqual(small().stages);
  expect(pack.rules.map(({ id }) => id)).toEqual([
    'stuck',
    'planned',
    ...starter.rules.map(({ id }) => id),
  ]);
  expect(conflicts).toContainEqual({
    section: 'actions',
    item: 'call',
    pack: 'starter',
    by: 'team',
    why: 'same-id',
  } satisfies Conflict);
});

describe('a stage that the first pack lacks', () => {
  test('is taken out of what also speaks of others', () => {
    const rules = ruleWith('mixed', ['demo', 'interest'], [['demo'], ['interest', 'demo'], []]);
    const tracks = small().tracks.map((track) => ({ ...track, id: 't', stages: ['won', 'demo'] }));
    const { pack, told } = on({ ...withDemo, rules, tracks });
    expect(told).toEqual([]);
    expect(pack.rules.find(({ id }) => id === 'mixed')).toMatchObject({
      stages: ['interest'],
      params: { limits: [{ stages: ['interest'] }, { stages: [] }] },
    });
    expect(pack.tracks.find(({ id }) => id === 't')?.stages).toEqual(['won']);
  });

  test('takes with it what speaks of nothing else, and the links to it', () => {
    const tracks = small().tracks.map((track) => ({ ...track, id: 't', stages: ['demo'] }));
    const rules = [
      ...ruleWith('scope', ['demo'], [[]]),
      ...ruleWith('limits', [], [['demo'], ['trial']]),
      ...ruleWith('linked', [], [[]]).map((rule) => ({ ...rule, tracks: ['t', 'price'] })),
    ];
    const all = [...tracks, ...small().tracks];
    const { pack, told } = on({ ...withDemo, rules, tracks: all });
    expect(told).toEqual([
      'rules scope unknown-stage',
      'rules limits unknown-stage',
      'tracks t unknown-stage',
    ]);
    expect(pack.rules.find(({ id }) => id === 'linked')?.tracks).toEqual(['price']);
  });
});

describe('an action that is not there', () => {
  const actions: Pack['actions'] = Array.from({ length: 20 }, (_, n) => ({
    id: `a${n}`,
    name: { en: `Action ${n}` },
    touch: true,
    minutes: true,
  }));
  const target = (id: string, sum: 'times' | 'minutes', of: string[]): Pack['targets'][number] => ({
    id,
    name: { en: id },
    sum,
    actions: of,
    perDay: 3,
  });
  const clock = (id: string, clearedBy: string[]): Pack['replyClocks'][number] => ({
    id,
    name: { en: id },
    hours: 2,
    clock: 'working',
    clearedBy,
  });

  test('is taken out of targets and clocks, which go where nothing is left', () => {
    const { pack, told } = on({
      actions,
      targets: [target('some', 'times', ['a19', 'a0']), target('none', 'times', ['a18', 'a19'])],
      replyClocks: [clock('some', ['a0', 'a19']), clock('none', ['a19'])],
    });
    // The first pack has two actions, so two of twenty find no place.
    expect(pack.actions).toHaveLength(20);
    expect(told).toEqual([
      'actions a18 too-many',
      'actions a19 too-many',
      'targets none unknown-action',
      'replyClocks none unknown-action',
    ]);
    expect(pack.targets.find(({ id }) => id === 'some')?.actions).toEqual(['a0']);
    expect(pack.replyClocks.find(({ id }) => id === 'some')?.clearedBy).toEqual(['a0']);
  });

  test('or that takes no minutes above is none for a target of minutes', () => {
    const wechat = { id: 'wechat', name: { en: 'WeChat' }, touch: true, minutes: true };
    const { pack, told } = on({
      actions: [wechat, ...actions.slice(0, 1)],
      targets: [target('some', 'minutes', ['wechat', 'a0']), target('none', 'minutes', ['wechat'])],
    });
    expect(told).toEqual(['actions wechat same-id', 'targets none unknown-action']);
    expect(pack.targets.find(({ id }) => id === 'some')?.actions).toEqual(['a0']);
  });
});

test('a full section takes no more, and says which pack filled it', () => {
  const notices = (ids: string[]): Pack['notices'] =>
    ids.map((id) => ({ id, text: { en: id }, until: '2026-12-31' }));
  const packs = [['a'], ['b', 'c'], ['a', 'd', 'b']].map((ids, n) =>
    lower({ id: `p${n}`, notices: notices(ids) }),
  );
  const [first, ...rest] = packs;
  const { pack, conflicts } = layer([first ?? small(), ...rest]);
  expect(pack.notices.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(conflicts.filter(({ section }) => section === 'notices')).toEqual([
    { section: 'notices', item: 'd', pack: 'p2', by: 'p1', why: 'too-many' },
  ]);
});

test('five hundred rules over five hundred others are five hundred rules, at once', () => {
  const other = packOf(500);
  const rules = other.rules.map((rule) => ({ ...rule, id: `other-${rule.id}` }));
  const began = performance.now();
  const { pack, conflicts } = layer([packOf(500), { ...other, id: 'other', rules }]);
  expect(performance.now() - began).toBeLessThan(1000);
  expect(pack.rules).toEqual(packOf(500).rules);
  expect(conflicts.filter(({ why }) => why === 'too-many')).toHaveLength(500);
});

test('what differs only in stages that the first pack lacks is no conflict', () => {
  const five = starterPacks.find(({ id }) => id === 'starter-five') ?? small();
  expect(five.rules).not.toEqual(starter.rules);
  expect(layer([starter, five]).conflicts).toEqual([]);
});
