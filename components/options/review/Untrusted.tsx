/** A sound file that is not installed: why, in words that say what to do about it. */
import type { Origin, TrustRefusal } from '#core/pack/trust.ts';
import type { Review } from '#messages/packs.ts';
import { WarnIcon } from '../../ui/icons.tsx';
import { useVoice } from '../../voice.tsx';
import { KeyLine } from './Signer.tsx';
import { What } from './What.tsx';

interface Props {
  review: Extract<Review, { state: 'untrusted' }>;
  origin: Origin;
}

/** Which keys tell anything about a refusal. */
const told: { [R in TrustRefusal]: readonly ('known' | 'this')[] } = {
  'unsigned-forbidden': [],
  'key-not-allowed': ['this'],
  'foreign-key': ['known', 'this'],
  'signature-missing': ['known'],
  'lower-sequence': [],
  'same-sequence': [],
};

export function Untrusted({ review, origin }: Props) {
  const { words } = useVoice();
  const w = words.review;
  const { pack, why, key, known, highest } = review;
  const shown = told[why];
  return (
    <>
      <What pack={pack} origin={origin} />
      <div className="note warn refused" data-untrusted={why}>
        <WarnIcon />
        <div>
          <p>
            <b>{words.packs.refusals[why]}</b>
          </p>
          <p>{w.untrusted[why](String(pack.sequence), String(highest))}</p>
          {shown.includes('known') && <KeyLine name={w.knownKey} of={known} which="old" />}
          {shown.includes('this') && <KeyLine name={w.thisKey} of={key} which="new" />}
        </div>
      </div>
      <p className="soft small">{w.nothingChanged}</p>
    </>
  );
}
