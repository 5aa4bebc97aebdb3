/** Newcombe's interval is the published one, and holds what 95 % promises. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newcombe } from '#core/review/newcombe.ts';
import { chance } from './random.ts';

/** Table II of Newcombe 1998, the rows of method 10. */
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
  [10, 10, 0, 10, 0.6075, 1],
])('%i of %i against %i of %i', (a, m, b, n, low, high) => {
  const found = newcombe({ of: m, hits: a }, { of: n, hits: b });
  expect(found.points).toBeCloseTo(a / m - b / n, 12);
  expect(found.low).toBeCloseTo(low, 4);
  expect(found.high).toBeCloseTo(high, 4);
});

const draws = 4000;

/** How often the interval of two samples of `n` deals holds the true difference. */
function coverage(n: number, rates: (random: () => number) => [number, number]): number {
  const random = chance(n);
  const sample = (rate: number) => {
    let hits = 0;
    for (let deal = 0; deal < n; deal += 1) if (random() < rate) hits += 1;
    return { of: n, hits };
  };
  let held = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    const [a, b] = rates(random);
    const { low, high } = newcombe(sample(a), sample(b));
    if (low <= a - b && a - b <= high) held += 1;
  }
  return held / draws;
}

test.each([20, 30, 50, 100, 200, 500])(
  'with %i deals a side it holds the truth in 93 to 98 of 100',
  (n) => {
    const wide = coverage(n, (random) => [random(), random()]);
    const alike = coverage(n, (random) => {
      const rate = 0.2 + 0.6 * random();
      return [rate, rate];
    });
    const apart = coverage(n, () => [0.87, 0.6]);
    for (const held of [wide, alike, apart]) {
      expect(held).toBeGreaterThanOrEqual(0.93);
      expect(held).toBeLessThanOrEqual(0.98);
    }
  },
);

const count = fc.tuple(fc.nat(60), fc.nat(60)).map(([hits, more]) => ({ of: hits + more, hits }));

test('it lies within −1…1, around the difference, and turns over when the two change places', () => {
  fc.assert(
    fc.property(count, count, (a, b) => {
      const [there, back] = [newcombe(a, b), newcombe(b, a)];
      expect(there.low).toBeGreaterThanOrEqual(-1);
      expect(there.low).toBeLessThanOrEqual(there.points);
      expect(there.points).toBeLessThanOrEqual(there.high);
      expect(there.high).toBeLessThanOrEqual(1);
      expect(back.points).toBeCloseTo(-there.points, 12);
      expect(back.low).toBeCloseTo(-there.high, 12);
    }),
  );
});

test('ten times the deals make it narrower', () => {
  const width = (times: number) => {
    const { low, high } = newcombe(
      { of: 10 * times, hits: 8 * times },
      { of: 10 * times, hits: 5 * times },
    );
    return high - low;
  };
  expect(width(10)).toBeLessThan(width(1) / 2);
});
