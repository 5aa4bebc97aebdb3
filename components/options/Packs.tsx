/** The installed packs: which one is in use, and how to change or remove it. */
import type { PackSummary } from '#messages/table.ts';
import { Ask } from '../ui/Ask.tsx';
import { trusted } from '../ui/trusted.ts';
import { useVoice } from '../voice.tsx';

interface Props {
  packs: readonly PackSummary[];
  said: string;
  onUse: (id: string) => void;
  onRemove: (id: string) => void;
}

function PackLine({
  pack,
  onUse,
  onRemove,
}: Omit<Props, 'packs' | 'said'> & { pack: PackSummary }) {
  const { words, format, text } = useVoice();
  const w = words.options;
  const name = text(pack.name);
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
      className={`pack ${pack.active ? 'active' : ''}`}
      data-pack={pack.id}
      data-sequence={pack.sequence}
      data-active={pack.active}
    >
      <div className="pack-words">
        <p>
          <b>{name}</b>
          {pack.active && <span className="chip ok">{w.active}</span>}
          {pack.builtIn && <span className="chip">{w.builtIn}</span>}
        </p>
        <p className="soft small">{holds.join(' · ')}</p>
      </div>
      <div className="pack-buttons">
        {!pack.active && pack.sequence > 0 && (
          <button
            type="button"
            className="button small"
            aria-label={w.namedUse(name)}
            data-use
            onClick={trusted(() => onUse(pack.id))}
          >
            {w.use}
          </button>
        )}
        {!pack.builtIn && (
          <Ask
            small
            button={w.remove}
            label={w.removeNamed(name)}
            title={w.removeAsk(name)}
            confirm={w.remove}
            onConfirm={() => onRemove(pack.id)}
          >
            <p>{w.removeWhat}</p>
            {pack.active && <p>{w.removeActive}</p>}
          </Ask>
        )}
      </div>
    </li>
  );
}

export function Packs({ packs, said, onUse, onRemove }: Props) {
  return (
    <>
      <ul className="packs">
        {packs.map((pack) => (
          <PackLine key={pack.id} pack={pack} onUse={onUse} onRemove={onRemove} />
        ))}
      </ul>
      <p role="status" className="said">
        {said}
      </p>
    </>
  );
}
