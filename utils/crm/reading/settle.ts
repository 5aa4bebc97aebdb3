/** Makes one reading of all the places that show a field: they agree, or the field is absent. */
import type { Absence, Reading } from '#core/deal/deal.ts';
import type { Place } from './find.ts';

/** What parsing a printed text gave: a value, or why there is none. */
export type Parsed<V> = { value: V } | { absent: Absence };

export type Settled<V> = { reading: Reading<V> } | { absent: Absence };

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * The reading of one field. An open editor hides it; two places that say different things, or one
 * a value and the other a drawn blank, make it absent; a place with nothing in it counts as blank
 * only where no other place shows anything.
 */
export function settle<V>(
  places: readonly Place[],
  parse: (text: string, place: Place) => Parsed<V>,
): Settled<V> {
  if (places.length === 0) return { absent: 'not-found' };
  if (places.some(({ raw }) => raw.is === 'editing')) return { absent: 'editing' };
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
  const blank = places.find(({ raw }) => raw.is === 'blank');
  if (winner) return blank ? { absent: 'disagree' } : { reading: winner };
  if (failed) return { absent: failed };
  const empty = blank ?? places.find(({ raw }) => raw.is === 'nothing');
  if (places.some(({ raw }) => raw.is === 'not-drawn')) return { absent: 'not-drawn' };
  if (empty) return { reading: { value: null, by: empty.by, from: empty.from } };
  return { absent: 'unreadable' };
}
