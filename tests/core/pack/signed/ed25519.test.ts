/** Signatures are those of the standard, whether the browser or the library checks them. */
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { toBase64 } from '#core/pack/signed/base64.ts';
import { sign, verify } from '#core/pack/signed/ed25519.ts';
import { makeKeyPair } from '#core/pack/signed/keys.ts';
import { newSigner } from './signer.ts';

const hex = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'));
const base64 = (text: string) => toBase64(hex(text));

/** RFC 8032 §7.1, tests 1 to 3: key, message, signature. */
const standard = [
  [
    'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    '',
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  ],
  [
    '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    '72',
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  ],
  [
    'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    'af82',
    '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  ],
] as const;

/** A browser that does not know Ed25519: Chrome before 137. */
const forget = (): void => {
  const unsupported = async () => {
    throw new DOMException('Unrecognized algorithm name', 'NotSupportedError');
  };
  vi.spyOn(crypto.subtle, 'importKey').mockImplementation(unsupported);
  vi.spyOn(crypto.subtle, 'generateKey').mockImplementation(unsupported);
};

afterEach(() => vi.restoreAllMocks());

describe.each([
  ['the browser', () => {}],
  ['the library', forget],
])('checked by %s', (_, arrange) => {
  test.each(standard)('the signature by %s holds', async (key, message, signature) => {
    arrange();
    expect(await verify(base64(key), hex(message), base64(signature))).toBe(true);
    expect(await verify(base64(key), hex(`${message}00`), base64(signature))).toBe(false);
  });

  test('one bit elsewhere, and it does not hold', async () => {
    const { key, privateKey } = await newSigner();
    const message = new TextEncoder().encode('dealside');
    const raw = Buffer.from(key, 'base64');
    const signed = Buffer.from(await sign(privateKey, message), 'base64');
    const all = Buffer.concat([raw, signed, message]);
    arrange();
    await fc.assert(
      fc.asyncProperty(fc.nat(all.length * 8 - 1), async (bit) => {
        const flipped = Uint8Array.from(all);
        flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        const holds = verify(
          toBase64(flipped.subarray(0, 32)),
          flipped.slice(96),
          toBase64(flipped.subarray(32, 96)),
        );
        expect(await holds).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  test('a signature with the group’s order added to it is another text, and refused', async () => {
    const order = 2n ** 252n + 27742317777372353535851937790883648493n;
    const [key, message, signature] = standard[1];
    const half = hex(signature).slice(32).reverse();
    const more = (BigInt(`0x${Buffer.from(half).toString('hex')}`) + order).toString(16);
    const other = hex(more.padStart(64, '0')).reverse();
    const forged = Buffer.concat([hex(signature).slice(0, 32), other]);
    arrange();
    expect(await verify(base64(key), hex(message), toBase64(forged))).toBe(false);
  });

  test.each([
    ['01', '0'],
    ['ec', 'f'],
    ['00', '0'],
  ])('a key that anybody can sign with, %s…, signs nothing', async (low, fill) => {
    const key = low + fill.repeat(60) + (fill === 'f' ? '7f' : '00');
    const signature = `01${'00'.repeat(63)}`;
    arrange();
    for (let i = 0; i < 8; i += 1) {
      const message = Uint8Array.of(i);
      expect(await verify(base64(key), message, base64(signature))).toBe(false);
    }
  });

  test('what is no key and no signature holds nothing', async () => {
    const [key, message, signature] = standard[0];
    arrange();
    const no = toBase64(new Uint8Array(32).fill(255));
    expect(await verify(no, hex(message), base64(signature))).toBe(false);
    expect(await verify('', hex(message), base64(signature))).toBe(false);
    expect(await verify(base64(key), hex(message), '')).toBe(false);
  });
});

test('a browser without Ed25519 makes no keys, and says so', async () => {
  forget();
  expect(await makeKeyPair(false)).toBeNull();
});
