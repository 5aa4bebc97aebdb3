/** Sightings: the fold of snapshots is idempotent, tolerant of order and bounded. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Readings } from '#core/deal/deal.ts';
import { type Sighting, see } from '#core/deal/sighting.ts';
import { fieldsRead, seen, snapshot } from '../sample.ts';

const fieldsArbitrary: fc.Arbitrary<Readings> = fc
  .record(
    {
      stage: fc.constantFrom('A', 'B', null),
      closeDate: fc.constantFrom('2026-11-30', '2026-12-31', null),
      amount: fc.constantFrom({ amount: 1, currency: 'CNY' }, { amount: 2, currency: null }),
      nextStep: fc.constantFrom({ text: 'call', due: null }, null),
    },
    { requiredKeys: [] },
  )
  .map(fieldsRead);

const page = (minute: number, fields: Readings) =>
  snapshot({}, { at: new Date(Date.UTC(2026, 10, 1, 0, minute)).toISOString(), fields });

/** Snapshots of one deal at different minutes, oldest first. */
const history = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 5000 }), fieldsArbitrary), {
    selector: ([minute]) => minute,
    minLength: 1,
    maxLength: 80,
  })
  .map((pages) => pages.sort(([a], [b]) => a - b).map(([m, fields]) => page(m, fields)));

test('the same snapshot twice equals once', () => {
  fc.assert(
    fc.property(history, (pages) => {
      expect(seen(...pages.flatMap((one) => [one, one]))).toEqual(seen(...pages));
    }),
  );
});

test('a snapshot that arrives late changes nothing', () => {
  fc.assert(
    fc.property(history, fc.nat(), fieldsArbitrary, (pages, n, fields) => {
      const sighting = seen(...pages);
      const minute = Date.parse(sighting.last) - (n % 5000) * 60_000 - 60_000;
      const late = snapshot({}, { at: new Date(minute).toISOString(), fields });
      expect(see(sighting, late)).toEqual(sighting);
    }),
  );
});

test('an absent field leaves its runs as they are', () => {
  fc.assert(
    fc.property(history, (pages) => {
      const sighting = seen(...pages);
      const at = new Date(Date.parse(sighting.last) + 1000).toISOString();
      const after = see(sighting, snapshot({}, { at, fields: {} }));
      expect(after.runs).toEqual(sighting.runs);
      expect(after.first).toBe(pages[0]?.at);
      expect(after.last).toBe(at);
    }),
  );
});

test('runs follow one another, differ from their neighbours and stay within the bound', () => {
  fc.assert(
    fc.property(history, (pages) => {
      for (const runs of Object.values(seen(...pages).runs)) {
        expect(runs.length).toBeLessThanOrEqual(50);
        for (const [i, run] of runs.entries()) {
          expect(run.first <= run.last).toBe(true);
          const before = runs[i - 1];
          if (!before) continue;
          expect(before.last < run.first).toBe(true);
          expect(before.value).not.toEqual(run.value);
        }
      }
    }),
  );
});

test('a page that flickers for ever keeps the present run', () => {
  let sighting: Sighting | undefined;
  for (let i = 0; i < 1000; i++)
    sighting = see(sighting, page(i, fieldsRead({ stage: `s${i % 2}` })));
  expect(sighting?.runs.stage).toHaveLength(50);
  expect(sighting?.runs.stage.at(-1)?.value).toBe('s1');
});

test('a field that was blank and one that was unread are different', () => {
  expect(seen(page(0, fieldsRead({ stage: null }))).runs.stage).toHaveLength(1);
  expect(seen(page(0, {})).runs.stage).toHaveLength(0);
});
