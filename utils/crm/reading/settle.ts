/** Makes one reading of all the places that show a field: they agree, or the field is absent. */
import type { Absence, Reading } from '#core/deal/deal.ts';
import type { Parsed, Place, Raw } from './deal-page.ts';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * The reading of one field. An open editor hides it; two places that say different things, or one
 * a value and the other a drawn blank, make it absent; a place with nothing in it counts as blank
 * only where no other place shows anything.
 */
export function settle<V>(
  places: readonly Place[],
  parse: (text: string, place: Place) => Parsed<V>,
): Parsed<Reading<V>> {
  const one = (kind: Raw['is']) => places.find(({ raw }) => raw.is === kind);
  if (places.length === 0) return { absent: 'not-found' };
  if (one('editing')) return { absent: 'editing' };
  let winner: Reading<V> | null = null;
  let failed: Absence | null = null;
  for (const place of places) {
    const { raw, by, from } = place;
    if (raw.is !== 'text') continue;
    const parsed = parse(raw.text, place);
    if ('absent' in parsed) failed ??= parsed.absent;
    else if (!winner) winner = { value: parsed.value, by, from };
    else if (!same(winner.value, parsed.value)) return { absent: 'disagree' };
  }
  if (winner) return one('blank') ? { absent: 'disagree' } : { value: winner };
  if (failed) return { absent: failed };
  if (one('not-drawn')) return { absent: 'not-drawn' };
  const empty = one('blank') ?? one('nothing');
  if (!empty) return { absent: 'unreadable' };
  return { value: { value: null, by: empty.by, from: empty.from } };
}
