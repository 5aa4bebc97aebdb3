/** What was done can be undone to the letter, and done again. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change } from '#core/pack/draft/change.ts';
import {
  changedBy,
  type History,
  historyOf,
  mostSteps,
  redone,
  rested,
  undone,
} from '#core/pack/draft/history.ts';
import type { Json } from '#core/pack/draft/json.ts';
import { valid } from '#tests/core/pack/valid.ts';

const draft: Json = JSON.parse(JSON.stringify(valid()));

const path = fc.constantFrom(
  'name.en',
  'warningsPerDay',
  'rules[0].title.zh-CN',
  'rules[1].params.level',
  'tracks[0].steps[0].text.en',
  'publisher.contact',
  'rules[9].nowhere',
  'calendar.hours[0].from',
);
const list = fc.constantFrom('rules', 'stages', 'tracks', 'calendar.hours', 'actions', 'nowhere');
const typing = fc.constantFrom({}, { typing: true as const });
const value = fc.jsonValue() as fc.Arbitrary<Json>;

const change: fc.Arbitrary<Change> = fc.oneof(
  fc
    .tuple(path, value, typing)
    .map(([at, put, more]) => ({ is: 'put' as const, path: at, value: put, ...more })),
  fc
    .tuple(path, typing)
    .map(([at, more]) => ({ is: 'drop' as const, path: at, within: '', ...more })),
  fc
    .tuple(list, fc.nat(4), value)
    .map(([at, index, put]) => ({ is: 'insert' as const, path: at, index, value: put })),
  fc
    .tuple(list, fc.nat(4), fc.nat(4))
    .map(([at, from, to]) => ({ is: 'move' as const, path: at, from, to })),
  fc.tuple(list, fc.nat(4), fc.option(fc.constant('won'))).map(([section, index, instead]) => ({
    is: 'remove' as const,
    section,
    index,
    instead,
  })),
  fc.tuple(list, fc.nat(4), fc.stringMatching(/^[a-z]{1,4}$/)).map(([section, index, id]) => ({
    is: 'rename' as const,
    section,
    index,
    id,
  })),
  value.map((next) => ({ is: 'replace' as const, draft: next })),
);

const all = (history: History, step: (history: History) => History): History => {
  const next = step(history);
  return next === history ? history : all(next, step);
};

describe('a history', () => {
  test('undone to its beginning is the draft it began with, and done again the one it ended with', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        const before = structuredClone(draft);
        const end = changes.reduce(changedBy, historyOf(draft));
        const start = all(end, undone);
        expect(start.present).toBe(draft);
        expect(draft).toEqual(before);
        expect(all(start, redone).present).toEqual(end.present);
      }),
    );
  });

  test('typing in one field is one step, until it is left', () => {
    const letter = (text: string): Change => ({
      is: 'put',
      path: 'name.en',
      value: text,
      typing: true,
    });
    const typed = ['O', 'Ou', 'Our'].map(letter).reduce(changedBy, historyOf(draft));
    expect(typed.past).toHaveLength(1);
    const again = changedBy(rested(typed), letter('Ours'));
    expect(again.past).toHaveLength(2);
    expect(undone(again).present).toBe(typed.present);
  });

  test('what changes nothing is no step, and a change ends what could be done again', () => {
    const begun = historyOf(draft);
    expect(changedBy(begun, { is: 'put', path: 'warningsPerDay', value: 5 })).toBe(begun);
    expect(changedBy(begun, { is: 'drop', path: 'nowhere', within: '' })).toBe(begun);
    const back = undone(changedBy(begun, { is: 'put', path: 'warningsPerDay', value: 6 }));
    expect(back.future).toHaveLength(1);
    expect(changedBy(back, { is: 'put', path: 'warningsPerDay', value: 7 }).future).toEqual([]);
    expect(undone(begun)).toBe(begun);
    expect(redone(begun)).toBe(begun);
  });

  test('it goes back a good way, and no further', () => {
    const many = Array.from(
      { length: mostSteps + 50 },
      (_, n): Change => ({
        is: 'put',
        path: 'warningsPerDay',
        value: n + 10,
      }),
    );
    const end = many.reduce(changedBy, historyOf(draft));
    expect(mostSteps).toBeGreaterThanOrEqual(100);
    expect(end.past).toHaveLength(mostSteps);
  });
});
