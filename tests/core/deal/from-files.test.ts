/** What files told of a deal beside what was seen: taken back, it leaves what the rest says. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FromFiles, known, withFile, withoutFile } from '#core/deal/from-files.ts';
import { type Sighting, see } from '#core/deal/sighting.ts';
import { fieldsRead, seen, snapshot } from '../sample.ts';

const stages = fc.constantFrom('A', 'B', 'C');
const shown = (minute: number, stage: string) =>
  snapshot(
    {},
    { at: new Date(Date.UTC(2026, 10, 1, 0, minute)).toISOString(), fields: fieldsRead({ stage }) },
  );

/** Readings at different minutes, oldest first, each by a page or one of three files. */
const told = fc
  .uniqueArray(
    fc.record({
      minute: fc.integer({ min: 0, max: 900 }),
      stage: stages,
      by: fc.constantFrom('page', 'f', 'g', 'h'),
    }),
    { selector: ({ minute }) => minute, maxLength: 20 },
  )
  .map((all) => all.sort((a, b) => a.minute - b.minute));

/** What is kept after all of it, as the storage folds it. */
function folded(all: readonly { minute: number; stage: string; by: string }[]) {
  let both: Sighting | undefined;
  let files: FromFiles = { seen: null, told: [] };
  for (const { minute, stage, by } of all) {
    const one = shown(minute, stage);
    both = see(both, one);
    files =
      by === 'page'
        ? { ...files, seen: see(files.seen ?? undefined, one) }
        : withFile(files, { file: by, snapshot: one });
  }
  return { both, files };
}

test('without its only file a deal is what its pages alone showed', () => {
  fc.assert(
    fc.property(told, (all) => {
      const ofOne = all.map((each) => ({ ...each, by: each.by === 'page' ? 'page' : 'f' }));
      const pages = ofOne
        .filter(({ by }) => by === 'page')
        .map(({ minute, stage }) => shown(minute, stage));
      const left = withoutFile(folded(ofOne).files, 'f');
      if (pages.length === 0) expect(left).toBeNull();
      else expect(left).toEqual({ sighting: seen(...pages), fromFiles: null });
    }),
  );
});

test('without all of its files, in any order, it is too', () => {
  fc.assert(
    fc.property(told, fc.shuffledSubarray(['f', 'g', 'h'], { minLength: 3 }), (all, order) => {
      let files: FromFiles | null = folded(all).files;
      let left: ReturnType<typeof withoutFile> = null;
      for (const file of order) {
        left = files && withoutFile(files, file);
        files = left ? (left.fromFiles ?? { seen: left.sighting, told: [] }) : null;
      }
      const pages = all
        .filter(({ by }) => by === 'page')
        .map(({ minute, stage }) => shown(minute, stage));
      expect(left?.sighting ?? null).toEqual(pages.length === 0 ? null : seen(...pages));
    }),
  );
});

test('files that came before and after all pages are folded as they came', () => {
  fc.assert(
    fc.property(
      stages,
      fc.array(stages, { minLength: 1, maxLength: 5 }),
      stages,
      (first, pages, last) => {
        const all = [
          { minute: 0, stage: first, by: 'f' },
          ...pages.map((stage, at) => ({ minute: at + 1, stage, by: 'page' })),
          { minute: 100, stage: last, by: 'g' },
        ];
        const { both, files } = folded(all);
        expect(known(files)).toEqual(both);
      },
    ),
  );
});

test('a file that says what stood between two readings is put between them', () => {
  const files: FromFiles = {
    seen: seen(shown(0, 'A'), shown(60, 'B')),
    told: [{ file: 'f', snapshot: shown(30, 'C') }],
  };
  expect(known(files)?.runs.stage.map(({ value }) => value)).toEqual(['A', 'C', 'B']);
  expect(
    known({ ...files, told: [{ file: 'f', snapshot: shown(30, 'B') }] })?.runs.stage[1],
  ).toEqual({
    value: 'B',
    first: shown(30, 'B').at,
    last: shown(60, 'B').at,
  });
});
