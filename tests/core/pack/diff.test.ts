/** What changed between two packs is told whole, in a stable order, in words a person can read. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { diffPacks, type PackChange, writeDiff } from '#core/pack/diff.ts';
import { readPack } from '#core/pack/read.ts';
import { type Pack, packSchema } from '#core/pack/schema.ts';
import { starterPacks } from '#core/pack/starter/index.ts';
import { writePack } from '#core/pack/write.ts';
import { anyPair, small } from './changed.ts';
import { spoiled } from './valid.ts';

// Many packs are made; tests share their machine.
vi.setConfig({ testTimeout: 30_000 });

/** The small pack with one value replaced; it has to stay a valid one. */
function changed(path: string, value: unknown): Pack {
  const read = readPack(spoiled(path, value));
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.pack;
}

const lines = (before: Pack, after: Pack): string[] =>
  writeDiff(diffPacks(before, after)).split('\n').slice(0, -1);

const rule = small().rules[0];

test('a pack is no different from itself', () => {
  for (const pack of [...starterPacks, small()]) expect(diffPacks(pack, pack)).toEqual([]);
  expect(writeDiff([])).toBe('');
});

test('a changed limit is told as the section, the rule, the place in it, and both values', () => {
  const after = changed('rules[0].params.limits[0].warn', 6);
  expect(diffPacks(small(), after)).toEqual([
    {
      section: 'rules',
      item: 'stuck',
      title: { 'zh-CN': '停得太久' },
      how: 'changed',
      values: [{ path: 'params.limits[0].warn', before: '7', after: '6' }],
    },
  ] satisfies PackChange[]);
});

describe('as a line', () => {
  test.each([
    [
      'a changed limit',
      'rules[0].params.limits[0].warn',
      6,
      ['~ rules/stuck params.limits[0].warn: 7 → 6'],
    ],
    [
      'a limit taken away',
      'rules[0].params.limits[0].advice',
      null,
      ['~ rules/stuck params.limits[0].advice: 5 → null'],
    ],
    ['a value that was not there', 'rules[0].owner', '张敏', ['~ rules/stuck owner: + "张敏"']],
    ['a value that is gone', 'rules[1].owner', undefined, ['~ rules/planned owner: - "张敏"']],
    ['a version', 'sequence', 4, ['~ sequence: 3 → 4']],
    ['a value of the pack that is gone', 'expires', undefined, ['- expires: "2027-06-30"']],
    ['a part of a value', 'publisher.contact', undefined, ['~ publisher contact: - "张敏"']],
    ['an entry of a list', 'rules[1].stages', ['won'], ['~ rules/planned stages: + "won"']],
    [
      'a holiday',
      'calendar.holidays',
      [
        { day: '2026-10-01', name: '国庆' },
        { day: '2026-10-02', name: '国庆' },
      ],
      [
        '~ calendar holidays[2026-10-01]: "国庆节" → "国庆"',
        '~ calendar holidays[2026-10-02]: + "国庆"',
      ],
    ],
    [
      'a day to make up',
      'calendar.workdays',
      ['2026-09-20'],
      ['~ calendar workdays: + "2026-09-20"', '~ calendar workdays: - "2026-10-10"'],
    ],
    [
      'a step',
      'tracks[0].steps[1]',
      { label: { en: 'Ask' }, text: { en: 'Why?' } },
      ['~ tracks/price steps[1]: + {"label":{"en":"Ask"},"text":{"en":"Why?"}}'],
    ],
    [
      'a label of a field',
      'fieldLabels[0].labels',
      ['合同金额', '总价'],
      ['~ fieldLabels/zoho amount labels: + "总价"'],
    ],
    [
      'a kind',
      'rules[1]',
      { ...small().rules[1], kind: 'field-required', params: { level: 'advice', field: 'amount' } },
      [
        '~ rules/planned kind: "no-next-step" → "field-required"',
        '~ rules/planned params.field: + "amount"',
        '~ rules/planned params.dated: - true',
      ],
    ],
  ])('%s', (_, path, value, told) => {
    expect(lines(small(), changed(path, value))).toEqual(told);
  });

  test('an item that came, one that went', () => {
    const rules = [rule, { ...rule, id: 'stuck-too', title: { en: 'Too long' } }];
    expect(lines(small(), changed('rules', rules))).toEqual([
      '+ rules/stuck-too "Too long"',
      '- rules/planned "No next step"',
    ]);
    expect(lines(small(), changed('fieldLabels', []))).toEqual(['- fieldLabels/zoho amount']);
  });

  test('an item that is elsewhere in the order', () => {
    const { rules } = small();
    expect(lines(small(), changed('rules', rules.toReversed()))).toHaveLength(1);
    const four = ['a', 'b', 'c', 'd'].map((id) => ({ ...rule, id }));
    const [a, b, c, d] = four;
    expect(lines(changed('rules', four), changed('rules', [d, a, b, c]))).toEqual([
      '> rules/d moved',
    ]);
  });

  test('a list in another order, each entry of which is still there', () => {
    const [before, after] = [
      ['价高', '太贵', '贵'],
      ['贵', '价高', '太贵', '贵'],
    ].map((keywords) => changed('tracks[0].keywords', keywords));
    if (!before || !after) return;
    expect(lines(before, after)).toEqual([
      '~ tracks/price keywords: + "贵"',
      '~ tracks/price keywords: ["价高","太贵","贵"] → ["贵","价高","太贵"]',
    ]);
  });
});

test('of long texts the place where they differ is shown', () => {
  const long = (end: string) =>
    changed('name.en', `${'so it goes '.repeat(50)}${end}${'.'.repeat(200)}`);
  const [change] = diffPacks(long('7 days'), long('9 days'));
  const [value] = change?.values ?? [];
  expect(value?.before).toMatch(/^….{20}7 days\.+…$/);
  expect(value?.after).toMatch(/^….{20}9 days\.+…$/);
});

test('sections come in the order of the schema, items in that of the new pack, removed ones last', () => {
  const after: Pack = {
    ...small(),
    agreements: [],
    sequence: 9,
    tracks: [...small().tracks.map((track) => ({ ...track, id: 'new' })), ...small().tracks],
    stages: small().stages.toReversed(),
    actions: small().actions.slice(1),
  };
  expect(diffPacks(small(), after).map(({ section, item, how }) => [section, item, how])).toEqual([
    ['sequence', null, 'changed'],
    ['stages', 'won', 'moved'],
    ['stages', 'negotiation', 'moved'],
    ['tracks', 'new', 'added'],
    ['actions', 'call', 'removed'],
    ['agreements', 'evening', 'removed'],
  ]);
});

test('two packs are written as one text exactly where nothing is different', () => {
  fc.assert(
    fc.property(anyPair(), ([before, after]) => {
      const same = writePack(before) === writePack(after);
      expect(diffPacks(before, after).length === 0).toBe(same);
    }),
  );
});

/** The value with the keys of all its objects the other way round. */
function turned(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(turned);
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, turned(item)]),
  );
}

test('the order of keys in a file is no difference', () => {
  for (const pack of [...starterPacks, small()]) {
    const again = packSchema().parse(turned(pack));
    expect(writePack(again)).toBe(writePack(pack));
    expect(diffPacks(pack, again)).toEqual([]);
  }
});

test('a difference is the same every time and is told one line a fact', () => {
  fc.assert(
    fc.property(anyPair(), ([before, after]) => {
      const changes = diffPacks(before, after);
      expect(diffPacks(structuredClone(before), structuredClone(after))).toEqual(changes);
      const facts = changes.map(({ values }) => Math.max(1, values.length));
      const told = writeDiff(changes);
      expect(told.split('\n')).toHaveLength(facts.reduce((sum, n) => sum + n, 1));
      for (const line of told.split('\n').slice(0, -1)) expect(line).toMatch(/^[-+~>] [\w$]/);
    }),
  );
});

test('what one way adds, the other way removes', () => {
  fc.assert(
    fc.property(anyPair(), ([before, after]) => {
      const told = (changes: PackChange[], how: PackChange['how']) =>
        changes.filter((each) => each.how === how).map(({ section, item }) => `${section}/${item}`);
      const [there, back] = [diffPacks(before, after), diffPacks(after, before)];
      expect(told(back, 'removed')).toEqual(told(there, 'added'));
      expect(new Set(told(back, 'changed'))).toEqual(new Set(told(there, 'changed')));
      // Which of two that changed places is called moved may differ, but not how many are.
      expect(told(back, 'moved')).toHaveLength(told(there, 'moved').length);
    }),
  );
});

test('moving exactly the items that are said to have moved brings one order into the other', () => {
  fc.assert(
    fc.property(anyPair(12), ([before, after]) => {
      const changes = diffPacks(before, after).filter(({ section }) => section === 'rules');
      const gone = new Set(changes.filter(({ how }) => how !== 'changed').map(({ item }) => item));
      const still = (pack: Pack) => pack.rules.map(({ id }) => id).filter((id) => !gone.has(id));
      expect(still(before)).toEqual(still(after));
    }),
  );
});
