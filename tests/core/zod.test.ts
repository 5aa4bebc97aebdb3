/** The words our schemas are made of: both ends belong to what is let in. */
import { expect, it } from 'vitest';
import { int, list, matching, number, type Schema, text, trimmed, z } from '#core/zod.ts';

const lets = (schema: Schema, ...values: unknown[]): boolean[] =>
  values.map((value) => schema.safeParse(value).success);

it('bounds the length of a text', () => {
  expect(lets(text(2, 3), 'a', 'ab', 'abc', 'abcd', 12)).toEqual([false, true, true, false, false]);
  expect(lets(text(0, 1), '', 'ab')).toEqual([true, false]);
});

it('bounds what is left of a text without the blanks around it', () => {
  expect(trimmed(1, 3).safeParse('  abc ').data).toBe('abc');
  expect(lets(trimmed(1, 3), '   ', ' abcd ')).toEqual([false, false]);
});

it('bounds numbers, and takes whole ones alone where it says so', () => {
  expect(lets(number(0.5, 2), 0.4, 0.5, 2, 2.1, Number.NaN)).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
  expect(lets(int(0, 3), -1, 0, 1.5, 3, 4, '1')).toEqual([false, true, false, true, false, false]);
});

it('bounds the length of a list and looks at each item', () => {
  const few = list(int(0, 9), 1, 2);
  expect(lets(few, [], [1], [1, 2], [1, 2, 3], [10])).toEqual([false, true, true, false, false]);
});

it('names the form a text should have had', () => {
  const { error } = matching(/^\d$/, 'digit').safeParse('x');
  expect(error?.issues.map(({ code, message }) => [code, message])).toEqual([
    ['invalid_format', 'digit'],
  ]);
});

it('never makes code out of a schema, which the pages’ policy forbids', () => {
  expect(z.config().jitless).toBe(true);
});
