/** Contact windows, quiet hours and blocks, in three zones. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, instantAt, timeOf } from '#core/calendar/day.ts';
import { dayKind, isWorking } from '#core/calendar/work.ts';
import { nextWindows } from '#core/timing/next.ts';
import { blockNow, quietNow } from '#core/timing/quiet.ts';
import type { WeeklyWindow } from '#core/timing/schema.ts';
import { calendar2026, zones } from '../calendar-2026.ts';
import { said } from '../sample.ts';

const note = { text: said('转化好'), source: said('团队经验') };
const window = (
  id: string,
  weekdays: number[],
  from: string,
  to: string,
  weight = 5,
): WeeklyWindow => ({ id, weekdays, hours: { from, to }, weight, note });
const workdays = [1, 2, 3, 4, 5];
const wednesday = window('wed', [3], '14:00', '16:00', 9);
const morning = window('morning', workdays, '10:00', '12:00');
const afternoon = window('afternoon', workdays, '15:00', '17:00');
const night = { from: '21:00', to: '08:30' };
const calendar = { ...calendar2026, zone: 'browser' };

describe.each(zones)('in %s', (zone) => {
  const at = (day: string, time: string) => instantAt(day, time, zone);
  const on = (windows: WeeklyWindow[], day: string, time: string, quiet = night) =>
    nextWindows(windows, quiet, calendar, at(day, time), zone);
  const starts = (found: ReturnType<typeof on>) =>
    found.map(({ id, from }) => `${id} ${dayOf(from, zone)} ${timeOf(from, zone)}`);

  test('an open window comes first, then the day, then the weight, then the hour', () => {
    const found = on([afternoon, morning, wednesday], '2026-11-24', '10:30');
    expect(starts(found)).toEqual([
      'morning 2026-11-24 10:00',
      'afternoon 2026-11-24 15:00',
      'wed 2026-11-25 14:00',
      'morning 2026-11-25 10:00',
      'afternoon 2026-11-25 15:00',
    ]);
    expect(found.map(({ now }) => now)).toEqual([true, false, false, false, false]);
    expect(found.every(({ n }) => n === 0)).toBe(true);
  });

  test('a window that starts now is open, one that ends now is over', () => {
    expect(on([morning], '2026-11-23', '10:00')[0]?.now).toBe(true);
    expect(on([morning], '2026-11-23', '09:59')[0]?.now).toBe(false);
    expect(starts(on([morning], '2026-11-23', '12:00'))[0]).toBe('morning 2026-11-24 10:00');
  });

  test('holidays are skipped', () => {
    expect(on([wednesday], '2026-10-01', '09:00')).toEqual([]);
    expect(on([morning], '2026-10-01', '09:00')).toEqual([]);
    expect(starts(on([morning], '2026-10-02', '09:00'))).toEqual(['morning 2026-10-08 10:00']);
  });

  test('on a make-up Saturday, windows of every workday hold and those of one weekday do not', () => {
    const found = starts(on([morning, wednesday], '2026-10-09', '13:00'));
    expect(found[0]).toBe('morning 2026-10-10 10:00');
    expect(found.filter((one) => one.includes('10-10'))).toHaveLength(1);
  });

  test('seven days ahead and no further', () => {
    expect(starts(on([wednesday], '2026-11-25', '16:00'))).toEqual(['wed 2026-12-02 14:00']);
    expect(starts(on([wednesday], '2026-11-25', '13:00'))).toEqual(['wed 2026-11-25 14:00']);
  });

  test('quiet hours cut a window, split it, or swallow it', () => {
    const times = (quiet: { from: string; to: string }) =>
      on([wednesday], '2026-11-23', '09:00', quiet).map(
        ({ from, to }) => `${timeOf(from, zone)}-${timeOf(to, zone)}`,
      );
    expect(times({ from: '15:00', to: '08:30' })).toEqual(['14:00-15:00']);
    expect(times({ from: '21:00', to: '14:30' })).toEqual(['14:30-16:00']);
    expect(times({ from: '14:30', to: '15:00' })).toEqual(['14:00-14:30', '15:00-16:00']);
    expect(times({ from: '13:00', to: '12:00' })).toEqual([]);
    expect(times({ from: '15:30', to: '16:00' })).toEqual(['14:00-15:30']);
    expect(times({ from: '13:00', to: '14:00' })).toEqual(['14:00-16:00']);
    expect(times({ from: '16:00', to: '08:00' })).toEqual(['14:00-16:00']);
    expect(times({ from: '09:00', to: '09:00' })).toEqual(['14:00-16:00']);
  });

  test('every window found is ahead, on a working day, out of quiet hours, in order', () => {
    const minute = fc.integer({ min: 0, max: 360 * 1440 });
    fc.assert(
      fc.property(minute, (minutes) => {
        const now = new Date(Date.UTC(2026, 0, 1) + minutes * 60_000).toISOString();
        const found = nextWindows([wednesday, morning, afternoon], night, calendar, now, zone);
        expect(found.length).toBeLessThanOrEqual(5);
        for (const { from, to, now: open } of found) {
          expect(from < to && to > now).toBe(true);
          expect(open).toBe(from <= now);
          expect(isWorking(dayKind(calendar, dayOf(from, zone)))).toBe(true);
          expect(quietNow(night, from, zone).now).toBe(false);
        }
        const days = found.map(({ from }) => dayOf(from, zone));
        expect(days).toEqual([...days].sort());
      }),
      { numRuns: 50 },
    );
  });

  test('quiet hours over midnight say when they end', () => {
    const quietAt = (time: string) => quietNow(night, at('2026-11-23', time), zone);
    expect(quietAt('20:59')).toEqual({ now: false, until: null });
    expect(quietAt('21:00')).toEqual({ now: true, until: at('2026-11-24', '08:30') });
    expect(quietAt('03:00')).toEqual({ now: true, until: at('2026-11-23', '08:30') });
    expect(quietAt('08:30').now).toBe(false);
  });

  test('quiet hours to midnight end there', () => {
    const late = { from: '22:00', to: '24:00' };
    expect(quietNow(late, at('2026-11-23', '23:59'), zone).until).toBe(at('2026-11-24', '00:00'));
    expect(quietNow(late, at('2026-11-24', '00:00'), zone).now).toBe(false);
  });

  test('a block holds from its start until before its end', () => {
    const blocks = [{ id: 'follow', name: said('高意向'), hours: { from: '10:00', to: '12:00' } }];
    const blockAt = (time: string) => blockNow(blocks, at('2026-11-23', time), zone)?.id ?? null;
    expect(['09:59', '10:00', '11:59', '12:00'].map(blockAt)).toEqual([
      null,
      'follow',
      'follow',
      null,
    ]);
  });
});

test('windows are in the zone of the team, wherever the browser is', () => {
  const now = instantAt('2026-11-25', '09:00', 'Asia/Shanghai');
  const found = nextWindows([wednesday], night, calendar2026, now, 'America/New_York');
  expect(found[0]?.from).toBe(instantAt('2026-11-25', '14:00', 'Asia/Shanghai'));
});

test('a change of clocks keeps the wall clock', () => {
  const now = instantAt('2026-03-06', '13:00', 'America/New_York');
  const found = nextWindows([morning], night, calendar, now, 'America/New_York');
  expect(found[0]?.from).toBe('2026-03-09T14:00:00.000Z');
});
