/** Every date pattern a Zoho user can pick, alone, beside other dates, and with the CRM's setting. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideDateOrder, parseDate } from '#crm/parse/index.ts';
import { sharedData } from '#tests/shared-data.ts';
import { envAt } from '../zone.ts';
import {
  isShort,
  isWorded,
  languages,
  patterns,
  print,
  printTime,
  timeFormats,
} from './patterns.ts';

const now = '2026-02-26T06:00:00.000Z';
const zones = ['Asia/Shanghai', 'Asia/Kolkata', 'America/Los_Angeles'];
const context = envAt(now, 'Asia/Shanghai');
const days = ['2025-08-04', '2025-11-27', '2026-01-04', '2024-02-29', '2025-12-12', '2025-03-31'];

/** Two-digit years mean 2000–2069; four-digit ones anything a CRM may print. */
const anyDay = (pattern: string) =>
  fc
    .date({
      min: new Date('2000-01-01'),
      max: new Date(/yyyy/.test(pattern) ? '2099-12-31' : '2069-12-31'),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString().slice(0, 10));
const anyPattern = fc.constantFrom(...patterns);
const patternAndDay = anyPattern.chain((pattern) =>
  fc.record({ pattern: fc.constant(pattern), day: anyDay(pattern) }),
);

describe.each(patterns)('a page that prints %s', (pattern) => {
  const order = decideDateOrder([], pattern);

  it.each(days)('reads %s back when the CRM says its pattern', (day) => {
    expect(parseDate(print(pattern, day), { ...context, order })).toEqual({ value: day });
  });

  it.each(days)('reads %s with a time in both time formats and three zones', (day) => {
    for (const zone of zones)
      for (const format of timeFormats) {
        const text = `${print(pattern, day)} ${printTime(format, 15 * 60 + 7)}`;
        const read = parseDate(text, { ...envAt(now, zone), order });
        const wall = new Intl.DateTimeFormat('sv', {
          timeZone: zone,
          dateStyle: 'short',
          timeStyle: 'short',
        });
        if (typeof read !== 'object' || !read) throw new Error(`${text}: ${read}`);
        expect(read.value).toMatch(/^\d{4}-.*Z$/);
        expect(wall.format(Date.parse(read.value))).toBe(`${day} 15:07`);
      }
  });

  it('is decided by its other dates where they can decide it', () => {
    const page = days.map((day) => print(pattern, day));
    const shown = decideDateOrder(page);
    for (const day of days) {
      const expected = isShort(pattern) ? [{ value: day }, 'undecidable'] : [{ value: day }];
      expect(expected).toContainEqual(parseDate(print(pattern, day), { ...context, order: shown }));
    }
  });
});

describe('any date in any pattern', () => {
  it('is right, or undecidable, when it stands alone', () => {
    fc.assert(
      fc.property(patternAndDay, ({ pattern, day }) => {
        const read = parseDate(print(pattern, day), context);
        if (isWorded(pattern) || read !== 'undecidable') expect(read).toEqual({ value: day });
      }),
      { numRuns: 3000 },
    );
  });

  it('is right with the CRM’s own pattern, whatever else is on the page', () => {
    fc.assert(
      fc.property(patternAndDay, ({ pattern, day }) => {
        const order = decideDateOrder(
          ['Dec 11, 2025', '2025-07-21', '206 day(s) ago', '$1,234'],
          pattern,
        );
        expect(parseDate(print(pattern, day), { ...context, order })).toEqual({ value: day });
      }),
      { numRuns: 3000 },
    );
  });

  it('is never wrong beside other dates of its page, and right once one of them proves the order', () => {
    const page = anyPattern.chain((pattern) =>
      fc.record({
        pattern: fc.constant(pattern),
        days: fc.array(anyDay(pattern), { minLength: 1, maxLength: 8 }),
      }),
    );
    fc.assert(
      fc.property(page, ({ pattern, days }) => {
        const order = decideDateOrder([
          ...days.map((day) => print(pattern, day)),
          'Mon, 4 Aug 2025 03:55 PM',
        ]);
        const proven = days.some((day) => Number(day.slice(8)) > 12);
        for (const day of days) {
          const read = parseDate(print(pattern, day), { ...context, order });
          if (read !== 'undecidable' || (proven && !isShort(pattern)))
            expect(read).toEqual({ value: day });
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('is never wrong on a page that mixes patterns, unless two of them look alike', () => {
    const layout = (pattern: string) =>
      pattern.replace(/y+/, (part) => (part.length === 4 ? 'Y' : 'n')).replace(/M+|d+/g, 'n');
    const mixed = fc
      .uniqueArray(anyPattern, { minLength: 2, maxLength: 4, selector: layout })
      .chain((chosen) =>
        fc.array(
          fc
            .constantFrom(...chosen)
            .chain((pattern) => fc.record({ pattern: fc.constant(pattern), day: anyDay('yy') })),
          { minLength: 2, maxLength: 8 },
        ),
      );
    fc.assert(
      fc.property(mixed, (dates) => {
        const order = decideDateOrder(dates.map(({ pattern, day }) => print(pattern, day)));
        for (const { pattern, day } of dates) {
          const read = parseDate(print(pattern, day), { ...context, order });
          if (read !== 'undecidable') expect(read).toEqual({ value: day });
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('reads month names of seven languages in any case, with and without dots', () => {
    const worded = patterns.filter((pattern) => /MMM/.test(pattern));
    fc.assert(
      fc.property(
        fc.constantFrom(...worded),
        fc.constantFrom(...languages),
        anyDay('yyyy'),
        fc.constantFrom('as is', 'upper', 'no dots'),
        (pattern, language, day, dress) => {
          const text = print(pattern, day, language);
          const dressed = {
            'as is': text,
            upper: text.toUpperCase(),
            'no dots': text.replace(/(?<=\p{L})\./gu, ''),
          };
          expect(parseDate(dressed[dress], context)).toEqual({ value: day });
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('an order', () => {
  it('is open for 06/08/2025 and closed by 27/11/2025 or by the setting', () => {
    expect(parseDate('06/08/2025', context)).toBe('undecidable');
    const shown = decideDateOrder(['06/08/2025', '27/11/2025', '04/01/2026']);
    expect(parseDate('06/08/2025', { ...context, order: shown })).toEqual({ value: '2025-08-06' });
    const set = decideDateOrder(['06/08/2025'], 'MM/dd/yyyy');
    expect(parseDate('06/08/2025', { ...context, order: set })).toEqual({ value: '2025-06-08' });
  });

  it('is not needed for a date that is the same both ways, or possible only one way', () => {
    expect(parseDate('05/05/2025', context)).toEqual({ value: '2025-05-05' });
    expect(parseDate('12/31/2025', context)).toEqual({ value: '2025-12-31' });
    expect(parseDate('12/31/25', context)).toEqual({ value: '2025-12-31' });
  });

  it('is decided by the weekday printed with the date', () => {
    expect(parseDate('Mon, 04/08/2025', context)).toEqual({ value: '2025-08-04' });
    expect(parseDate('Tue, 04/08/2025', context)).toEqual({ value: '2025-04-08' });
    expect(parseDate('Wed, 04/08/2025', context)).toBeNull();
  });

  it('stays open where the page contradicts itself or the setting', () => {
    const torn = decideDateOrder(['27/11/2025', '11/27/2025', '06/08/2025']);
    expect(parseDate('06/08/2025', { ...context, order: torn })).toBe('undecidable');
    const against = decideDateOrder(['27/11/2025'], 'MM/dd/yyyy');
    expect(parseDate('06/08/2025', { ...context, order: against })).toBe('undecidable');
  });

  it('is not decided by dates laid out differently, nor by prose', () => {
    const order = decideDateOrder([
      '27.11.2025',
      '27-11-2025',
      'moved from 27/11/2025 on',
      '1.2.3.4',
    ]);
    expect(parseDate('06/08/2025', { ...context, order })).toBe('undecidable');
    expect(decideDateOrder(['Dec 11, 2025', '06/08/2025', 'yesterday', ''])).toBeNull();
  });

  it('of dotted year-first dates is open too, since yyyy.dd.MM exists; of ISO-like ones it is not', () => {
    expect(parseDate('2025.03.04', context)).toBe('undecidable');
    const first = decideDateOrder(['2025.27.11']);
    expect(parseDate('2025.03.04', { ...context, order: first })).toEqual({ value: '2025-04-03' });
    const second = decideDateOrder(['2025.11.27']);
    expect(parseDate('2025.03.04', { ...context, order: second })).toEqual({ value: '2025-03-04' });
    for (const text of [
      '2025-03-04',
      '2025/03/04',
      '2025/3/4',
      '2025. 03. 04',
      '2025.03.04.',
      '2025 03 04',
    ])
      expect(parseDate(text, context)).toEqual({ value: '2025-03-04' });
    expect(parseDate('2025-13-02', context)).toBeNull();
  });

  it('of two-digit years needs one-digit parts or the setting, and the century must be clear', () => {
    const order = decideDateOrder(['27/11/25', '5/6/25']);
    expect(parseDate('12/11/25', { ...context, order })).toEqual({ value: '2025-11-12' });
    const open = decideDateOrder(['27/11/25', '05/06/25']);
    expect(parseDate('12/11/25', { ...context, order: open })).toBe('undecidable');
    const set = decideDateOrder([], 'dd/MM/yy');
    expect(parseDate('12/11/98', { ...context, order: set })).toBe('undecidable');
  });
});

describe('the patterns of Zoho’s own list', () => {
  const path = sharedData('zoho/user-locale-enums.json');
  it.runIf(path)('are the ones tested here', () => {
    const list = JSON.parse(readFileSync(path ?? '', 'utf8'));
    expect([...patterns].sort()).toEqual([...list.properties.date_format.enum].sort());
    expect([...timeFormats]).toEqual(list.properties.time_format.enum);
  });
});
