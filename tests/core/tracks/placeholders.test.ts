/** Placeholders: a closed list, gaps where unknown, everything else plain text. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillIn, placeholders } from '#core/tracks/placeholders.ts';

const written = (segments: ReturnType<typeof fillIn>): string =>
  segments.map((part) => ('text' in part ? part.text : `{${part.gap}}`)).join('');

test('fills in either language, and leaves a gap where nobody knows', () => {
  const fillings = { customer: '杭州云栖', days: '9', product: null };
  expect(fillIn('{客户}您好，方案已放了 {days} 天，{产品}还合适吗？', fillings)).toEqual([
    { text: '杭州云栖您好，方案已放了 9 天，' },
    { gap: '产品' },
    { text: '还合适吗？' },
  ]);
  expect(fillIn('{ contact }', {})).toEqual([{ gap: 'contact' }]);
});

test.each(['{constructor}', '{__proto__}', '{toString}', '{}', '{{}}', '{', '}{', '{客户'])(
  '%j is plain text',
  (text) => expect(fillIn(text, { customer: 'x' })).toEqual([{ text }]),
);

test('what is filled in is not read again', () => {
  expect(fillIn('{客户}', { customer: '{deal}', deal: 'x' })).toEqual([{ text: '{deal}' }]);
});

test('a blank value is a gap', () => {
  expect(fillIn('{deal}', { deal: '' })).toEqual([{ gap: 'deal' }]);
});

const token = fc.oneof(
  fc.constantFrom(...placeholders.map((name) => `{${name}}`), '{客户}', '{', '}', '{x}'),
  fc.string({ maxLength: 5 }),
);
const texts = fc.array(token, { maxLength: 12 }).map((parts) => parts.join(''));

test('without any value, the segments spell the text again', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(written(fillIn(text, {}))).toBe(
        text.replace(/\{([^{}]{1,20})\}/g, (whole, name: string) =>
          placeholders.some((known) => known === name.trim()) ? `{${name.trim()}}` : whole,
        ),
      );
    }),
  );
});

test('with every value, no known placeholder is left', () => {
  const all = Object.fromEntries(placeholders.map((name) => [name, name.toUpperCase()]));
  fc.assert(
    fc.property(texts, (text) => {
      expect(fillIn(text, all).every((part) => 'text' in part)).toBe(true);
    }),
  );
});

test('a long hostile text is quick', () => {
  const began = performance.now();
  fillIn('{'.repeat(100_000), {});
  fillIn('{a'.repeat(50_000), {});
  expect(performance.now() - began).toBeLessThan(300);
});
