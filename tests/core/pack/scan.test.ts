/** The bare text of a pack is judged as JSON.parse would judge it, and placed. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maxDepth, scanJson } from '#core/pack/scan.ts';

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Whether the scan finds the text to be JSON; other problems do not count. */
const isJson = (text: string): boolean => scanJson(text).every(({ code }) => code !== 'not-json');

test('whatever JSON.parse takes is taken, whatever it refuses is refused', () => {
  const shallow = fc.json({ maxDepth: 6 });
  const bent = fc
    .tuple(shallow, fc.nat(200), fc.nat(3), fc.string({ unit: 'binary', maxLength: 2 }))
    .map(([text, at, cut, put]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + put + text.slice(place + cut);
    });
  const scraps = fc
    .array(fc.constantFrom(...'{}[]:,"\\ \n\tu0e1-+.5"truefalsnl'), { maxLength: 12 })
    .map((signs) => signs.join(''));
  fc.assert(
    fc.property(fc.oneof(shallow, bent, scraps, fc.string()), (text) => {
      expect(isJson(text)).toBe(parses(text));
    }),
    { numRuns: 5000 },
  );
});

test.each([
  ['a tab', '{\t}x', 1, 4],
  ['a line break', '{\n"a": 1,\n}', 3, 1],
  ['a Windows line break', '[1,\r\n  2 3]', 2, 5],
  ['Chinese', '{"规则": 1 "b"}', 1, 10],
])('a mistake after %s is placed', (_, text, line, column) => {
  expect(scanJson(text)).toEqual([expect.objectContaining({ code: 'not-json', line, column })]);
});

test('nesting is allowed to the bound and not past it', () => {
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
  expect(scanJson(nested(maxDepth))).toEqual([]);
  expect(scanJson(nested(maxDepth + 1))).toMatchObject([{ code: 'too-deep' }]);
});

test('a key may come again in another object', () => {
  expect(scanJson('[{"a":1},{"a":{"a":2}}]')).toEqual([]);
});

test('each repeated key is one problem', () => {
  expect(scanJson('{"a":1,"a":2,"b":{"c":1,"c":1}}')).toEqual([
    { path: 'a', code: 'duplicate-key', line: 1, column: 8 },
    { path: 'b.c', code: 'duplicate-key', line: 1, column: 25 },
  ]);
});

test('problems before a mistake are kept', () => {
  expect(scanJson('{"a":1,"a":2,')).toMatchObject([
    { code: 'duplicate-key' },
    { code: 'not-json', line: 1, column: 14 },
  ]);
});

test('however many mistakes there are, placing them takes no time', () => {
  const lines = Array.from({ length: 20_000 }, () => '"a": 1');
  const began = performance.now();
  expect(scanJson(`{${lines.join(',\n')}}`).at(-1)).toMatchObject({ line: 20_000, column: 1 });
  expect(performance.now() - began).toBeLessThan(1000);
});

test('a text as long as a pack may be is no trouble', () => {
  expect(scanJson(`"${'\\u0041'.repeat(170_000)}"`)).toEqual([]);
});
