/** The dates and amounts of Zoho's demo export and of real pages, read as they were printed. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decideDateOrder, parseDate, parseMoney } from '#crm/parse/index.ts';
import { sharedData } from '#tests/shared-data.ts';
import { envAt } from '../zone.ts';
import { patterns, print, printTime } from './patterns.ts';

const context = envAt('2026-02-26T06:00:00.000Z', 'Asia/Kolkata');
const month = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

interface Stamp {
  text: string;
  day: string;
  time: string;
}

/** Every `15 Apr, 2021 00:02:00` of a file, taken apart without the parser under test. */
function stampsOf(path: string): Stamp[] {
  const shape = /(\d{1,2}) ([A-Z][a-z]{2}), (\d{4}) (\d\d:\d\d:\d\d)/g;
  return [...readFileSync(path, 'utf8').matchAll(shape)].map(
    ([text, day = '', name = '', year, time = '']) => ({
      text,
      day: `${year}-${String(month.indexOf(name) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`,
      time,
    }),
  );
}

const potentials = sharedData('zoho/export/Potentials.csv');
const calls = sharedData('zoho/export/Calls.csv');
const strings = sharedData('zoho/rendered-strings.json');

describe('the deals of the demo export', () => {
  it.runIf(potentials)('have thousands of times, and all read back', () => {
    const stamps = stampsOf(potentials ?? '');
    expect(stamps.length).toBeGreaterThan(7000);
    for (const { text, day, time } of stamps) {
      const when = new Date(Date.parse(`${day}T${time}+05:30`)).toISOString();
      expect(parseDate(text, context), text).toEqual({ value: when });
    }
  });

  it.runIf(potentials)(
    'read back in every user pattern once the page or the CRM decides the order',
    () => {
      const all = new Set(stampsOf(potentials ?? '').map(({ day }) => day));
      // A fifth of the days, in each of 49 patterns, is still thousands of dates.
      const days = [...all].filter((_, at) => at % 5 === 0);
      expect(days.length).toBeGreaterThan(100);
      for (const pattern of patterns) {
        const order = decideDateOrder([], pattern);
        const shown = decideDateOrder(days.map((day) => print(pattern, day)));
        for (const day of days) {
          const text = `${print(pattern, day)} ${printTime('hh:mm a', 123)}`;
          const when = new Date(Date.parse(`${day}T02:03:00+05:30`)).toISOString();
          expect(parseDate(text, { ...context, order }), text).toEqual({ value: when });
          const read = parseDate(print(pattern, day), { ...context, order: shown });
          if (read !== 'undecidable') expect(read, text).toEqual({ value: day });
        }
      }
    },
    30_000,
  );
});

describe('the calls of the demo export', () => {
  it.runIf(calls)('have only times that read back', () => {
    const stamps = readFileSync(calls ?? '', 'utf8').match(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/g) ?? [];
    expect(stamps.length).toBeGreaterThan(8000);
    for (const text of new Set(stamps)) {
      const when = new Date(Date.parse(`${text.replace(' ', 'T')}+05:30`)).toISOString();
      expect(parseDate(text, context), text).toEqual({ value: when });
    }
  });
});

describe('what real pages print', () => {
  it.runIf(strings)(
    'reads: dates of one page decide each other, and 206 days ago is the day it was',
    () => {
      const found = JSON.parse(
        readFileSync(strings ?? '', 'utf8'),
      ).from_live_scan_seetha206_2026_02;
      const dates: string[] = found['user date pattern in list and form'];
      const order = decideDateOrder([...dates, ...found['activity badge in list']]);
      expect(dates.map((text) => parseDate(text, { ...context, order }))).toEqual([
        { value: '2025-08-06' },
        { value: '2025-11-27' },
        { value: '2026-01-04' },
      ]);
      for (const text of [
        ...found['activity badge in list'],
        ...found['created by / modified by timestamp'],
        ...found['timeline group header'],
      ])
        expect(parseDate(text, context), text).toMatchObject({ value: expect.any(String) });
      expect(parseDate('206 day(s) ago', context)).toEqual({ value: '2025-08-04' });
      for (const text of found.currency) expect(parseMoney(text)?.currency).toBe('INR');
    },
  );
});
