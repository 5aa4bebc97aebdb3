/** Bytes have one text, and a text that is not exactly that one stands for nothing. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64, isBase64Of, toBase64 } from '#core/pack/signed/base64.ts';

test('bytes come back from their text', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect(fromBase64(toBase64(bytes))).toEqual(new Uint8Array(bytes));
    }),
  );
  const many = new Uint8Array(100_000).map((_, i) => i % 251);
  expect(fromBase64(toBase64(many))).toEqual(many);
});

test.each(['QR==', 'QQ', 'QQ=', 'QQ==\n', ' QQ==', 'Q Q==', 'Q-==', 'QQ==QQ==', 'é'])(
  '%j is no text of bytes, though readers may take it for one',
  (text) => {
    expect(fromBase64(text)).toBeNull();
  },
);

test('whatever is read is written the same', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.base64String()), (text) => {
      const bytes = fromBase64(text);
      if (bytes) expect(toBase64(bytes)).toBe(text);
    }),
  );
});

test('a length is a length', () => {
  const text = toBase64(new Uint8Array(32));
  expect(isBase64Of(text, 32)).toBe(true);
  expect(isBase64Of(text, 31)).toBe(false);
  expect(isBase64Of(toBase64(new Uint8Array(33)), 32)).toBe(false);
});
