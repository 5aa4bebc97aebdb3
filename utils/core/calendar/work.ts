/** Which days the team works, by its calendar of holidays and make-up workdays 调休. */
import type { Day } from '../deal/when.ts';
import { dayNumber, weekdayOfNumber } from './day.ts';
import type { Calendar } from './schema.ts';

/**
 * What a day is. Outside the calendar's coverage nobody knows the holidays: only the workweek is
 * applied, and the kind says so.
 */
export type DayKind =
  | 'workday'
  | 'makeup-workday'
  | 'holiday'
  | 'weekend'
  | 'unknown-workday'
  | 'unknown-weekend';

interface Index {
  week: boolean[];
  from: number;
  to: number;
  holidays: Set<number>;
  makeups: Set<number>;
}

const indexes = new WeakMap<Calendar, Index>();

/** The calendar by day number; kept, since every rule asks the same calendar. */
function indexOf(calendar: Calendar): Index {
  const known = indexes.get(calendar);
  if (known) return known;
  const from = dayNumber(calendar.coverage.from);
  const to = dayNumber(calendar.coverage.to);
  const week = [1, 2, 3, 4, 5, 6, 7].map((day) => calendar.workweek.includes(day));
  const covered = (day: number): boolean => day >= from && day <= to;
  const makeups = new Set(calendar.workdays.map(dayNumber).filter(covered));
  const holidays = calendar.holidays.map(({ day }) => dayNumber(day));
  const index = {
    week,
    from,
    to,
    // A day listed as both is worked: nobody lists a workday by accident.
    holidays: new Set(holidays.filter((day) => covered(day) && !makeups.has(day))),
    makeups,
  };
  indexes.set(calendar, index);
  return index;
}

const inWeek = ({ week }: Index, day: number): boolean => week[weekdayOfNumber(day) - 1] === true;

/** What `day` is to the team. */
export function dayKind(calendar: Calendar, day: Day): DayKind {
  const index = indexOf(calendar);
  const number = dayNumber(day);
  const usual = inWeek(index, number);
  if (number < index.from || number > index.to) {
    return usual ? 'unknown-workday' : 'unknown-weekend';
  }
  if (index.makeups.has(number)) return usual ? 'workday' : 'makeup-workday';
  if (index.holidays.has(number)) return 'holiday';
  return usual ? 'workday' : 'weekend';
}

/** Whether the team works on such a day, as far as is known. */
export const isWorking = (kind: DayKind): boolean =>
  kind === 'workday' || kind === 'makeup-workday' || kind === 'unknown-workday';

/**
 * Working days after `from`, up to and including `to`: Friday to Monday is 1. 0 where `to` is not
 * after `from`. Outside the coverage only the workweek counts; the advice says where that begins.
 */
export function workingDaysBetween(calendar: Calendar, from: Day, to: Day): number {
  const index = indexOf(calendar);
  const [first, last] = [dayNumber(from) + 1, dayNumber(to)];
  if (last < first) return 0;
  const weeks = Math.floor((last - first + 1) / 7);
  let days = weeks * index.week.filter(Boolean).length;
  for (let day = first + weeks * 7; day <= last; day++) if (inWeek(index, day)) days++;
  for (const day of index.holidays) {
    if (day >= first && day <= last && inWeek(index, day)) days--;
  }
  for (const day of index.makeups) {
    if (day >= first && day <= last && !inWeek(index, day)) days++;
  }
  return days;
}
