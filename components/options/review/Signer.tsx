/** Who signed the file, and what the person has to check about it. */
import type { PublicKey, TrustHow } from '#core/pack/trust.ts';
import { CheckIcon, WarnIcon } from '../../ui/icons.tsx';
import { trusted } from '../../ui/trusted.ts';
import { useVoice } from '../../voice.tsx';
import { Fingerprint } from '../Fingerprint.tsx';

interface KeyLineProps {
  name: string;
  of: PublicKey | null;
  which: 'old' | 'new' | 'only';
}

export const KeyLine = ({ name, of, which }: KeyLineProps) =>
  of && (
    <p className="key-line" data-key-shown={which}>
      <span className="soft">{name}</span> <Fingerprint of={of} />
    </p>
  );

interface Props {
  how: TrustHow;
  /** Whether the file was made here. */
  own: boolean;
  signer: PublicKey | null;
  /** The key a rotation replaces. */
  from: PublicKey | null;
  accepted: boolean;
  onAccept: (accepted: boolean) => void;
}

/** Signed as it should be: nothing has to be checked by hand. */
const settled: readonly TrustHow[] = ['known-key', 'policy-key'];

export function Signer({ how, own, signer, from, accepted, onAccept }: Props) {
  const { words } = useVoice();
  const w = words.review;
  const { title, what } = (own ? { ...w.how, ...w.own } : w.how)[how];
  const sure = settled.includes(how) || (own && how === 'first-use');
  return (
    <section className="part" data-how={how}>
      <h3>{w.signer}</h3>
      <div className={`note ${sure ? 'ok' : how === 'unsigned' ? 'advice' : 'plain'}`}>
        {sure ? <CheckIcon /> : <WarnIcon />}
        <div>
          <p>
            <b>{title}</b>
          </p>
          <p>{what}</p>
          {how === 'rotation' ? (
            <>
              <KeyLine name={w.oldKey} of={from} which="old" />
              <KeyLine name={w.newKey} of={signer} which="new" />
              <label className="tick">
                <input
                  type="checkbox"
                  data-accept
                  checked={accepted}
                  onChange={trusted(() => onAccept(!accepted))}
                />
                {w.accept}
              </label>
            </>
          ) : (
            <KeyLine name={w.fingerprint} of={signer} which="only" />
          )}
        </div>
      </div>
    </section>
  );
}
