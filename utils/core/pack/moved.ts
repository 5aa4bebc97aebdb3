/** Which items of a list changed their place among the others. */

/** The longest run of rising numbers within `numbers`, not necessarily neighbours, as its places. */
function longestRising(numbers: readonly number[]): Set<number> {
  // `ends[n]` is the place of the lowest number that ends a rising run of n + 1.
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  numbers.forEach((number, place) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    before[place] = ends[low - 1];
    ends[low] = place;
  });
  const run = new Set<number>();
  for (let place = ends.at(-1); place !== undefined; place = before[place]) run.add(place);
  return run;
}

/**
 * The fewest ids that would have to be moved to bring those that both lists have from one order
 * into the other.
 */
export function movedIn(before: readonly string[], after: readonly string[]): Set<string> {
  const old = new Map(before.map((id, place) => [id, place]));
  const kept = after.flatMap((id) => {
    const place = old.get(id);
    return place === undefined ? [] : [{ id, place }];
  });
  const still = longestRising(kept.map(({ place }) => place));
  return new Set(kept.filter((_, n) => !still.has(n)).map(({ id }) => id));
}
