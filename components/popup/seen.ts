/** When a deal was seen, as near as a person would say it: a time today, yesterday, or a day. */
import type { Day, Instant } from '#core/deal/when.ts';
import type { Voice } from '#i18n/voice.ts';

const dayBefore = (day: Day): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** `11:20` today, `昨天`, `11月19日`. */
export function saySeen(seen: Instant, today: Day, { words, format }: Voice): string {
  const day = format.dayOf(seen);
  if (day === today) return format.time(seen);
  if (day === dayBefore(today)) return words.common.yesterday;
  return format.day(day);
}
