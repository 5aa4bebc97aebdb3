/** Moments that a list tells: a column of it was taught, and each of its rows has a say. */
import type { Reading } from '#core/deal/deal.ts';
import { mostPlaces, type PlaceName, type PrintedPlace } from '#core/deal/print.ts';
import type { When } from '#core/deal/when.ts';
import { isRead, type Parsed, type Reckoner } from './deal-page.ts';
import { settle } from './settle.ts';
import { compareWhen, fromNow, newest } from './touches.ts';

const empty: readonly PrintedPlace['printed'][] = ['blank', 'nothing'];

/**
 * Of a column's rows the newest that is over, a bound since a list may show only some of its rows; of
 * what is to come the nearest ahead. Absent where a row cannot be read, since it may be the one, and
 * where more rows than are taken down may exist.
 */
function fromColumn(
  field: PlaceName,
  places: readonly PrintedPlace[],
  reckoner: Reckoner,
): Parsed<Reading<When>> {
  if (places.length >= mostPlaces) return 'undecidable';
  const rows = places.filter(({ printed }) => !empty.includes(printed));
  const [first] = places;
  if (!first) return 'not-found';
  const moments: When[] = [];
  for (const row of rows) {
    const read = settle([row], (text) => reckoner.when(text));
    if (!isRead(read)) return read;
    if (read.value.value !== null) moments.push(read.value.value);
  }
  const ahead = moments
    .filter((when) => fromNow(when, reckoner) >= 0)
    .sort((a, b) => compareWhen(a, b, reckoner));
  const value = (field === 'nextDue' ? ahead[0] : newest(moments, reckoner)) ?? null;
  // Rows there are, and none of them on this side of now: that says nothing of the other.
  if (value === null && moments.length > 0) return 'not-found';
  const bound = field !== 'nextDue' && value !== null ? { bound: 'or-later' as const } : {};
  return { value: { value, by: first.by, from: first.from, ...bound } };
}

/** The moment that the places of a field print: they agree, or are rows of one list. */
export const settleWhen = (
  field: PlaceName,
  places: readonly PrintedPlace[],
  reckoner: Reckoner,
): Parsed<Reading<When>> =>
  places.some(({ column }) => column)
    ? fromColumn(field, places, reckoner)
    : settle(places, (text) => reckoner.when(text));
