/** Wall-clock times in zones with half-hour offsets and clock changes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '#crm/parse/index.ts';
import { browserOffset, instantAt } from '#crm/parse/zone.ts';
import { envAt, offsetIn } from '../zone.ts';

const read = (text: string, zone: string) => parseDate(text, envAt('2026-02-26T06:00:00Z', zone));

describe('a printed time', () => {
  it.each([
    ['2025-08-04 15:55', 'Asia/Kolkata', '2025-08-04T10:25:00.000Z'],
    ['2025-08-04 15:55', 'Asia/Kathmandu', '2025-08-04T10:10:00.000Z'],
    ['2025-08-04 15:55', 'Australia/Lord_Howe', '2025-08-04T05:25:00.000Z'],
    ['2025-08-04 15:55', 'UTC', '2025-08-04T15:55:00.000Z'],
    ['2025-07-01 12:00', 'America/New_York', '2025-07-01T16:00:00.000Z'],
    ['2025-01-01 12:00', 'America/New_York', '2025-01-01T17:00:00.000Z'],
    ['2025-01-01 00:30', 'Pacific/Kiritimati', '2024-12-31T10:30:00.000Z'],
  ])('%s in %s is %s', (text, zone, when) => expect(read(text, zone)).toEqual({ value: when }));

  it('that the clock skipped is taken with the offset before the change', () => {
    expect(read('2025-03-09 02:30', 'America/New_York')).toEqual({
      value: '2025-03-09T07:30:00.000Z',
    });
    expect(read('2025-03-30 02:30', 'Europe/Berlin')).toEqual({
      value: '2025-03-30T01:30:00.000Z',
    });
    expect(read('2025-10-05 02:10', 'Australia/Lord_Howe')).toEqual({
      value: '2025-10-04T15:40:00.000Z',
    });
  });

  it('that the clock shows twice is the first of the two', () => {
    expect(read('2025-11-02 01:30', 'America/New_York')).toEqual({
      value: '2025-11-02T05:30:00.000Z',
    });
    expect(read('2025-10-26 02:30', 'Europe/Berlin')).toEqual({
      value: '2025-10-26T00:30:00.000Z',
    });
  });
});

describe('the zone’s clock', () => {
  const zones = [
    'Asia/Shanghai',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Kolkata',
    'UTC',
    'Europe/Dublin',
  ];
  const minute = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
    .map((date) => Math.floor(date.getTime() / 60_000) * 60_000);

  it('comes back to the instant it came from, or to the first of a repeated hour', () => {
    fc.assert(
      fc.property(minute, fc.constantFrom(...zones), (instant, zone) => {
        const offsetAt = offsetIn(zone);
        const wall = instant + offsetAt(instant);
        const back = instantAt(wall, offsetAt);
        expect(back + offsetAt(back)).toBe(wall);
        expect(instant - back).toBeGreaterThanOrEqual(0);
        expect(instant - back).toBeLessThanOrEqual(3_600_000);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the browser’s own zone', () => {
  it('is what its Date says, summer and winter', () => {
    const own = offsetIn(new Intl.DateTimeFormat().resolvedOptions().timeZone);
    for (const day of ['2025-01-15', '2025-07-15'])
      expect(browserOffset(Date.parse(day))).toBe(own(Date.parse(day)));
  });
});
