/** A pack file is taken whole or refused with every problem in its place. */
import { describe, expect, test } from 'vitest';
import type { PackProblem } from '#core/pack/problem.ts';
import { maxBytes, readPack } from '#core/pack/read.ts';
import { spoiled, valid } from './valid.ts';

const problemsOf = (text: string): PackProblem[] => {
  const read = readPack(text);
  return 'problems' in read ? read.problems : [];
};

test('a valid pack is read as it stands', () => {
  expect(readPack(JSON.stringify(valid()))).toEqual({ pack: valid() });
  expect(readPack(`\uFEFF${JSON.stringify(valid(), null, 4)}\r\n`)).toEqual({ pack: valid() });
});

/** The problems without their lines, which tests of their own look at. */
const placeless = (problems: readonly PackProblem[]): PackProblem[] =>
  problems.map(({ line: _, column: __, ...problem }) => problem);

const text = (zh: string) => ({ 'zh-CN': zh });
const alias = (...labels: string[]) => ({ zoho: labels, fxiaoke: [] });
const rule = valid().rules[0];
const limit = rule?.params.limits?.[0];

/** One value of the valid pack changed, and the one problem that comes of it. */
const spoilings: [path: string, value: unknown, problem: PackProblem][] = [
  // Format.
  ['format', 3, { path: 'format', code: 'format-newer', expected: 2, got: 3 }],
  ['format', 1e300, { path: 'format', code: 'format-unknown', expected: 2, got: '1e+300' }],
  ['format', '1', { path: 'format', code: 'format-unknown', expected: 2, got: '1' }],
  ['format', null, { path: 'format', code: 'format-unknown', expected: 2, got: 'object' }],
  ['format', 0, { path: 'format', code: 'format-unknown', expected: 2, got: '0' }],
  ['format', undefined, { path: 'format', code: 'missing' }],
  // Shape.
  ['id', undefined, { path: 'id', code: 'missing' }],
  ['id', 'Team One', { path: 'id', code: 'wrong-form', expected: 'id', got: 'Team One' }],
  ['id', 7, { path: 'id', code: 'wrong-type', expected: 'string', got: 'number' }],
  ['colour', 'red', { path: 'colour', code: 'unknown-key' }],
  ['rules[0].Enabled', true, { path: 'rules[0].Enabled', code: 'unknown-key' }],
  ['rules[0].if', 'amount > 1', { path: 'rules[0].if', code: 'unknown-key' }],
  ['stages', {}, { path: 'stages', code: 'wrong-type', expected: 'array', got: 'object' }],
  [
    'stages[1].outcome',
    'maybe',
    { path: 'stages[1].outcome', code: 'not-one-of', expected: 'open | won | lost', got: 'maybe' },
  ],
  ['name', {}, { path: 'name', code: 'needs-language' }],
  ['name.en', '', { path: 'name.en', code: 'too-short', expected: 1, got: 0 }],
  ['name.en', 'x'.repeat(2001), { path: 'name.en', code: 'too-long', expected: 2000, got: 2001 }],
  ['name.fr', 'Règles', { path: 'name.fr', code: 'unknown-key' }],
  ['name', 'Our rules', { path: 'name', code: 'wrong-type', expected: 'object', got: 'string' }],
  ['sequence', 0, { path: 'sequence', code: 'too-small', expected: 1, got: '0' }],
  ['sequence', 1.5, { path: 'sequence', code: 'wrong-type', expected: 'int', got: 'number' }],
  [
    'rules[0].kind',
    'regex',
    {
      path: 'rules[0].kind',
      code: 'not-one-of',
      expected:
        'stuck-in-stage | idle | close-date-passed | close-date-pushed | no-next-step | field-required | not-updated-today',
      got: 'regex',
    },
  ],
  ['rules[0].why', { source: text('团队') }, { path: 'rules[0].why.text', code: 'missing' }],
  [
    'rules[0].enabled',
    'yes',
    { path: 'rules[0].enabled', code: 'wrong-type', expected: 'boolean', got: 'string' },
  ],
  [
    'rules[0].params.limits[0].warn',
    'seven',
    {
      path: 'rules[0].params.limits[0].warn',
      code: 'wrong-type',
      expected: 'number',
      got: 'string',
    },
  ],
  [
    'rules[0].params.limits[0].warn',
    1e9,
    { path: 'rules[0].params.limits[0].warn', code: 'too-big', expected: 3650, got: '1000000000' },
  ],
  [
    'rules[0].params.limits[0].warn',
    -1,
    { path: 'rules[0].params.limits[0].warn', code: 'too-small', expected: 0, got: '-1' },
  ],
  [
    'rules[0].params.limits[0].warn',
    null,
    { path: 'rules[0].params.limits[0].warn', code: 'wrong-type', expected: 'number', got: 'null' },
  ],
  [
    'rules[0].params.limits[0].advice',
    8,
    { path: 'rules[0].params.limits[0].advice', code: 'advice-above-warn' },
  ],
  [
    'rules[0].params.limits[0].tiers[0]',
    'D',
    {
      path: 'rules[0].params.limits[0].tiers[0]',
      code: 'not-one-of',
      expected: 'A | B | C',
      got: 'D',
    },
  ],
  [
    'rules[0].params.limits',
    [],
    { path: 'rules[0].params.limits', code: 'too-few', expected: 1, got: 0 },
  ],
  [
    'rules[0].params.limits',
    Array(61).fill(limit),
    { path: 'rules[0].params.limits', code: 'too-many', expected: 60, got: 61 },
  ],
  [
    'rules[0].params.clock',
    'lunar',
    {
      path: 'rules[0].params.clock',
      code: 'not-one-of',
      expected: 'calendar | working',
      got: 'lunar',
    },
  ],
  [
    'rules[1].reviewBy',
    '31.01.2027',
    { path: 'rules[1].reviewBy', code: 'wrong-form', expected: 'date', got: '31.01.2027' },
  ],
  [
    'rules[1].reviewBy',
    '2027-02-30',
    { path: 'rules[1].reviewBy', code: 'wrong-form', expected: 'date', got: '2027-02-30' },
  ],
  [
    'tracks[0].reason',
    'weather',
    {
      path: 'tracks[0].reason',
      code: 'not-one-of',
      expected:
        'price | delivery | decision-maker | competitor | budget | timing | silence | trust | other',
      got: 'weather',
    },
  ],
  [
    'tracks[0].media',
    'javascript:alert(1)',
    { path: 'tracks[0].media', code: 'wrong-form', expected: 'url', got: 'javascript:alert(1)' },
  ],
  [
    'tracks[0].media',
    'http://example.com/a',
    { path: 'tracks[0].media', code: 'wrong-form', expected: 'url', got: 'http://example.com/a' },
  ],
  ['tracks[0].steps', [], { path: 'tracks[0].steps', code: 'too-few', expected: 1, got: 0 }],
  [
    'tracks[0].steps[0].variants.fax',
    text('传真'),
    { path: 'tracks[0].steps[0].variants.fax', code: 'unknown-key' },
  ],
  [
    'windows[0].weekdays[0]',
    8,
    { path: 'windows[0].weekdays[0]', code: 'too-big', expected: 7, got: '8' },
  ],
  [
    'windows[0].hours.from',
    '9:00',
    { path: 'windows[0].hours.from', code: 'wrong-form', expected: 'time', got: '9:00' },
  ],
  [
    'windows[0].hours',
    { from: '12:00', to: '10:00' },
    { path: 'windows[0].hours', code: 'hours-backwards' },
  ],
  [
    'calendar.coverage.to',
    '2026-13-01',
    { path: 'calendar.coverage.to', code: 'wrong-form', expected: 'date', got: '2026-13-01' },
  ],
  ['actions', [], { path: 'actions', code: 'too-few', expected: 1, got: 0 }],
  ['warningsPerDay', 101, { path: 'warningsPerDay', code: 'too-big', expected: 100, got: '101' }],
  // Meaning.
  ['stages[2].id', 'interest', { path: 'stages[2].id', code: 'duplicate-id', got: 'interest' }],
  ['rules[1].id', 'stuck', { path: 'rules[1].id', code: 'duplicate-id', got: 'stuck' }],
  ['actions[1].id', 'call', { path: 'actions[1].id', code: 'duplicate-id', got: 'call' }],
  [
    'rules[0].tracks',
    ['price', 'gone'],
    { path: 'rules[0].tracks[1]', code: 'unknown-track', got: 'gone' },
  ],
  [
    'rules[1].stages',
    ['proposal'],
    { path: 'rules[1].stages[0]', code: 'unknown-stage', got: 'proposal' },
  ],
  [
    'rules[0].params.limits[0].stages',
    ['lead'],
    { path: 'rules[0].params.limits[0].stages[0]', code: 'unknown-stage', got: 'lead' },
  ],
  [
    'tracks[0].stages',
    ['lost'],
    { path: 'tracks[0].stages[0]', code: 'unknown-stage', got: 'lost' },
  ],
  [
    'targets[0].actions',
    ['fax'],
    { path: 'targets[0].actions[0]', code: 'unknown-action', got: 'fax' },
  ],
  [
    'targets[0].actions',
    ['call', 'wechat'],
    { path: 'targets[0].actions[1]', code: 'no-minutes', got: 'wechat' },
  ],
  [
    'stages[2].aliases',
    alias('needs　ANALYSIS'),
    {
      path: 'stages[2].aliases.zoho[0]',
      code: 'label-claimed',
      expected: 'interest',
      got: 'needs　ANALYSIS',
    },
  ],
  [
    'stages[2].name',
    { en: '谈 判', 'zh-CN': '谈判' },
    { path: 'stages[2].name.zh-CN', code: 'label-claimed', expected: 'negotiation', got: '谈判' },
  ],
  [
    'stages[2].aliases',
    { zoho: [], fxiaoke: ['意向'] },
    {
      path: 'stages[2].aliases.fxiaoke[0]',
      code: 'label-claimed',
      expected: 'interest',
      got: '意向',
    },
  ],
  [
    'calendar.zone',
    'Asia/Beijing',
    { path: 'calendar.zone', code: 'unknown-zone', got: 'Asia/Beijing' },
  ],
  ['calendar.zone', '+08:00', { path: 'calendar.zone', code: 'unknown-zone', got: '+08:00' }],
  [
    'calendar.coverage',
    { from: '2026-12-31', to: '2026-01-01' },
    {
      path: 'calendar.coverage',
      code: 'coverage-backwards',
      expected: '2026-01-01',
      got: '2026-12-31',
    },
  ],
  [
    'calendar.holidays[0].day',
    '2027-01-01',
    {
      path: 'calendar.holidays[0].day',
      code: 'outside-coverage',
      expected: '2026-01-01…2026-12-31',
      got: '2027-01-01',
    },
  ],
  [
    'calendar.workdays[0]',
    '2025-12-31',
    {
      path: 'calendar.workdays[0]',
      code: 'outside-coverage',
      expected: '2026-01-01…2026-12-31',
      got: '2025-12-31',
    },
  ],
  [
    'calendar.workdays[0]',
    '2026-10-01',
    { path: 'calendar.workdays[0]', code: 'duplicate-day', got: '2026-10-01' },
  ],
  [
    'calendar.hours[1].from',
    '11:59',
    { path: 'calendar.hours[1].from', code: 'hours-overlap', expected: '12:00', got: '11:59' },
  ],
  [
    'quiet',
    { from: '21:00', to: '21:00' },
    { path: 'quiet', code: 'hours-empty', got: '21:00–21:00' },
  ],
  [
    'quiet',
    { from: '24:00', to: '08:00' },
    { path: 'quiet.from', code: 'wrong-form', expected: '00:00', got: '24:00' },
  ],
  ['name.en', 'Our \u202Eselur', { path: 'name.en', code: 'invisible-character', got: 'U+202E' }],
  [
    'stages[0].aliases.fxiaoke[0]',
    '需求\u200B确认',
    { path: 'stages[0].aliases.fxiaoke[0]', code: 'invisible-character', got: 'U+200B' },
  ],
  [
    'rules[1].owner',
    '张\u2066敏',
    { path: 'rules[1].owner', code: 'invisible-character', got: 'U+2066' },
  ],
  [
    'tracks[0].keywords[0]',
    '太\u{E0041}贵',
    { path: 'tracks[0].keywords[0]', code: 'invisible-character', got: 'U+E0041' },
  ],
  [
    'tracks[0].steps[0].text',
    text('半个\uD83D字'),
    { path: 'tracks[0].steps[0].text.zh-CN', code: 'invisible-character', got: 'U+FFFD' },
  ],
  [
    'tracks[0].steps[0].text',
    text('点<a href=x>这里'),
    { path: 'tracks[0].steps[0].text.zh-CN', code: 'markup', got: '<a href=x>这里' },
  ],
  [
    'rules[0].title',
    text('<!-- 停 -->'),
    { path: 'rules[0].title.zh-CN', code: 'markup', got: '<!-- 停 -->' },
  ],
  [
    'calendar.holidays[0].name',
    '</b>',
    { path: 'calendar.holidays[0].name', code: 'markup', got: '</b>' },
  ],
];

test.each(spoilings)('%s = %j is refused', (path, value, problem) => {
  expect(placeless(problemsOf(spoiled(path, value)))).toEqual([problem]);
});

const head = '{"format":1,';
/** Texts that are refused before their shape is looked at. */
const texts: [what: string, text: string, problems: PackProblem[]][] = [
  ['an empty file', '', [{ path: '', code: 'not-json', line: 1, column: 1 }]],
  ['a word', 'pack', [{ path: '', code: 'not-json', line: 1, column: 1, got: 'p' }]],
  [
    'NaN',
    `${head}\n"sequence": NaN}`,
    [{ path: '', code: 'not-json', line: 2, column: 13, got: 'N' }],
  ],
  [
    'a trailing comma',
    '{\n  "format": 1,\n}',
    [{ path: '', code: 'not-json', line: 3, column: 1, got: '}' }],
  ],
  ['a comment', '{} // mine', [{ path: '', code: 'not-json', line: 1, column: 4, got: '/' }]],
  [
    'single quotes',
    "{'format': 1}",
    [{ path: '', code: 'not-json', line: 1, column: 2, got: "'" }],
  ],
  [
    'a bare line break in a text',
    '{"name": "a\nb"}',
    [{ path: '', code: 'not-json', line: 1, column: 12, got: '\n' }],
  ],
  [
    'an unknown escape',
    '{"name": "a\\x"}',
    [{ path: '', code: 'not-json', line: 1, column: 12, got: '\\' }],
  ],
  ['an open object', '{"format": 1', [{ path: '', code: 'not-json', line: 1, column: 13 }]],
  [
    '2 MB of text',
    `"${'x'.repeat(2e6)}"`,
    [{ path: '', code: 'too-large', expected: maxBytes, got: 2_000_002 }],
  ],
  [
    '400,000 Chinese characters',
    `"${'规'.repeat(4e5)}"`,
    [{ path: '', code: 'too-large', expected: maxBytes, got: 1_200_002 }],
  ],
  [
    'a depth of 10,000',
    '['.repeat(1e4),
    [
      {
        path: expect.stringMatching(/^\[0\]\[0\]/),
        code: 'too-deep',
        expected: 32,
        line: 1,
        column: 33,
      },
    ],
  ],
  [
    '100,000 values',
    `[${'0,'.repeat(1e5)}0]`,
    [{ path: '', code: 'too-many-values', expected: 50_000, line: 1, column: 100_000 }],
  ],
  [
    'a key given twice',
    `${head}"rules":[{"id":"a","id":"b"}]}`,
    [{ path: 'rules[0].id', code: 'duplicate-key', line: 1, column: 32 }],
  ],
  [
    'a key given twice in other letters',
    `${head}"\\u0066ormat":2}`,
    [{ path: 'format', code: 'duplicate-key', line: 1, column: 13 }],
  ],
  [
    'a prototype',
    `${head}"__proto__":{"enabled":true}}`,
    [{ path: '__proto__', code: 'forbidden-key', line: 1, column: 13 }],
  ],
  [
    'a constructor deep inside',
    `${head}"name":{"constructor":{"prototype":{}}}}`,
    [
      { path: 'name.constructor', code: 'forbidden-key', line: 1, column: 21 },
      { path: 'name.constructor.prototype', code: 'forbidden-key', line: 1, column: 36 },
    ],
  ],
  [
    'an escaped prototype',
    `${head}"__pr\\u006fto__":1}`,
    [{ path: '__proto__', code: 'forbidden-key', line: 1, column: 13 }],
  ],
];

test.each(texts)('%s is refused', (_, file, problems) => {
  expect(problemsOf(file)).toEqual(problems);
});

test.each(['null', '[]', '"pack"', '7', 'true'])('%s is no pack', (file) => {
  const [problem] = problemsOf(file);
  expect(problem).toMatchObject({ path: '', code: 'wrong-type', expected: 'object' });
});

test('a number too large for any machine is no number', () => {
  const file = JSON.stringify(valid()).replace('"warn":7', '"warn":1e999');
  expect(problemsOf(file)).toMatchObject([
    { path: 'rules[0].params.limits[0].warn', code: 'wrong-type' },
  ]);
});

test('every problem of the shape is told, not only the first', () => {
  const pack = valid() as { [key: string]: unknown };
  const problems = problemsOf(
    JSON.stringify({
      ...pack,
      id: 'No',
      quiet: undefined,
      actions: 3,
      extra: 1,
      warningsPerDay: -1,
    }),
  );
  expect(problems.map(({ path, code }) => `${path} ${code}`).sort()).toEqual([
    'actions wrong-type',
    'extra unknown-key',
    'id wrong-form',
    'quiet missing',
    'warningsPerDay too-small',
  ]);
});

test('every problem of the meaning is told, not only the first', () => {
  const pack = valid();
  const [first, second] = pack.stages;
  const problems = problemsOf(
    JSON.stringify({
      ...pack,
      stages: [first, second].map((stage) => ({ ...stage, outcome: 'lost' })),
      rules: pack.rules.map((each) => ({ ...each, tracks: ['gone'] })),
      calendar: { ...pack.calendar, zone: 'Mars' },
    }),
  );
  expect(problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
    'stages no-open-stage',
    'rules[0].tracks[0] unknown-track',
    'rules[1].tracks[0] unknown-track',
    'calendar.zone unknown-zone',
  ]);
});

test('a label may be repeated within its stage and in the other CRM', () => {
  const aliases = { zoho: ['谈判', '谈判 '], fxiaoke: ['需求分析', '谈判'] };
  const file = JSON.parse(spoiled('stages[1].aliases', aliases));
  expect(readPack(JSON.stringify(file))).toHaveProperty('pack');
});

test('the zone of the machine is a zone', () => {
  expect(readPack(spoiled('calendar.zone', 'browser'))).toHaveProperty('pack');
});

test('less than and hearts are no markup, emoji and line breaks are no hidden characters', () => {
  const words = text('3 < 5，<3 我们\n第二行\t👍☎️');
  expect(readPack(spoiled('tracks[0].steps[0].text', words))).toHaveProperty('pack');
});

test('a thousand problems are listed and the rest counted', () => {
  const extra = Object.fromEntries(Array.from({ length: 1500 }, (_, n) => [`key${n}`, n]));
  const problems = problemsOf(JSON.stringify({ ...valid(), ...extra }));
  expect(problems).toHaveLength(1001);
  expect(problems.at(-1)).toEqual({ path: '', code: 'more', got: 500 });
});

test('problems quote hostile keys and values shortly and in quotes', () => {
  const problems = problemsOf(JSON.stringify({ ...valid(), [`a b${'x'.repeat(900)}`]: 1 }));
  expect(placeless(problems)).toEqual([{ path: `["a b${'x'.repeat(56)}…"]`, code: 'unknown-key' }]);
});

describe('the place of a problem', () => {
  const written = (path: string, value: unknown): string =>
    JSON.stringify(JSON.parse(spoiled(path, value)), null, 2);
  /** The line that a problem points at, from its column on. */
  const pointedAt = (file: string, { line = 0, column = 0 }: PackProblem): string | undefined =>
    file.split('\n')[line - 1]?.slice(column - 1);

  test.each([
    ['the format', 'format', 9, '"format": 9,'],
    ['a value of the wrong type', 'rules[0].params.limits[0].warn', 'x', '"warn": "x"'],
    ['a key that nobody knows', 'rules[1].colour', 'red', '"colour": "red"'],
    ['an item that means nothing', 'rules[0].tracks[0]', 'gone', '"gone"'],
    ['a key that is missing', 'rules[1].why.source', undefined, '"why": {'],
    ['a key missing from an item', 'rules[1].params', undefined, '{'],
    ['a key missing from the pack', 'id', undefined, '{'],
  ])('is that of %s', (_, path, value, line) => {
    const file = written(path, value);
    const [problem] = problemsOf(file);
    expect(problem && pointedAt(file, problem)).toBe(line);
  });

  test('counts the lines of Windows and leaves out the byte order mark', () => {
    const file = `\uFEFF${written('sequence', 0).replaceAll('\n', '\r\n')}`;
    expect(problemsOf(file)).toMatchObject([{ path: 'sequence', line: 8, column: 3 }]);
  });

  test('is in the text as it was given, whatever it was upgraded to', () => {
    const { replyClocks: _, fieldLabels: __, notices: ___, agreements: ____, ...old } = valid();
    const file = JSON.stringify({ ...old, format: 1, warningsPerDay: -1 }, null, 1);
    const [problem] = problemsOf(file);
    expect(problem && pointedAt(file, problem)).toBe('"warningsPerDay": -1,');
  });

  test('is not given to what is wrong with the file as a whole', () => {
    expect(problemsOf('7')).toMatchObject([{ path: '' }]);
    expect(problemsOf('7')[0]).not.toHaveProperty('line');
  });
});

test('as many rules and talk tracks as a pack may have are read', () => {
  const pack = valid();
  const tracks = Array.from({ length: 300 }, (_, n) => ({ ...pack.tracks[0], id: `track-${n}` }));
  const rules = Array.from({ length: 500 }, (_, n) => ({
    ...pack.rules[0],
    id: `rule-${n}`,
    tracks: [],
  }));
  expect(readPack(JSON.stringify({ ...pack, tracks, rules }))).toHaveProperty('pack');
});
