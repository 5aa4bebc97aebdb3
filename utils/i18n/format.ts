/** Numbers, days, times and money by `Intl`, in one language and one time zone. */
import type { Money } from '#core/deal/deal.ts';
import type { Day, Instant, When } from '#core/deal/when.ts';
import type { Language } from '#core/text.ts';

/** English day–month order that reads the same everywhere: `17 Nov`, 24-hour times. */
const locales: { [L in Language]: string } = { 'zh-CN': 'zh-CN', en: 'en-GB' };

export interface Formats {
  /** The day it is in the zone. */
  today: Day;
  count: (n: number) => string;
  percent: (n: number) => string;
  /** `11月17日`, `17 Nov`; with the year where it is not this year. */
  day: (day: Day) => string;
  /** `11月17日周二`, `Tue, 17 Nov`. */
  weekday: (day: Day) => string;
  /** `11月17日 15:40` in the zone. */
  dateTime: (at: Instant) => string;
  /** A day as a day, an instant with its time. */
  when: (when: When) => string;
  /** `15:40` in the zone. */
  time: (at: Instant) => string;
  /** The day an instant falls on in the zone. */
  dayOf: (when: When) => Day;
  /** `¥1,200,000`, `1,200,000` where no currency is proven. */
  money: (money: Money) => string;
  /** `阶段、金额和负责人`, `stage, amount and owner`. */
  list: (items: readonly string[]) => string;
}

/** Whether `Intl` knows the zone; a page or pack may name one that this browser does not. */
function knownZone(zone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}

/** Formats for `language`, with instants in `zone`; years are left out when they are `now`'s. */
export function formatsFor(language: Language, zone: string, now: Instant): Formats {
  const locale = locales[language];
  const timeZone = knownZone(zone);
  const of = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options);
  const date = { month: language === 'en' ? 'short' : 'long', day: 'numeric' } as const;
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const inZone = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const listed = new Intl.ListFormat(locale, { type: 'conjunction' });
  const dayOf = (when: When): Day =>
    when.length === 10 ? when : inZone.format(new Date(when)).replaceAll('/', '-');
  const today = dayOf(now);
  const thisYear = today.slice(0, 4);
  /** A bare day is the same everywhere: it is printed in UTC, where it was parsed. */
  const print = (day: Day, more: Intl.DateTimeFormatOptions): string =>
    of({
      ...date,
      ...more,
      ...(day.startsWith(thisYear) ? {} : { year: 'numeric' }),
      timeZone: 'UTC',
    }).format(new Date(`${day}T00:00:00Z`));
  const day = (value: Day) => print(value, {});
  const time = (at: Instant) => of({ ...clock, timeZone }).format(new Date(at));
  const dateTime = (at: Instant) => `${day(dayOf(at))} ${time(at)}`;
  return {
    today,
    count: (n) => number.format(n),
    percent: (n) => of100(locale, n),
    day,
    weekday: (value) => print(value, { weekday: 'short' }),
    dateTime,
    when: (when) => (when.length === 10 ? day(when) : dateTime(when)),
    time,
    dayOf,
    money: ({ amount, currency }) =>
      currency === null
        ? number.format(amount)
        : new Intl.NumberFormat(locale, {
            style: 'currency',
            currency,
            // Whole amounts without cents, others with all they were given.
            minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
            maximumFractionDigits: Number.isInteger(amount) ? 0 : 3,
          }).format(amount),
    list: (items) => listed.format(items),
  };
}

const of100 = (locale: string, n: number): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(n / 100);
