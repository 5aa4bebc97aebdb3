/** A public key as people compare it: eight groups of four. */
import { fingerprintOf } from '#core/pack/signed/fingerprint.ts';
import type { PublicKey } from '#core/pack/trust.ts';

export const Fingerprint = ({ of }: { of: PublicKey }) => (
  <code className="fingerprint" title={of}>
    {fingerprintOf(of)}
  </code>
);
