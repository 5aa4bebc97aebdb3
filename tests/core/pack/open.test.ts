/** A file is opened step by step, and what is not exactly what was signed is not opened at all. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openPack, payloadOf } from '#core/pack/open.ts';
import type { PackProblem } from '#core/pack/problem.ts';
import { maxBytes } from '#core/pack/read.ts';
import { toBase64 } from '#core/pack/signed/base64.ts';
import { sign } from '#core/pack/signed/ed25519.ts';
import { maxFileBytes } from '#core/pack/signed/file.ts';
import { packStatement } from '#core/pack/signed/statement.ts';
import { newSigner, packText } from './signed/signer.ts';
import { valid } from './valid.ts';

const old = await newSigner();
const signer = await newSigner();
const stranger = await newSigner();
const rotations = [await old.handOver(signer)];
const text = packText();
const file = await signer.sign(text, rotations);

const problemsOf = async (given: string): Promise<PackProblem[]> => {
  const opened = await openPack(given);
  return 'problems' in opened ? opened.problems : [];
};

/** The signed file with something else in it. */
const changed = (change: (file: ReturnType<typeof parts>) => object): string =>
  JSON.stringify(change(parts()));

const parts = () => ({
  dealside: 'signed-pack' as unknown,
  payload: toBase64(new TextEncoder().encode(text)),
  signatures: JSON.parse(file).signatures as { key: string; signature: string }[],
  rotations: JSON.parse(file).rotations as { from: string; to: string; signature: string }[],
});

/** Any bytes, signed as they are. */
const signedBytes = async (bytes: Uint8Array) => ({
  ...parts(),
  payload: toBase64(bytes),
  signatures: [{ key: signer.key, signature: await sign(signer.privateKey, packStatement(bytes)) }],
});

describe('a sound file', () => {
  test('that is signed gives the pack, its exact text, and who signed it', async () => {
    expect(await openPack(file)).toEqual({ pack: valid(), text, key: signer.key, rotations });
    expect(payloadOf(file)).toBe(text);
  });

  test('may be formatted anew: what is signed does not change', async () => {
    const tight = JSON.stringify(JSON.parse(file));
    expect(await openPack(tight)).toMatchObject({ text, key: signer.key });
    expect(await openPack(`\uFEFF${file}\r\n`)).toMatchObject({ text, key: signer.key });
  });

  test('without a signature is a pack by nobody', async () => {
    expect(await openPack(text)).toEqual({ pack: valid(), text, key: null, rotations: [] });
    expect(payloadOf(text)).toBe(text);
  });

  test('may speak of Dealside in its words', async () => {
    const spoken = JSON.stringify({ ...valid(), publisher: { name: 'a "dealside": pack' } });
    expect(await openPack(spoken)).toMatchObject({ key: null });
    const quoted = JSON.stringify({ ...valid(), publisher: { name: 'dealside' } });
    expect(await openPack(quoted)).toMatchObject({ key: null });
  });

  test('may be as large as a pack can be', async () => {
    const large = text + ' '.repeat(maxBytes - new TextEncoder().encode(text).byteLength);
    expect(await openPack(await signer.sign(large, rotations))).toMatchObject({ key: signer.key });
    const [problem] = await problemsOf(await signer.sign(`${large} `, rotations));
    expect(problem).toMatchObject({ code: 'too-large', expected: maxBytes });
  });
});

test('every file that is opened is opened to what was signed, whichever bit is turned', async () => {
  const bytes = new TextEncoder().encode(file);
  const payloadAt = file.indexOf('"payload"') + 20;
  const payloadEnd = file.indexOf('"signatures"') - 10;
  // Every byte around the payload has a say of its own; inside it they are all alike.
  const around = fc.oneof(
    fc.nat(payloadAt),
    fc.integer({ min: payloadEnd, max: bytes.length - 1 }),
    fc.integer({ min: payloadAt, max: payloadEnd }),
  );
  await fc.assert(
    fc.asyncProperty(around, fc.nat(7), async (at, bit) => {
      const flipped = Uint8Array.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
      expect(await problemsOf(new TextDecoder().decode(flipped))).not.toEqual([]);
    }),
    { numRuns: 600 },
  );
});

test('whatever text is given, it is refused with problems and never thrown over', async () => {
  const json = fc.json({ maxDepth: 3 });
  const envelope = fc
    .record({
      dealside: fc.oneof(fc.constant('signed-pack'), fc.string()),
      payload: fc.oneof(fc.base64String(), fc.string()),
      signatures: fc.array(fc.record({ key: fc.base64String(), signature: fc.base64String() })),
      rotations: fc.jsonValue(),
    })
    .map((value) => JSON.stringify(value));
  await fc.assert(
    fc.asyncProperty(fc.oneof(json, envelope, fc.string({ unit: 'binary' })), async (given) => {
      expect(await problemsOf(given)).not.toEqual([]);
      payloadOf(given);
    }),
    { numRuns: 300 },
  );
});

describe('refused is', () => {
  const wrong: PackProblem = { path: 'signatures[0]', code: 'signature-wrong' };
  const malformed = (path: string): PackProblem => ({ path, code: 'signature-malformed' });

  test.each<[string, string, PackProblem]>([
    [
      'another pack under the signature',
      changed((parts) => ({ ...parts, payload: toBase64(new TextEncoder().encode(`${text} `)) })),
      wrong,
    ],
    [
      'another key beside the signature',
      changed((parts) => ({
        ...parts,
        signatures: parts.signatures.map((one) => ({ ...one, key: stranger.key })),
      })),
      wrong,
    ],
    [
      'a rotation that the old key did not sign',
      changed((parts) => ({
        ...parts,
        rotations: parts.rotations.map((one) => ({ ...one, from: stranger.key })),
      })),
      { path: 'rotations[0]', code: 'signature-wrong' },
    ],
    [
      'a payload with loose ends',
      changed((parts) => ({ ...parts, payload: `${parts.payload}\n` })),
      malformed('payload'),
    ],
    [
      'a key that is too short',
      changed((parts) => ({ ...parts, signatures: [{ ...parts.signatures[0], key: 'AAAA' }] })),
      malformed('signatures[0].key'),
    ],
    ['no signature', changed((parts) => ({ ...parts, signatures: [] })), malformed('signatures')],
    [
      'two signatures',
      changed((parts) => ({ ...parts, signatures: [...parts.signatures, ...parts.signatures] })),
      malformed('signatures'),
    ],
    [
      'more rotations than anybody makes',
      changed((parts) => ({ ...parts, rotations: Array(21).fill(parts.rotations[0]) })),
      malformed('rotations'),
    ],
    ['anything beside it', changed((parts) => ({ ...parts, note: 1 })), malformed('')],
    [
      'another kind of file of ours',
      changed((parts) => ({ ...parts, dealside: 'signing-key' })),
      malformed('dealside'),
    ],
    [
      'a key given twice',
      file.replace('"payload"', '"dealside": "signed-pack",\n  "payload"'),
      { path: 'dealside', code: 'duplicate-key' },
    ],
    [
      'a key that reaches a prototype',
      file.replace('"payload"', '"__proto__": {},\n  "payload"'),
      { path: '__proto__', code: 'forbidden-key' },
    ],
    ['a text that breaks off inside a character', `${text}\uD83D`, { path: '', code: 'not-text' }],
    [
      'a file larger than any signed one',
      ' '.repeat(maxFileBytes + 1),
      { path: '', code: 'too-large', expected: maxBytes, got: maxFileBytes + 1 },
    ],
    [
      'one that is larger in bytes than in characters',
      '中'.repeat(maxFileBytes / 2),
      { path: '', code: 'too-large', expected: maxBytes, got: (maxFileBytes / 2) * 3 },
    ],
  ])('%s', async (_, given, problem) => {
    expect((await problemsOf(given))[0]).toMatchObject(problem);
    if (problem.code !== 'signature-wrong') expect(payloadOf(given)).toBeNull();
  });

  test('half of a signed file, with the place where it ends', async () => {
    const [problem] = await problemsOf(file.slice(0, 100));
    expect(problem).toEqual({ path: '', code: 'not-json', line: 3, column: 70 });
  });

  test('bytes that are no UTF-8, though they were signed', async () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode(text), 0xff]);
    const given = JSON.stringify(await signedBytes(bytes));
    expect(await problemsOf(given)).toEqual([{ path: 'payload', code: 'not-text' }]);
    expect(payloadOf(given)).toBeNull();
  });

  test('a signed text that is no sound pack, with its own problems', async () => {
    const bad = await signer.sign(JSON.stringify({ ...valid(), id: 'Team One' }));
    expect((await problemsOf(bad))[0]).toMatchObject({ path: 'id', code: 'wrong-form' });
    expect((await problemsOf(await signer.sign(file)))[0]).toMatchObject({ code: 'missing' });
  });

  test('the signature before the content, and the content only then', async () => {
    const bytes = new TextEncoder().encode('{');
    const given = changed((parts) => ({ ...parts, payload: toBase64(bytes) }));
    expect(await problemsOf(given)).toEqual([wrong]);
    const signed = JSON.stringify(await signedBytes(bytes));
    expect((await problemsOf(signed))[0]).toMatchObject({ code: 'not-json' });
  });
});
