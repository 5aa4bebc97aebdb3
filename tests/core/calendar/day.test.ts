/** Days and times of day in a zone. */
import { TZDate } from '@date-fns/tz';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  dayOf,
  daysBetween,
  instantAt,
  laterOf,
  startOfDay,
  timeOf,
  weekday,
} from '#core/calendar/day.ts';
import { zones } from '../calendar-2026.ts';

const epochs = fc.integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2035, 0, 1) });
const days = epochs.map((epoch) => new Date(epoch).toISOString().slice(0, 10));

test('one instant is a different day in different zones', () => {
  const at = '2026-11-22T18:00:00.000Z';
  expect(dayOf(at, 'Asia/Shanghai')).toBe('2026-11-23');
  expect(dayOf(at, 'America/New_York')).toBe('2026-11-22');
  expect(dayOf(at, 'Asia/Kolkata')).toBe('2026-11-22');
  expect(dayOf('2026-11-22T18:30:00.000Z', 'Asia/Kolkata')).toBe('2026-11-23');
});

test('a bare day is already local', () => {
  for (const zone of zones) expect(dayOf('2026-11-22', zone)).toBe('2026-11-22');
});

test('midnight is 00:00, never 24:00', () => {
  expect(timeOf('2026-11-22T16:00:00.000Z', 'Asia/Shanghai')).toBe('00:00');
});

describe.each(zones)('in %s', (zone) => {
  test('every day starts on itself and the millisecond before is the day before', () => {
    fc.assert(
      fc.property(days, (day) => {
        const start = startOfDay(day, zone);
        expect(dayOf(start, zone)).toBe(day);
        const before = new Date(Date.parse(start) - 1).toISOString();
        expect(dayOf(before, zone)).toBe(addDays(day, -1));
      }),
    );
  });

  test('a minute printed and read back is the same wall clock', () => {
    fc.assert(
      fc.property(epochs, (epoch) => {
        const at = new Date(epoch).toISOString();
        const again = instantAt(dayOf(at, zone), timeOf(at, zone), zone);
        expect(dayOf(again, zone)).toBe(dayOf(at, zone));
        expect(timeOf(again, zone)).toBe(timeOf(at, zone));
      }),
    );
  });
});

test.each([...zones, 'Europe/Berlin', 'Asia/Kathmandu', 'America/Sao_Paulo', 'Pacific/Apia'])(
  'in %s, days and wall clocks are those of another implementation',
  (zone) => {
    fc.assert(
      fc.property(epochs, (epoch) => {
        const local = new TZDate(epoch, zone);
        const two = (n: number) => String(n).padStart(2, '0');
        const day = `${local.getFullYear()}-${two(local.getMonth() + 1)}-${two(local.getDate())}`;
        const at = new Date(epoch).toISOString();
        expect(dayOf(at, zone)).toBe(day);
        expect(timeOf(at, zone)).toBe(`${two(local.getHours())}:${two(local.getMinutes())}`);
      }),
    );
  },
);

test('a skipped hour becomes the hour after the change of clocks', () => {
  expect(instantAt('2026-03-08', '02:30', 'America/New_York')).toBe('2026-03-08T07:30:00.000Z');
  expect(instantAt('2026-03-08', '01:59', 'America/New_York')).toBe('2026-03-08T06:59:00.000Z');
  expect(instantAt('2026-03-08', '03:00', 'America/New_York')).toBe('2026-03-08T07:00:00.000Z');
});

test('a repeated hour is taken the first time', () => {
  expect(instantAt('2026-11-01', '01:30', 'America/New_York')).toBe('2026-11-01T05:30:00.000Z');
  expect(instantAt('2026-11-01', '02:00', 'America/New_York')).toBe('2026-11-01T07:00:00.000Z');
});

test('a day that starts after midnight starts where its clocks do', () => {
  const start = startOfDay('2026-04-24', 'Africa/Cairo');
  expect(timeOf(start, 'Africa/Cairo')).toBe('01:00');
  expect(dayOf(start, 'Africa/Cairo')).toBe('2026-04-24');
});

test('24:00 is the next midnight', () => {
  expect(instantAt('2026-11-22', '24:00', 'Asia/Shanghai')).toBe('2026-11-22T16:00:00.000Z');
});

test('adding days and counting them are inverse, across years and leap days', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
      expect(daysBetween(day, addDays(day, count))).toBe(count);
      expect(weekday(addDays(day, 7 * count))).toBe(weekday(day));
    }),
  );
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
});

test('weekdays count from Monday', () => {
  expect(weekday('2026-11-23')).toBe(1);
  expect(weekday('2026-11-29')).toBe(7);
  expect(weekday('1969-12-31')).toBe(3);
});

test('the later of a day and an instant is decided by the day; the first wins a tie', () => {
  const zone = 'Asia/Shanghai';
  expect(laterOf('2026-11-20', '2026-11-20T05:00:00.000Z', zone)).toBe('2026-11-20');
  expect(laterOf('2026-11-20', '2026-11-20T17:00:00.000Z', zone)).toBe('2026-11-20T17:00:00.000Z');
  expect(laterOf('2026-11-21', '2026-11-20T05:00:00.000Z', zone)).toBe('2026-11-21');
});

test('ten thousand days of instants are cheap', () => {
  const began = performance.now();
  for (let i = 0; i < 10_000; i++) {
    dayOf(new Date(Date.UTC(2026, 0, 1) + i * 3_600_000).toISOString(), 'America/New_York');
  }
  expect(performance.now() - began).toBeLessThan(400);
});
