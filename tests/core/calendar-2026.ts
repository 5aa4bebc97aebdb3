/** The Chinese public calendar of 2026 as tests need it, by the State Council's notice. */
import { addDays } from '#core/calendar/day.ts';
import type { Calendar } from '#core/calendar/schema.ts';

const off = (from: string, to: string, name: string): Calendar['holidays'] => {
  const days = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push({ day, name });
  return days;
};

export const calendar2026: Calendar = {
  zone: 'Asia/Shanghai',
  workweek: [1, 2, 3, 4, 5],
  hours: [
    { from: '09:00', to: '12:00' },
    { from: '13:30', to: '18:00' },
  ],
  coverage: { from: '2026-01-01', to: '2026-12-31' },
  holidays: [
    ...off('2026-01-01', '2026-01-03', '元旦'),
    ...off('2026-02-15', '2026-02-23', '春节'),
    ...off('2026-04-04', '2026-04-06', '清明节'),
    ...off('2026-05-01', '2026-05-05', '劳动节'),
    ...off('2026-06-19', '2026-06-21', '端午节'),
    ...off('2026-09-25', '2026-09-27', '中秋节'),
    ...off('2026-10-01', '2026-10-07', '国庆节'),
  ],
  workdays: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
};

/** Zones the same tests run in: no change of clocks, one with, and a half-hour offset. */
export const zones = ['Asia/Shanghai', 'America/New_York', 'Asia/Kolkata'] as const;
