/** What is written is read back, whatever the pack; nothing ever throws. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { packProblemCodes } from '#core/pack/problem.ts';
import { readPack } from '#core/pack/read.ts';
import { starterPacks } from '#core/pack/starter/index.ts';
import { writePack } from '#core/pack/write.ts';
import { valid } from './valid.ts';

// Thousands of packs are read; tests share their machine.
vi.setConfig({ testTimeout: 30_000 });

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Every place in a JSON value, as lists of keys. */
function places(value: Json, at: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [at];
  const entries: [string | number, Json][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return [at, ...entries.flatMap(([key, item]) => places(item, [...at, key]))];
}

/** The value with the thing at `place` replaced, or removed where `put` is undefined. */
function replaced(value: Json, place: readonly (string | number)[], put: Json | undefined): Json {
  const [key, ...rest] = place;
  if (key === undefined) return put ?? null;
  // An earlier change may have taken the place away.
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    return value.flatMap((item, n) => {
      if (n !== key) return [item];
      return rest.length === 0 && put === undefined ? [] : [replaced(item, rest, put)];
    });
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, item]) => {
      if (name !== key) return [[name, item]];
      return rest.length === 0 && put === undefined ? [] : [[name, replaced(item, rest, put)]];
    }),
  );
}

const sample = valid() as unknown as Json;
const everywhere = places(sample);
const values = places(sample).map((place) =>
  place.reduce<Json>((value, key) => (value as { [key: string]: Json })[key] ?? null, sample),
);

/** The valid pack with one to three places changed: removed, swapped about, or filled with junk. */
const mutated = fc
  .array(
    fc.tuple(
      fc.constantFrom(...everywhere),
      fc.oneof(
        fc.constant(undefined),
        fc.constantFrom(...values),
        fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>,
      ),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((changes) =>
    changes.reduce<Json>((value, [place, put]) => replaced(value, place, put), sample),
  );

const codes: ReadonlySet<string> = new Set(packProblemCodes);

function holds(text: string): void {
  const read = readPack(text);
  if ('pack' in read) {
    expect(readPack(writePack(read.pack))).toEqual(read);
    return;
  }
  expect(read.problems.length).toBeGreaterThan(0);
  for (const { path, code, expected, got } of read.problems) {
    expect(codes.has(code)).toBe(true);
    expect(path.length).toBeLessThan(2500);
    for (const small of [expected, got]) expect(String(small).length).toBeLessThan(200);
  }
}

test('no text makes it throw', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), holds), {
    numRuns: 2000,
  });
});

test('a pack with anything changed anywhere is read and written back, or refused in place', () => {
  fc.assert(
    fc.property(mutated, (pack) => holds(JSON.stringify(pack))),
    { numRuns: 3000 },
  );
});

test('the order of keys in the file does not show in what is written', () => {
  const turned = (value: Json): Json => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(turned);
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, item]) => [key, turned(item)]),
    );
  };
  const written = [sample, turned(sample)].map((pack) => {
    const read = readPack(JSON.stringify(pack));
    return 'pack' in read ? writePack(read.pack) : '';
  });
  expect(written[0]).toBe(written[1]);
  expect(written[0]).toMatch(/^\{\n {2}"format": 2,\n {2}"id": "team",\n/);
  expect(written[0]?.endsWith('}\n')).toBe(true);
});

test.each(starterPacks)('the built-in pack $id survives writing and reading', (pack) => {
  expect(readPack(writePack(pack))).toEqual({ pack });
  const again = readPack(writePack(pack));
  expect('pack' in again && writePack(again.pack)).toBe(writePack(pack));
});
