/** Every path of a pack file is found where it stands. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from '#core/pack/lines.ts';
import { pathOf } from '#core/pack/path.ts';
import { maxBytes } from '#core/pack/read.ts';
import { valid } from './valid.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** What stands in `text` at the place of `path`, as far as the line goes. */
function at(text: string, path: string): string | undefined {
  const place = linesOf(text)(path);
  return place && text.split('\n')[place.line - 1]?.slice(place.column - 1);
}

const text = `{
  "id": "team", "rules": [
    { "id": "a" },
    {"id":"b",
      "params": { "limits": [ {"warn": 7}, 12 ] }
    }
  ],
  "a b": { "x.y[0]": null, "\\u0069d": [] },
  "empty": []
}`;

test.each([
  ['', '{'],
  ['id', '"id": "team", "rules": ['],
  ['rules', '"rules": ['],
  ['rules[0]', '{ "id": "a" },'],
  ['rules[1].id', '"id":"b",'],
  ['rules[1].params.limits[0].warn', '"warn": 7}, 12 ] }'],
  ['rules[1].params.limits[1]', '12 ] }'],
  ['["a b"]["x.y[0]"]', '"x.y[0]": null, "\\u0069d": [] },'],
  ['["a b"].id', '"\\u0069d": [] },'],
])('%s is found', (path, found) => {
  expect(at(text, path)).toBe(found);
});

test.each([
  ['name', ''],
  ['rules[0].why.text', 'rules[0]'],
  ['rules[7].id', 'rules'],
  ['rules[1].params.limits[0]["x y"].z', 'rules[1].params.limits[0]'],
  ['["a b"]["x.y[0]"]["]"]', '["a b"]["x.y[0]"]'],
  ['empty[0]', 'empty'],
])('%s is not there, so the place is that of %j', (path, around) => {
  expect(linesOf(text)(path)).toEqual(linesOf(text)(around));
});

test('of a text that breaks off, what stands before is found', () => {
  const placeOf = linesOf('{"id": 1,\n "rules": [{"id": 2},\n {"id" 3}]}');
  expect(placeOf('rules[1].id')).toEqual({ line: 3, column: 3 });
  expect(placeOf('rules[2]')).toEqual(placeOf('rules'));
});

test.each(['', ' \n'])('in %j there is no place', (nothing) => {
  expect(linesOf(nothing)('id')).toBeUndefined();
});

/** Every path in a value, with what stands there. */
function paths(value: Json, keys: (string | number)[] = []): (readonly [string, Json])[] {
  const own = [pathOf(keys), value] as const;
  if (typeof value !== 'object' || value === null) return [own];
  const entries: [string | number, Json][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return [own, ...entries.flatMap(([key, item]) => paths(item, [...keys, key]))];
}

test('every path of every value leads to its key, or to the item itself', () => {
  const key = fc.oneof(
    fc.stringMatching(/^[a-z]{1,3}$/),
    fc.stringMatching(/^["\\. [\]0-9a\n]{0,4}$/),
  );
  const { value } = fc.letrec<{ value: Json }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom<Json>(null, true, 7, 'a"[0].b'),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(key, tie('value'), { maxKeys: 3, noNullPrototype: true }),
    ),
  }));
  fc.assert(
    fc.property(value, fc.constantFrom(0, 1, '\t'), (given, indent) => {
      const written = JSON.stringify(given, null, indent);
      const lines = written.split('\n');
      const placeOf = linesOf(written);
      for (const [path, item] of paths(given)) {
        const place = placeOf(path);
        const found = place && lines[place.line - 1]?.slice(place.column - 1);
        const isItem = path === '' || /\[\d+\]$/.test(path);
        if (!isItem) expect(found).toMatch(/^"(?:[^"\\]|\\.)*":/);
        else if (typeof item !== 'object') expect(found).toContain(JSON.stringify(item));
        else expect(found).toMatch(/^(?:null|[[{])/);
      }
    }),
  );
});

test('a file as large as they may be, with all its paths asked for, takes no time', () => {
  const tracks = Array.from({ length: 2000 }, (_, n) => ({
    ...valid().tracks[0],
    id: `track-${n}`,
    logic: 'x'.repeat(150),
  }));
  const file = JSON.stringify({ ...valid(), tracks }, null, 1);
  expect(file.length).toBeGreaterThan(0.9 * maxBytes);
  const began = performance.now();
  const placeOf = linesOf(file);
  for (let n = 0; n < 2000; n += 1) placeOf(`tracks[${n}].steps[0].gone`);
  // Some 50 ms on an idle machine; tests share theirs.
  expect(performance.now() - began).toBeLessThan(1000);
  expect(placeOf('tracks[1999].id')?.line).toBeGreaterThan(40_000);
});
