/** Texts that want to hang, crash or mislead the parsers. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBlankText } from '#crm/blank.ts';
import { labelKey } from '#crm/label.ts';
import {
  cleanText,
  decideDateOrder,
  decideDecimal,
  parseDate,
  parseMoney,
  parsePercent,
} from '#crm/parse/index.ts';
import { envAt } from '../zone.ts';

const context = envAt('2026-02-26T06:00:00.000Z', 'Asia/Shanghai');
const parsers: Record<string, (text: string) => unknown> = {
  parseDate: (text) => parseDate(text, context),
  decideDateOrder: (text) => decideDateOrder([text], text),
  parseMoney: (text) => parseMoney(text, { label: text }),
  decideDecimal: (text) => decideDecimal([text]),
  parsePercent,
  cleanText,
  labelKey,
  isBlankText,
};
const huge = [
  'a',
  ' ',
  '1',
  '1,',
  '1/',
  '年',
  '(',
  '\u200B',
  '😀',
  '1 day ',
  '\u0301',
  'jan ',
  '十',
].map((part) => part.repeat(5_000_000 / part.length));

describe.each(Object.entries(parsers))('%s', (_, parse) => {
  it('is quick on five megabytes of anything', () => {
    for (const text of huge) {
      // The best of three: what else the machine does at the moment is no part of it.
      const times = [1, 2, 3].map(() => {
        const before = performance.now();
        parse(text);
        return performance.now() - before;
      });
      expect(Math.min(...times)).toBeLessThan(250);
    }
  });

  it('is quick on the longest texts it looks at', () => {
    const before = performance.now();
    for (const length of [119, 120, 499, 500])
      for (const text of huge)
        for (const end of ['', '!', 'x', '1']) parse(text.slice(0, length) + end);
    expect(performance.now() - before).toBeLessThan(500);
  });

  it('never throws', () => {
    const crumbs = fc.array(
      fc.constantFrom(
        ...'0123456789 .,/-:()年月日天前后週万元$€¥%tz+amp'.split(''),
        'day',
        'ago',
        'Mon',
        'Feb',
        '__proto__',
        'constructor',
      ),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          crumbs.map((all) => all.join('')),
        ),
        (text) => void parse(text),
      ),
      {
        numRuns: 3000,
      },
    );
  });
});

describe('a text dressed up', () => {
  it('in direction marks or full width reads as what it shows', () => {
    expect(parseDate('\u200F27/11/2025\u200E', context)).toEqual({ value: '2025-11-27' });
    expect(parseDate('２７／１１／２０２５', context)).toEqual({ value: '2025-11-27' });
    expect(parseMoney('\u202A₹\u00A025,00,000.00\u202C')).toEqual({
      amount: 2_500_000,
      currency: 'INR',
    });
  });

  it('in superscripts or circled digits is not glued into a bigger number', () => {
    for (const text of ['100²', '1²', '①00', '27/11/2025³', '⒈000']) {
      expect(parseMoney(text)).toBeNull();
      expect(parseDate(text, context)).toBeNull();
    }
  });

  it('as a prototype key is no currency', () => {
    for (const key of ['constructor', '__proto__', 'toString'])
      expect(parseMoney(`${key} 5`)).toBeNull();
  });
});

it('any amount or date that is read has a form the rest of the code accepts', () => {
  const crumbs = fc
    .array(
      fc.constantFrom(
        ...'0123456789012345678901 .,/-:年月日天前'.split(''),
        '20',
        '25',
        ' am',
        ' days ago',
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map((all) => all.join(''));
  fc.assert(
    fc.property(crumbs, (text) => {
      const date = parseDate(text, context);
      if (date && typeof date === 'object') {
        expect(date.value).toMatch(/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d\.000Z)?$/);
        expect(Number.isNaN(Date.parse(date.value))).toBe(false);
      }
      const money = parseMoney(text);
      if (money) expect(Math.abs(money.amount)).toBeLessThanOrEqual(1e15);
    }),
    { numRuns: 20_000 },
  );
});
