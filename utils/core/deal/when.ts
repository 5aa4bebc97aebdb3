/** Points in time as strings: a day without a zone, or an instant. Both sort as text. */

/** A calendar day, `2026-11-22`, in the zone it was printed in. */
export type Day = string & { readonly day?: never };

/** An instant as ISO 8601 in UTC, `2026-11-22T02:30:00.000Z`. */
export type Instant = string & { readonly instant?: never };

/** What a page prints: a day, or an instant when it also prints the time. */
export type When = Day | Instant;

/** Whether `when` is a bare day. */
export const isDay = (when: When): boolean => when.length === 10;
