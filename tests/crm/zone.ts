/** Zones other than the one the tests run in, as the browser there would have them. */
import type { OffsetAt } from '#crm/parse/zone.ts';

/** The clock of an IANA zone; throws on an unknown one. */
export function offsetIn(zone: string): OffsetAt {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  return (instant) => {
    const [offset = 'Z'] = /[+-]\d\d:\d\d/.exec(format.format(instant)) ?? [];
    return -Date.parse(`1970-01-01T00:00${offset}`);
  };
}

/** A moment in a zone, for readers and parsers. */
export const envAt = (now: string, zone: string) => ({ now, zone, offsetAt: offsetIn(zone) });
