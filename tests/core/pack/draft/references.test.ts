/** Renaming and removing leave a pack in order: who named it is renamed, or names it no more. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applied } from '#core/pack/draft/change.ts';
import { type Json, listAt, wordAt } from '#core/pack/draft/json.ts';
import { type Referable, referables, referrers } from '#core/pack/draft/references.ts';
import { readPack } from '#core/pack/read.ts';
import { starterPacks } from '#core/pack/starter/index.ts';

const packs: Json[] = starterPacks.map((pack) => JSON.parse(JSON.stringify(pack)));

const problems = (draft: Json) => {
  const read = readPack(JSON.stringify(draft));
  return 'problems' in read ? read.problems : [];
};

/** Every stage, talk track and action of the built-in packs. */
const named = packs.flatMap((pack) =>
  referables.flatMap((to) =>
    listAt(pack, to).map((item, index) => ({ pack, to, index, id: wordAt(item, 'id') })),
  ),
);

const isLastOpen = (pack: Json, to: Referable, index: number): boolean => {
  const open = listAt(pack, 'stages').filter((stage) => wordAt(stage, 'outcome') === 'open');
  return to === 'stages' && open.length === 1 && open[0] === listAt(pack, 'stages')[index];
};

describe('in the built-in packs', () => {
  test.each(named)(
    '$to $id can be renamed, and everyone who names it goes along',
    ({ pack, to, index, id }) => {
      const before = referrers(pack, to, id);
      const next = applied(pack, { is: 'rename', section: to, index, id: 'another-name' });
      expect(problems(next)).toEqual([]);
      expect(referrers(next, to, id)).toEqual([]);
      expect(referrers(next, to, 'another-name')).toEqual(before);
      const back = applied(next, { is: 'rename', section: to, index, id });
      expect(back).toEqual(pack);
    },
  );

  test.each(named.filter(({ pack, to, index }) => !isLastOpen(pack, to, index)))(
    '$to $id can be removed, and nobody names it any more',
    ({ pack, to, index, id }) => {
      const next = applied(pack, { is: 'remove', section: to, index, instead: null });
      expect(problems(next)).toEqual([]);
      expect(referrers(next, to, id)).toEqual([]);
    },
  );

  test('any run of removals keeps a pack in order, as long as something is left', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...packs),
        fc.array(fc.tuple(fc.constantFrom(...referables), fc.nat(40)), { maxLength: 12 }),
        (pack, removals) => {
          const left = removals.reduce<Json>((draft, [to, n]) => {
            const list = listAt(draft, to);
            const index = n % Math.max(1, list.length);
            const least = to === 'stages' ? 3 : 2;
            if (list.length < least || isLastOpen(draft, to, index)) return draft;
            return applied(draft, { is: 'remove', section: to, index, instead: null });
          }, pack);
          expect(problems(left)).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('removed in favour of another, they name that one, once', () => {
    const [pack = {}] = packs;
    const next = applied(pack, { is: 'remove', section: 'stages', index: 2, instead: 'interest' });
    expect(problems(next)).toEqual([]);
    const both = listAt(next, 'tracks').filter(
      (track) => listAt(track, 'stages').filter((stage) => stage === 'interest').length > 1,
    );
    expect(both).toEqual([]);
    expect(listAt(next, 'tracks')).toHaveLength(listAt(pack, 'tracks').length);
  });
});

describe('who speaks of nothing else', () => {
  const draft: Json = {
    stages: [{ id: 'a' }, { id: 'b' }],
    tracks: [
      { id: 'only-a', stages: ['a'] },
      { id: 'every', stages: [] },
    ],
    rules: [
      { id: 'scoped', stages: ['a'], tracks: ['every'] },
      {
        id: 'limited',
        stages: [],
        tracks: ['only-a', 'every'],
        params: { limits: [{ stages: ['a'] }] },
      },
      {
        id: 'wide',
        stages: ['a', 'b'],
        tracks: ['only-a'],
        params: { limits: [{ stages: ['a'] }, { stages: [] }] },
      },
    ],
  };

  test('goes with it, since without it would speak of everything', () => {
    expect(referrers(draft, 'stages', 'a')).toEqual([
      { section: 'rules', index: 0, falls: true },
      { section: 'rules', index: 1, falls: true },
      { section: 'rules', index: 2, falls: false },
      { section: 'tracks', index: 0, falls: true },
    ]);
    expect(applied(draft, { is: 'remove', section: 'stages', index: 0, instead: null })).toEqual({
      stages: [{ id: 'b' }],
      tracks: [{ id: 'every', stages: [] }],
      rules: [{ id: 'wide', stages: ['b'], tracks: [], params: { limits: [{ stages: [] }] } }],
    });
  });

  test('an id given twice cannot be told apart, so who names it is left alone', () => {
    const twice = { ...draft, stages: [{ id: 'a' }, { id: 'a' }] };
    const removed = applied(twice, { is: 'remove', section: 'stages', index: 1, instead: null });
    expect(removed).toEqual({ ...draft, stages: [{ id: 'a' }] });
    const renamed = applied(twice, { is: 'rename', section: 'stages', index: 1, id: 'c' });
    expect(renamed).toEqual({ ...draft, stages: [{ id: 'a' }, { id: 'c' }] });
  });

  test('taking another’s id takes nobody’s references', () => {
    const next = applied(draft, { is: 'rename', section: 'stages', index: 1, id: 'a' });
    expect(next).toEqual({ ...draft, stages: [{ id: 'a' }, { id: 'a' }] });
  });
});
