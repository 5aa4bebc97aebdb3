/** What packs used together take from one another: which item is set aside in favour of which. */
import type { Conflict } from '#core/pack/layer.ts';
import type { Text } from '#core/text.ts';
import { sayPlace } from '#i18n/problem.ts';
import { Parted } from '../../ui/Parted.tsx';
import { useVoice } from '../../voice.tsx';

interface Props {
  conflicts: readonly Conflict[];
  /** Names of packs by id. */
  nameOf: (id: string) => Text;
}

/** What is listed before the rest is asked for. */
const shown = 5;

export function Conflicts({ conflicts, nameOf }: Props) {
  const voice = useVoice();
  const { words, text } = voice;
  const w = words.packs.conflicts;
  const list = (some: readonly Conflict[]) => (
    <ul className="conflicts">
      {some.map(({ section, item, pack, by, why }) => (
        <li
          key={`${section} ${item} ${pack} ${by}`}
          data-conflict={`${section}/${item}`}
          data-why={why}
        >
          {w[why](`${sayPlace(section, voice)} › ${item}`, text(nameOf(by)), text(nameOf(pack)))}
        </li>
      ))}
    </ul>
  );
  return (
    <Parted items={conflicts} first={shown} more={w.more}>
      {list}
    </Parted>
  );
}
