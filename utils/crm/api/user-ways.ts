/** A page read the way its CRM says that it prints for this person. */
import { wallClockIn } from '#core/calendar/zone.ts';
import type { DealPrint } from '#core/deal/print.ts';
import type { ToldSoFar } from '#core/deep/told.ts';
import type { OffsetAt } from '../parse/zone.ts';

/** The clock of a zone the browser knows. */
function offsetIn(zone: string): OffsetAt {
  const clock = wallClockIn(zone);
  return (instant) => {
    const second = Math.floor(instant / 1000) * 1000;
    return Date.parse(`${clock(instant).replace(' ', 'T')}Z`) - second;
  };
}

/** The print with the person's date pattern, and their clock; both as they are where nothing was told. */
export function asTold(
  print: DealPrint,
  { user }: ToldSoFar,
): { print: DealPrint; offsetAt?: OffsetAt } {
  const { ways } = print;
  const patterns = user?.pattern ? [user.pattern, ...ways.patterns] : ways.patterns;
  return {
    print: { ...print, ways: { ...ways, patterns } },
    ...(user?.zone ? { offsetAt: offsetIn(user.zone) } : {}),
  };
}
