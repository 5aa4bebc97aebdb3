/** A draft is looked up and changed by path, whatever stands there. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at, isWithin, type Json, join, keysOf, listAt, wordAt } from '#core/pack/draft/json.ts';
import { drop, insert, move, put } from '#core/pack/draft/tree.ts';
import { pathOf } from '#core/pack/path.ts';

const json = fc.jsonValue() as fc.Arbitrary<Json>;
const key = fc.oneof(fc.nat(5), fc.string({ minLength: 1, maxLength: 12 }));
const keys = fc.array(key, { minLength: 1, maxLength: 4 });

describe('paths', () => {
  test('read as they are written', () => {
    fc.assert(
      fc.property(keys, (given) => {
        expect(keysOf(pathOf(given))).toEqual(given);
      }),
    );
  });

  test('lead to what stands there, and to nothing that is only inherited', () => {
    const draft = { rules: [{ title: { 'zh-CN': '停太久' } }], odd: { 'a b': 1 } };
    expect(wordAt(draft, 'rules[0].title.zh-CN')).toBe('停太久');
    expect(at(draft, 'odd["a b"]')).toBe(1);
    expect(at(draft, 'rules[1].title')).toBeUndefined();
    expect(at(draft, 'rules.length')).toBeUndefined();
    expect(at(draft, 'toString')).toBeUndefined();
    expect(listAt(draft, 'rules[0]')).toEqual([]);
  });

  test('lie in one another by whole steps', () => {
    expect(isWithin('rules[1].id', 'rules[1]')).toBe(true);
    expect(isWithin('rules[12].id', 'rules[1]')).toBe(false);
    expect(isWithin('name', 'nam')).toBe(false);
    expect(isWithin('anything', '')).toBe(true);
    expect(join('rules[3]', 'params.clock')).toBe('rules[3].params.clock');
    expect(join('', 'name')).toBe('name');
    expect(join('rules', '[3]')).toBe('rules[3]');
  });
});

describe('changes', () => {
  test('what is put stands there, and nothing given is changed by it', () => {
    fc.assert(
      fc.property(json, keys, json, (draft, place, value) => {
        const before = structuredClone(draft);
        const next = put(draft, place, value);
        expect(draft).toEqual(before);
        // A number past the end of a list stands at its end.
        if (place.every((one) => typeof one === 'string')) {
          expect(at(next, pathOf(place))).toEqual(value);
        }
      }),
    );
  });

  test('what is put and dropped again leaves no trace where nothing stood in its way', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-d]{1,3}$/), json), json, (draft, value) => {
        const next = drop(put(draft, ['zz', 'deep', 'er'], value), ['zz', 'deep', 'er'], 0);
        expect(next).toEqual(draft);
      }),
    );
  });

  test('an object that becomes empty goes with its last part, down to the ones to be kept', () => {
    const draft = { a: { b: { c: 1 } } };
    expect(drop(draft, ['a', 'b', 'c'])).toEqual({ a: { b: {} } });
    expect(drop(draft, ['a', 'b', 'c'], 1)).toEqual({ a: {} });
    expect(drop(draft, ['a', 'b', 'c'], 0)).toEqual({});
    expect(drop({ a: { b: { c: 1, d: 2 } } }, ['a', 'b', 'c'], 0)).toEqual({ a: { b: { d: 2 } } });
    expect(drop([1, 2, 3], [1])).toEqual([1, 3]);
  });

  test('a list is made where one is needed, and never gets a hole', () => {
    expect(put({ rules: 'x' }, ['rules', 4, 'id'], 'a')).toEqual({ rules: [{ id: 'a' }] });
    expect(insert({}, ['rules'], 0, 'a')).toEqual({ rules: ['a'] });
    expect(insert({ rules: ['a', 'c'] }, ['rules'], 1, 'b')).toEqual({ rules: ['a', 'b', 'c'] });
  });

  test('moving there and back changes nothing, and past an end nothing either', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1 }), fc.nat(30), fc.nat(30), (list, a, b) => {
        const [from, to] = [a % list.length, b % list.length];
        const there = move({ list }, ['list'], from, to);
        expect(at(there, `list[${to}]`)).toBe(list[from]);
        expect(move(there, ['list'], to, from)).toEqual({ list });
        expect(move({ list }, ['list'], from, list.length)).toEqual({ list });
      }),
    );
  });

  test('a key that reaches a prototype is a key like any other', () => {
    const draft: Json = JSON.parse('{"__proto__": {"x": 1}, "name": {}}');
    const next = put(draft, ['name', 'en'], 'x');
    expect(JSON.stringify(next)).toBe('{"__proto__":{"x":1},"name":{"en":"x"}}');
    expect(JSON.stringify(drop(next, ['__proto__']))).toBe('{"name":{"en":"x"}}');
  });
});
