/** Who may hand out a pack, and that its versions only go forwards. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rotation } from '#core/pack/signed/rotation.ts';
import { hashOf, judge, type TrustPolicy, type TrustRecord } from '#core/pack/trust.ts';

const [a, b, c] = ['key a', 'key b', 'key c'];
const open: TrustPolicy = { requireSignature: false, publicKeys: [] };
const strict: TrustPolicy = { requireSignature: true, publicKeys: [] };
const only = (...publicKeys: string[]): TrustPolicy => ({ requireSignature: false, publicKeys });

/** As `openPack` hands it over: its rotations hold. */
const rotation = (from: string, to: string): Rotation => ({ from, to, signature: '' });

interface Given {
  key?: string | null;
  sequence?: number;
  text?: string;
  rotations?: Rotation[];
}

const offer = ({ key = null, sequence = 4, text = 'new', rotations = [] }: Given) => ({
  pack: { sequence },
  text,
  key,
  rotations,
});

const record = async (key: string | null, highest = 3): Promise<TrustRecord> => ({
  id: 'team',
  key,
  pinned: key && '2026-11-22T02:00:00.000Z',
  highest,
  hash: await hashOf('old'),
});

test('a hash is the one everybody computes', async () => {
  expect(await hashOf('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

describe('a pack seen for the first time', () => {
  test.each([
    ['unsigned is labelled so', null, open, { how: 'unsigned', nothingNew: false }],
    ['signed is taken at its word', a, open, { how: 'first-use', nothingNew: false }],
    ['signed satisfies a strict company', a, strict, { how: 'first-use', nothingNew: false }],
    ['unsigned does not', null, strict, { refused: 'unsigned-forbidden', highest: 0 }],
    ['signed as the company names it', a, only(b, a), { how: 'policy-key', nothingNew: false }],
    ['signed by another', c, only(a, b), { refused: 'key-not-allowed', highest: 0 }],
    ['unsigned where keys are named', null, only(a), { refused: 'unsigned-forbidden', highest: 0 }],
  ])('%s', async (_, key, policy, judgement) => {
    expect(await judge(offer({ key }), undefined, policy)).toEqual(judgement);
  });
});

describe('a pack whose key is known', () => {
  test.each([
    ['goes on under that key', a, open, [], { how: 'known-key', nothingNew: false }],
    ['is not taken over', b, open, [], { refused: 'foreign-key', highest: 3 }],
    [
      'is not taken over without a key',
      null,
      open,
      [],
      { refused: 'signature-missing', highest: 3 },
    ],
    ['is handed over by it', b, open, [rotation(a, b)], { how: 'rotation', nothingNew: false }],
    [
      'is handed over twice at once',
      c,
      open,
      [rotation(a, b), rotation(b, c)],
      { how: 'rotation', nothingNew: false },
    ],
    [
      'is not taken by the new key’s own word',
      b,
      open,
      [rotation(b, a)],
      { refused: 'foreign-key', highest: 3 },
    ],
    ['is known to the company too', a, only(a), [], { how: 'known-key', nothingNew: false }],
    [
      'is given to another by the company',
      b,
      only(b),
      [],
      { how: 'policy-key', nothingNew: false },
    ],
    ['is not what the company allows', a, only(b), [], { refused: 'key-not-allowed', highest: 3 }],
    [
      'cannot hand over to one the company does not allow',
      c,
      only(a),
      [rotation(a, c)],
      { refused: 'key-not-allowed', highest: 3 },
    ],
  ])('%s', async (_, key, policy, rotations, judgement) => {
    const offered = offer({ key, rotations });
    expect(await judge(offered, await record(a), policy)).toEqual(judgement);
  });

  test('is handed over by its first key alone, also after that key lost it', async () => {
    const back = offer({ key: a, rotations: [rotation(a, b)] });
    expect(await judge(back, await record(b), open)).toMatchObject({
      refused: 'foreign-key',
    });
  });
});

describe('versions', () => {
  test.each([
    ['go up', null, 4, 'new', { how: 'unsigned', nothingNew: false }],
    ['do not go down', null, 2, 'new', { refused: 'lower-sequence', highest: 3 }],
    [
      'do not go down to a text known before',
      null,
      2,
      'old',
      { refused: 'lower-sequence', highest: 3 },
    ],
    ['have one text each', null, 3, 'new', { refused: 'same-sequence', highest: 3 }],
    ['come twice and bring nothing new', null, 3, 'old', { how: 'unsigned', nothingNew: true }],
    ['come again with a key, which is new', a, 3, 'old', { how: 'first-use', nothingNew: false }],
  ])('%s', async (_, key, sequence, text, judgement) => {
    const offered = offer({ key, sequence, text });
    expect(await judge(offered, await record(null), open)).toEqual(judgement);
  });

  test('are looked at after the signer: a stranger is a stranger first', async () => {
    const offered = offer({ key: b, sequence: 1 });
    expect(await judge(offered, await record(a), open)).toMatchObject({
      refused: 'foreign-key',
    });
  });
});

/** What is remembered once an accepted file was installed. */
const after = async (
  offered: ReturnType<typeof offer>,
  sequence: number,
): Promise<TrustRecord> => ({
  id: 'team',
  key: offered.key,
  pinned: null,
  highest: sequence,
  hash: await hashOf(offered.text),
});

test('whatever comes in whatever order, the highest version is never lowered, nor a key left without its word', async () => {
  const key = fc.constantFrom(null, a, b, c);
  const rotations = fc.subarray([rotation(a, b), rotation(b, c), rotation(c, a)]);
  const given = fc.record({
    key,
    sequence: fc.integer({ min: 1, max: 6 }),
    text: fc.constantFrom('old', 'new'),
    rotations,
    policy: fc.constantFrom(open, strict, only(a), only(b, c)),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(given, { maxLength: 12 }), async (files) => {
      let known: TrustRecord | undefined;
      for (const { policy, ...file } of files) {
        const offered = offer(file);
        const judged = await judge(offered, known, policy);
        if ('refused' in judged) {
          expect(judged.highest).toBe(known?.highest ?? 0);
          continue;
        }
        expect(file.sequence).toBeGreaterThanOrEqual(known?.highest ?? 0);
        if (known?.highest === file.sequence) expect(await hashOf(file.text)).toBe(known.hash);
        if (known?.key && known.key !== file.key) {
          expect(file.key).not.toBeNull();
          expect(['rotation', 'policy-key']).toContain(judged.how);
        }
        if (policy.publicKeys.length > 0) expect(policy.publicKeys).toContain(file.key);
        if (policy.requireSignature) expect(file.key).not.toBeNull();
        known = await after(offered, file.sequence);
      }
    }),
    { numRuns: 300 },
  );
});
