/** The zone this browser is in, which a travelling machine may change from one moment to the next. */

const { Temporal: temporal } = globalThis as { Temporal?: typeof Temporal };

/** Its IANA name; by Temporal where there is one, as the first `Intl.DateTimeFormat` costs 10–20 ms. */
export const zone = (): string =>
  temporal?.Now.timeZoneId() ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
