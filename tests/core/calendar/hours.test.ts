/** Working hours in the team's zone. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantAt } from '#core/calendar/day.ts';
import { isWorkingTime, nextWorkingStart } from '#core/calendar/hours.ts';
import { calendar2026, zones } from '../calendar-2026.ts';

describe.each(zones)('a calendar in the zone of the browser, %s', (zone) => {
  const calendar = { ...calendar2026, zone: 'browser' };
  const working = (day: string, time: string) =>
    isWorkingTime(calendar, instantAt(day, time, zone), zone);
  const next = (day: string, time: string) =>
    nextWorkingStart(calendar, instantAt(day, time, zone), zone);

  test('hours start to the minute and their end is no longer work', () => {
    expect(working('2026-11-23', '08:59')).toBe(false);
    expect(working('2026-11-23', '09:00')).toBe(true);
    expect(working('2026-11-23', '11:59')).toBe(true);
    expect(working('2026-11-23', '12:00')).toBe(false);
    expect(working('2026-11-23', '17:59')).toBe(true);
  });

  test('holidays and weekends are off, make-up Saturdays are not', () => {
    expect(working('2026-10-01', '10:00')).toBe(false);
    expect(working('2026-11-22', '10:00')).toBe(false);
    expect(working('2026-10-10', '10:00')).toBe(true);
  });

  test('the next start is now, after lunch, tomorrow, or after the holiday', () => {
    expect(next('2026-11-23', '10:00')).toBe(instantAt('2026-11-23', '10:00', zone));
    expect(next('2026-11-23', '12:30')).toBe(instantAt('2026-11-23', '13:30', zone));
    expect(next('2026-11-23', '18:00')).toBe(instantAt('2026-11-24', '09:00', zone));
    expect(next('2026-09-30', '20:00')).toBe(instantAt('2026-10-08', '09:00', zone));
    expect(next('2026-10-09', '20:00')).toBe(instantAt('2026-10-10', '09:00', zone));
  });

  test('the next start is always working time and never in the past', () => {
    const minute = fc.integer({ min: 0, max: 365 * 1440 });
    fc.assert(
      fc.property(minute, (minutes) => {
        const at = new Date(Date.UTC(2026, 0, 1) + minutes * 60_000).toISOString();
        const start = nextWorkingStart(calendar, at, zone) ?? '';
        expect(start >= at).toBe(true);
        expect(isWorkingTime(calendar, start, zone)).toBe(true);
      }),
    );
  });
});

test('a team zone wins over the browser', () => {
  const at = '2026-11-23T02:00:00.000Z';
  expect(isWorkingTime(calendar2026, at, 'America/New_York')).toBe(true);
  expect(isWorkingTime({ ...calendar2026, zone: 'browser' }, at, 'America/New_York')).toBe(false);
});

test('a calendar without a working day in the month ahead has no next start', () => {
  const calendar = { ...calendar2026, workweek: [] };
  expect(nextWorkingStart(calendar, '2026-11-23T02:00:00.000Z', 'Asia/Shanghai')).toBeNull();
});
