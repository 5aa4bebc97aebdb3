/** Working days of the Chinese calendar of 2026, make-up workdays included. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysSince } from '#core/calendar/count.ts';
import { addDays } from '#core/calendar/day.ts';
import { dayKind, isWorking, workingDaysBetween } from '#core/calendar/work.ts';
import { calendar2026 as calendar, zones } from '../calendar-2026.ts';

test.each(['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'])(
  '%s is worked to make up for a holiday',
  (day) => {
    expect(dayKind(calendar, day)).toBe('makeup-workday');
    expect(isWorking(dayKind(calendar, day))).toBe(true);
  },
);

test.each([
  ['2026-02-15', 9],
  ['2026-05-01', 5],
  ['2026-10-01', 7],
])('from %s, %i days are off', (first, count) => {
  for (let i = 0; i < count; i++) expect(dayKind(calendar, addDays(first, i))).toBe('holiday');
  expect(dayKind(calendar, addDays(first, count))).not.toBe('holiday');
  expect(workingDaysBetween(calendar, addDays(first, -1), addDays(first, count - 1))).toBe(0);
});

test('usual days are workdays and weekends', () => {
  expect(dayKind(calendar, '2026-11-23')).toBe('workday');
  expect(dayKind(calendar, '2026-11-22')).toBe('weekend');
});

test('a year nobody published is unknown, never a workday', () => {
  expect(dayKind(calendar, '2027-10-01')).toBe('unknown-workday');
  expect(dayKind(calendar, '2027-10-02')).toBe('unknown-weekend');
  expect(dayKind(calendar, '2025-12-31')).toBe('unknown-workday');
  expect(dayKind(calendar, '2026-12-31')).toBe('workday');
  expect(dayKind(calendar, '2026-01-01')).toBe('holiday');
  expect(workingDaysBetween(calendar, '2026-12-28', '2027-01-04')).toBe(5);
});

test('holidays listed outside the coverage are not believed', () => {
  const wrong = { ...calendar, holidays: [{ day: '2027-10-01', name: '国庆节' }] };
  expect(dayKind(wrong, '2027-10-01')).toBe('unknown-workday');
  expect(workingDaysBetween(wrong, '2027-09-30', '2027-10-01')).toBe(1);
});

test('a day that is both off and worked is worked', () => {
  const both = { ...calendar, holidays: [{ day: '2026-10-10', name: '国庆节' }] };
  expect(dayKind(both, '2026-10-10')).toBe('makeup-workday');
});

test('working days count from the day after the first up to and including the last', () => {
  const count = (from: string, to: string) => workingDaysBetween(calendar, from, to);
  expect(count('2026-11-20', '2026-11-23')).toBe(1);
  expect(count('2026-11-23', '2026-11-23')).toBe(0);
  expect(count('2026-11-23', '2026-11-20')).toBe(0);
  expect(count('2026-09-30', '2026-10-12')).toBe(4);
});

test('a count is the sum of its days, whatever the range', () => {
  const day = fc.integer({ min: -400, max: 800 }).map((n) => addDays('2026-01-01', n));
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 500 }), (from, length) => {
      const kinds = Array.from({ length }, (_, i) => dayKind(calendar, addDays(from, i + 1)));
      expect(workingDaysBetween(calendar, from, addDays(from, length))).toBe(
        kinds.filter(isWorking).length,
      );
    }),
  );
});

describe.each(zones)('in %s', (zone) => {
  const context = { calendar, zone, now: '2026-11-23T02:30:00.000Z' };

  test('a start in the future is zero days', () => {
    expect(daysSince('2026-12-24', 'calendar', context)).toBe(0);
    expect(daysSince('2026-12-24', 'working', context)).toBe(0);
  });

  test('days are differences of local days', () => {
    const since = '2026-11-19T17:00:00.000Z';
    const expected = { 'Asia/Shanghai': 3, 'America/New_York': 3, 'Asia/Kolkata': 4 }[zone];
    expect(daysSince(since, 'calendar', context)).toBe(expected);
  });
});

test('history in one zone read in another, with a change of clocks inside', () => {
  // 23:30 on 6 March in New York, four days and one lost hour before 00:30 on 11 March.
  const context = { calendar, zone: 'America/New_York', now: '2026-03-11T04:30:00.000Z' };
  expect(daysSince('2026-03-07T04:30:00.000Z', 'calendar', context)).toBe(5);
  expect(daysSince('2026-03-07T04:30:00.000Z', 'working', context)).toBe(3);
  expect(
    daysSince('2026-03-07T04:30:00.000Z', 'calendar', { ...context, zone: 'Asia/Shanghai' }),
  ).toBe(4);
});
