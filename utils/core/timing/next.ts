/** The next times to reach a customer, from the pack's weekly windows. */
import { addDays, dayOf, instantAt, weekday } from '../calendar/day.ts';
import { zoneOf } from '../calendar/hours.ts';
import type { Calendar } from '../calendar/schema.ts';
import { dayKind, isWorking } from '../calendar/work.ts';
import type { Day, Instant } from '../deal/when.ts';
import { quietOn, type Span } from './quiet.ts';
import type { Quiet, WeeklyWindow } from './schema.ts';
import type { ContactWindow } from './window.ts';

const daysAhead = 7;
const most = 5;

/** What is left of `spans` outside `cut`. */
const without = (spans: Span[], cut: Span): Span[] =>
  spans.flatMap(({ from, to }) => {
    if (cut.to <= from || cut.from >= to) return [{ from, to }];
    const before = from < cut.from ? [{ from, to: cut.from }] : [];
    const after = cut.to < to ? [{ from: cut.to, to }] : [];
    return [...before, ...after];
  });

/**
 * Whether a window holds on a day: its weekday, when worked. A window on every day of the workweek
 * means "on working days", so it holds on a make-up Saturday too; one on Wednesdays does not.
 */
function holdsOn({ weekdays }: WeeklyWindow, calendar: Calendar, day: Day): boolean {
  const kind = dayKind(calendar, day);
  if (!isWorking(kind)) return false;
  if (weekdays.includes(weekday(day))) return true;
  return kind === 'makeup-workday' && calendar.workweek.every((each) => weekdays.includes(each));
}

/**
 * At most five next occurrences within seven days, best first. Best is what can be used soonest:
 * open windows, then by the day they fall on, within a day by weight, then by start. Windows are in
 * the team calendar's zone, fall on its working days only, and are cut by quiet hours; one that
 * began earlier keeps its start.
 */
export function nextWindows(
  windows: readonly WeeklyWindow[],
  quiet: Quiet,
  calendar: Calendar,
  now: Instant,
  browserZone: string,
): ContactWindow[] {
  const zone = zoneOf(calendar, browserZone);
  const today = dayOf(now, zone);
  const horizon = new Date(Date.parse(now) + daysAhead * 86_400_000).toISOString();
  const found: (ContactWindow & { ahead: number; weight: number })[] = [];
  for (let ahead = 0; ahead <= daysAhead; ahead++) {
    const day = addDays(today, ahead);
    const quietSpans = quietOn(quiet, day, zone);
    for (const window of windows.filter((each) => holdsOn(each, calendar, day))) {
      const { id, hours, note, weight } = window;
      const whole = {
        from: instantAt(day, hours.from, zone),
        to: instantAt(day, hours.to, zone),
      };
      for (const span of quietSpans.reduce(without, [whole])) {
        if (span.to <= now || span.from >= horizon) continue;
        found.push({ id, ...span, n: 0, note, now: span.from <= now, ahead, weight });
      }
    }
  }
  return found
    .sort(
      (a, b) =>
        Number(b.now) - Number(a.now) ||
        a.ahead - b.ahead ||
        b.weight - a.weight ||
        (a.from < b.from ? -1 : 1),
    )
    .slice(0, most)
    .map(({ ahead: _ahead, weight: _weight, ...window }) => window);
}
