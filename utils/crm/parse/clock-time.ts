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
  /((?<=\d)t|(?<![\d:.]))([上下]午|午[前后])? ?([01]?\d|2[0-3])(?::|[时点h] ?)([0-5]\d)(?:(:|分 ?)([0-5]\d)(?:[.,]\d{1,9})?)?(?:[分秒h]| uhr)? ?([ap]\.? ?m\.?)?(?: ?\(?(z|utc|gmt)|)(?:([+-])(0?\d|1[0-4]):?([0-5]\d)?)?\)?$/;

/**
 * Hour 0–23 of what was printed; NaN where hour and half of the day do not fit, and for 12 after 午前
 * or 午後, which has been noon to some and midnight to others (CLDR counts from 0 to 11).
 */
function hourOf(hour: number, half: string): number {
  const late = /[p下后]/.test(half);
  if (half === '' || (late && hour > 12)) return hour;
  return hour > (half.startsWith('午') ? 11 : 12) ? Number.NaN : (hour % 12) + (late ? 12 : 0);
}

/**
 * Splits the time off the end of a folded text; undefined where no time is printed, null where one
 * is printed that cannot be told (13:00 AM).
 */
export function splitTime(text: string): ClockTime | null | undefined {
  const found = shape.exec(text);
  if (!found) return undefined;
  const [, iso, before = '', hour, minutes, , seconds, after = '', utc, sign, hours, rest] = found;
  // 09:00-10:00 is a span: a bare offset belongs to an ISO time or stands behind its seconds.
  if (sign && !utc && !iso && !seconds) return null;
  const time =
    (hourOf(Number(hour), before + after) * 60 + Number(minutes)) * 60 + Number(seconds ?? 0);
  const ahead = (Number(hours ?? 0) * 60 + Number(rest ?? 0)) * (sign === '-' ? -60_000 : 60_000);
  return Number.isNaN(time)
    ? null
    : {
        time: time * 1000,
        offset: sign || utc ? ahead : null,
        rest: text.slice(0, found.index).replace(/((^|[ ,])(at|um|a|a las?))?[ ,|-]*$/, ''),
      };
}
