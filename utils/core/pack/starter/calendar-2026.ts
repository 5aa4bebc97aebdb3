/**
 * Public holidays and make-up workdays of 2026 in mainland China, from the State Council’s notice
 * of 2025-11-04 （国务院办公厅关于2026年部分节假日安排的通知）. Years not published yet are not covered.
 */
import type { Calendar } from '../../calendar/schema.ts';

/** Names stand on every day they cover: a person sees why a day does not count. */
const span = (name: string, month: string, from: number, to: number): Calendar['holidays'] =>
  Array.from({ length: to - from + 1 }, (_, n) => ({
    day: `2026-${month}-${String(from + n).padStart(2, '0')}`,
    name,
  }));

export const calendar2026: Calendar = {
  // Teams sit in many zones and nobody has told us which: days follow the person’s own clock. A team
  // spread over several zones sets its own here, e.g. Asia/Shanghai.
  zone: 'browser',
  workweek: [1, 2, 3, 4, 5],
  hours: [
    { from: '09:00', to: '12:00' },
    { from: '13:30', to: '18:00' },
  ],
  coverage: { from: '2026-01-01', to: '2026-12-31' },
  holidays: [
    ...span('元旦', '01', 1, 3),
    ...span('春节', '02', 15, 23),
    ...span('清明节', '04', 4, 6),
    ...span('劳动节', '05', 1, 5),
    ...span('端午节', '06', 19, 21),
    ...span('中秋节', '09', 25, 27),
    ...span('国庆节', '10', 1, 7),
  ],
  workdays: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
};
