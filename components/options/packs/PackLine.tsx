/** One pack: what it holds, how it came, who signed it, and what can be done with it. */
import type { PackSummary } from '#messages/packs.ts';
import { WarnIcon } from '../../ui/icons.tsx';
import { useVoice } from '../../voice.tsx';
import { Fingerprint } from '../Fingerprint.tsx';
import { sayCame } from './came.ts';
import { Order } from './Order.tsx';
import { PackButtons } from './PackButtons.tsx';
import { Versions } from './Versions.tsx';
import type { Moved, PackDeeds } from './view.ts';

export interface PackLineProps {
  pack: PackSummary;
  /** Which way it was moved just now. */
  moved: Moved['by'] | null;
  /** Whether there is one to change places with. */
  room: { up: boolean; down: boolean };
  /** Whether it is the only one in use. */
  alone: boolean;
  deeds: PackDeeds;
}

const signedOf = ({ builtIn, key }: PackSummary): 'built-in' | 'unsigned' | 'signed' =>
  builtIn ? 'built-in' : key === null ? 'unsigned' : 'signed';

/** What is not as it should be with this version. */
function Concerns({ pack }: { pack: PackSummary }) {
  const { words, format } = useVoice();
  const { expired, setAside } = words.packs;
  return (
    <>
      {pack.expired !== null && (
        <p className="concern small" data-expired={pack.expired}>
          <WarnIcon />
          {expired(format.day(pack.expired))}
        </p>
      )}
      {pack.setAside !== null && (
        <p className="concern small" data-set-aside={pack.setAside}>
          <WarnIcon />
          {setAside(String(pack.setAside))}
        </p>
      )}
    </>
  );
}

export function PackLine({ pack, moved, room, alone, deeds }: PackLineProps) {
  const voice = useVoice();
  const { words, format, text } = voice;
  const w = words.packs;
  const company = pack.origin?.by === 'policy';
  const holds =
    pack.sequence === 0
      ? [w.unread]
      : [
          w.sequence(String(pack.sequence)),
          w.rules(format.count(pack.rules), pack.rules),
          w.tracks(format.count(pack.tracks), pack.tracks),
        ];
  return (
    <li
      className={`pack ${pack.place === null ? '' : 'in-use'}`}
      data-pack={pack.id}
      data-sequence={pack.sequence}
      data-place={pack.place ?? ''}
      data-origin={pack.origin?.by ?? 'built-in'}
      data-signed={signedOf(pack)}
    >
      <div className="pack-head">
        {pack.place !== null && (
          <span className="place">
            <span className="unseen">{w.place(format.count(pack.place + 1))}</span>
            <span aria-hidden="true">{format.count(pack.place + 1)}</span>
          </span>
        )}
        <div className="pack-words">
          <h4>
            {text(pack.name)}
            {pack.builtIn && <span className="chip">{w.builtIn}</span>}
            {company && <span className="chip">{w.company}</span>}
          </h4>
          <p className="soft small">{holds.join(' · ')}</p>
        </div>
        <Order
          pack={pack}
          moved={moved}
          room={room}
          alone={alone}
          company={company}
          deeds={deeds}
        />
      </div>
      <div className="pack-more">
        {!pack.builtIn && (
          <p className="soft small">
            {sayCame(pack, voice)}
            {pack.key !== null && (
              <>
                {' · '}
                {w.signedBy} <Fingerprint of={pack.key} />
              </>
            )}
          </p>
        )}
        <Concerns pack={pack} />
        {company && <p className="soft small">{w.fixed}</p>}
        <PackButtons pack={pack} company={company} deeds={deeds} />
        {pack.versions.length > 1 && (
          <Versions pack={pack} onRollBack={(sequence) => deeds.rollBack(pack.id, sequence)} />
        )}
      </div>
    </li>
  );
}
