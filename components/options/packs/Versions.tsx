/** The versions of a pack that are kept, each one click away. */
import type { PackSummary } from '#messages/packs.ts';
import { Explain } from '../../ui/Explain.tsx';
import { trusted } from '../../ui/trusted.ts';
import { useVoice } from '../../voice.tsx';
import { Fingerprint } from '../Fingerprint.tsx';

interface Props {
  pack: PackSummary;
  onRollBack: (sequence: number) => void;
}

export function Versions({ pack, onRollBack }: Props) {
  const { words, format, text } = useVoice();
  const w = words.packs;
  const { versions } = pack;
  return (
    <Explain
      summary={w.versions(format.count(versions.length), versions.length)}
      className="versions"
    >
      <ul>
        {versions.map(({ sequence, installed, key }) => (
          <li key={sequence} data-version={sequence}>
            <span>
              {w.version(String(sequence), format.day(format.dayOf(installed)))}
              <span className="soft"> · {key ? <Fingerprint of={key} /> : w.versionUnsigned}</span>
            </span>
            {sequence === pack.sequence ? (
              <span className="chip ok">{w.present}</span>
            ) : (
              <button
                type="button"
                className="button small"
                aria-label={w.rollBackNamed(String(sequence), text(pack.name))}
                data-roll-back={sequence}
                onClick={trusted(() => onRollBack(sequence))}
              >
                {w.rollBack}
              </button>
            )}
          </li>
        ))}
      </ul>
      <p className="soft small">{w.versionsNote}</p>
    </Explain>
  );
}
