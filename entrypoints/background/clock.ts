/** The only clock there is: everything else is told the time and the zone. */
import type { Instant } from '#core/deal/when.ts';

/** This moment. */
export const now = (): Instant => new Date(Date.now()).toISOString();

export { zone } from '../page/zone.ts';
