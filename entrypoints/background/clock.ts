/** The only clock there is: everything else is told the time and the zone. */
import type { Instant } from '#core/deal/when.ts';

/** This moment. */
export const now = (): Instant => new Date(Date.now()).toISOString();

/** The zone this browser is in, which a travelling machine may change from one call to the next. */
export const zone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;
