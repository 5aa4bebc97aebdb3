import { expect, test } from 'vitest';
import { toBase64 } from '#core/pack/signed/base64.ts';
import { fingerprintOf } from '#core/pack/signed/fingerprint.ts';

test('a fingerprint is half the key, in groups that can be read aloud', () => {
  const key = toBase64(Uint8Array.from({ length: 32 }, (_, i) => i * 7));
  expect(fingerprintOf(key)).toBe('0007 0e15 1c23 2a31 383f 464d 545b 6269');
  expect(fingerprintOf('no key')).toBe('');
});
