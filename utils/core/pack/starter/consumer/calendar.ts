/**
 * The calendar of a consumer shop: shifts on all seven days and in the evening, when customers have
 * time. On public holidays the clocks stand still; a team that works through them takes them out.
 */
import type { Calendar } from '../../../calendar/schema.ts';
import { calendar2026 } from '../calendar-2026.ts';

export const everyDay = [1, 2, 3, 4, 5, 6, 7];

export const consumerCalendar2026: Calendar = {
  ...calendar2026,
  workweek: everyDay,
  hours: [
    { from: '10:00', to: '12:00' },
    { from: '13:30', to: '18:00' },
    { from: '19:00', to: '21:30' },
  ],
};
