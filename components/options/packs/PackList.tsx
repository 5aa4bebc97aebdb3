/** The packs that are here: those in use in their order, then the others. */
import type { PackSummary } from '#messages/packs.ts';
import { useVoice } from '../../voice.tsx';
import { PackLine } from './PackLine.tsx';
import type { Moved, PackDeeds } from './view.ts';

interface Props {
  packs: readonly PackSummary[];
  /** The one that changed places last. */
  moved: Moved | null;
  deeds: PackDeeds;
}

const isCompany = (pack: PackSummary | undefined): boolean => pack?.origin?.by === 'policy';

/** The packs in use, the first deciding. */
const inOrder = (packs: readonly PackSummary[]): PackSummary[] =>
  packs
    .filter(({ place }) => place !== null)
    .toSorted((one, other) => (one.place ?? 0) - (other.place ?? 0));

export function PackList({ packs, moved, deeds }: Props) {
  const { words } = useVoice();
  const w = words.packs;
  const used = inOrder(packs);
  const others = packs.filter(({ place }) => place === null);
  return (
    <>
      {used.length > 1 && <p className="soft small">{w.order}</p>}
      <h3>{w.inUse}</h3>
      <ol className="packs">
        {used.map((pack, at) => (
          <PackLine
            // At another place it is drawn anew, with the focus on the button that moved it.
            key={`${pack.id} ${pack.place}`}
            pack={pack}
            moved={moved?.id === pack.id ? moved.by : null}
            room={{
              // Nobody changes places with what the company set.
              up: at > 0 && !isCompany(used[at - 1]),
              down: at < used.length - 1 && !isCompany(used[at + 1]),
            }}
            alone={used.length === 1}
            deeds={deeds}
          />
        ))}
      </ol>
      {others.length > 0 && (
        <>
          <h3>{w.others}</h3>
          <ul className="packs">
            {others.map((pack) => (
              <PackLine
                key={pack.id}
                pack={pack}
                moved={null}
                room={{ up: false, down: false }}
                alone={false}
                deeds={deeds}
              />
            ))}
          </ul>
        </>
      )}
    </>
  );
}
