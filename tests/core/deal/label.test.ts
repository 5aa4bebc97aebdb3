/** Labels compare as people read them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseLabel } from '#core/deal/label.ts';

test.each([
  ['  Closed   Won ', 'closed won'],
  ['Ｃｌｏｓｅｄ　Ｗｏｎ', 'closed won'],
  ['CLOSED\u00A0WON', 'closed won'],
  ['赢\u200B单', '赢单'],
  ['谈判（复审）', '谈判(复审)'],
  ['輸單', '輸單'],
])('%j reads as %j', (label, read) => {
  expect(normaliseLabel(label)).toBe(read);
});

test('normalising twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (label) => {
      const once = normaliseLabel(label);
      expect(normaliseLabel(once)).toBe(once);
    }),
    { numRuns: 2000 },
  );
});
