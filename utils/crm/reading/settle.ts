/** Makes one reading of all the places that show a field: they agree, or the field is absent. */
import type { Absence, Reading } from '#core/deal/deal.ts';
import type { Printed, PrintedPlace } from '#core/deal/print.ts';
import { isRead, type Parsed } from './deal-page.ts';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * The reading of one field. An open editor hides it; two places that say different things, or one
 * a value and the other a drawn blank or one that may mean two things, make it absent; a place with
 * nothing in it counts as blank only where no other place shows anything.
 */
export function settle<V>(
  places: readonly PrintedPlace[],
  parse: (text: string, place: PrintedPlace) => Parsed<V>,
): Parsed<Reading<V>> {
  const one = (kind: Printed) => places.find(({ printed }) => printed === kind);
  if (places.length === 0) return 'not-found';
  if (one('editing')) return 'editing';
  let winner: Reading<V> | null = null;
  let failed: Absence | null = null;
  for (const place of places) {
    const { printed, by, from } = place;
    if (typeof printed === 'string') continue;
    const parsed = parse(printed.text, place);
    if (!isRead(parsed)) failed = failed === 'undecidable' ? failed : parsed;
    else if (!winner) winner = { value: parsed.value, by, from };
    else if (!same(winner.value, parsed.value)) return 'disagree';
  }
  // What may mean two things may mean another thing than the winner.
  if (winner && failed !== 'undecidable') return one('blank') ? 'disagree' : { value: winner };
  if (failed) return failed;
  if (one('not-drawn')) return 'not-drawn';
  const empty = one('blank') ?? one('nothing');
  if (!empty) return 'unreadable';
  return { value: { value: null, by: empty.by, from: empty.from } };
}
