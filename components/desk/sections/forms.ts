/** The sections that are one form each: general, calendar, quiet hours. */

import { addDays } from '#core/calendar/day.ts';
import { isDay } from '#core/deal/when.ts';
import { isObject, wordAt } from '#core/pack/draft/json.ts';
import type { FormSection } from './section.ts';

export const general: FormSection = {
  layout: 'form',
  key: 'general',
  parts: [
    { kind: 'text', key: 'name', label: 'packName' },
    { kind: 'line', key: 'publisher.name', label: 'publisherName', optional: true },
    { kind: 'line', key: 'publisher.contact', hint: 'contact', optional: true },
    { kind: 'date', key: 'expires', hint: 'expires', optional: true },
    { kind: 'number', key: 'warningsPerDay', unit: 'times', hint: 'warningsPerDay' },
    { kind: 'shown', key: 'sequence', hint: 'sequence' },
    {
      kind: 'fold',
      label: 'more',
      fields: [{ kind: 'id', key: 'id', label: 'packId', hint: 'packId' }],
    },
  ],
};

/** The day after the last one listed. */
function nextDay(days: readonly string[]): string {
  const last = days
    .filter((day) => isDay(day))
    .toSorted()
    .at(-1);
  return last === undefined ? '' : addDays(last, 1);
}

export const calendar: FormSection = {
  layout: 'form',
  key: 'calendar',
  parts: [
    { kind: 'weekdays', key: 'calendar.workweek' },
    {
      kind: 'list',
      key: 'calendar.hours',
      label: 'workHours',
      layout: 'table',
      fields: [{ kind: 'hours', key: '' }],
      fresh: (_, list) => {
        const end = wordAt(list.at(-1), 'to');
        return end > '' && end < '22:00'
          ? { from: end, to: '23:00' }
          : { from: '09:00', to: '18:00' };
      },
    },
    { kind: 'zone', key: 'calendar.zone', hint: 'zone' },
    { kind: 'span', key: 'calendar.coverage', hint: 'coverage' },
    {
      kind: 'list',
      key: 'calendar.holidays',
      layout: 'table',
      days: true,
      fields: [
        { kind: 'date', key: 'day' },
        { kind: 'line', key: 'name', blank: true },
      ],
      fresh: (_, list) => ({
        day: nextDay(list.filter(isObject).map((item) => wordAt(item, 'day'))),
        name: '',
      }),
    },
    {
      kind: 'list',
      key: 'calendar.workdays',
      hint: 'workdays',
      layout: 'table',
      days: true,
      fields: [{ kind: 'date', key: '' }],
      fresh: (_, list) => nextDay(list.map((day) => (typeof day === 'string' ? day : ''))),
    },
  ],
};

export const quiet: FormSection = {
  layout: 'form',
  key: 'quiet',
  parts: [{ kind: 'hours', key: 'quiet', label: 'weeklyHours', hint: 'quiet' }],
};
