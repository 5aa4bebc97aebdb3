/** The time of day at the end of a date: 24 or 12 hours, 上午/下午, 午前/午後, with or without offset. */

export interface ClockTime {
  /** Milliseconds since midnight. */
  time: number;
  /** Milliseconds ahead of UTC where the text states it; null where the zone is the page's. */
  offset: number | null;
  /** What stands before the time. */
  rest: string;
}

const shape =
  /(?<![\d:.])(am|pm|上午|下午|午前|午後|오전|오후|凌晨|早上|清晨|中午|晚上|傍晚)? ?(\d{1,2})(?::|[時时点點시h] ?)(\d{2})(?:(?::|[分분] ?)(\d{2})(?:[.,]\d{1,9})?)?(?:[分秒분초]|h| uhr)? ?(a\.? ?m\.?|p\.? ?m\.?)?,? ?\(?(z|utc|gmt|(?:utc|gmt)?[+-]\d{1,2}(?::?\d{2})?)?\)?$/;

const mornings = /^(a|上午|오전|凌晨|早上|清晨)/;

/** Hour 0–23 of what was printed; null where the half of the day and the hour do not fit. */
function hourOf(hour: number, half: string): number | null {
  if (hour > 23) return null;
  if (half === '') return hour;
  // 午後12:30 has been noon to some and midnight to others; CLDR counts 午前/午後 from 0 to 11.
  if (/^午/.test(half)) return hour < 12 ? hour + (half === '午後' ? 12 : 0) : null;
  if (mornings.test(half)) return hour <= 12 ? hour % 12 : null;
  if (half === '中午') return hour >= 11 && hour <= 13 ? hour : hour <= 2 ? 12 + (hour % 12) : null;
  if (half === '晚上') return hour === 12 ? null : hour < 5 ? null : (hour % 12) + 12;
  return hour < 12 ? hour + 12 : hour;
}

const offsetOf = (text: string | undefined): number | null => {
  if (text === undefined) return null;
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d{1,2}):?(\d{2})?$/.exec(text) ?? [];
  const size = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return sign === '-' ? -size : size;
};

/**
 * Splits the time off the end of a folded text; undefined where no time is printed, null where one
 * is printed that cannot be (25:00, 13:00 AM).
 */
export function splitTime(text: string): ClockTime | null | undefined {
  const found = shape.exec(text);
  if (!found) return undefined;
  const [, before, printed, minutes, seconds = '0', after, zone] = found;
  if (before !== undefined && after !== undefined) return null;
  const half = before ?? after ?? '';
  const hour = hourOf(Number(printed), half);
  if (hour === null || Number(minutes) > 59 || Number(seconds) > 59) return null;
  const offset = offsetOf(zone);
  if (offset !== null && Math.abs(offset) > 14 * 3_600_000) return null;
  const rest = text
    .slice(0, found.index)
    .replace(/(?<=\d)t$/, '')
    .replace(/(^|[ ,])(?:at|um|a|a las?)? *$/, '')
    .replace(/[ ,|-]+$/, '');
  return { time: ((hour * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000, offset, rest };
}
