/** Where a pack stands among those in use: up, down, out, or in. */
import type { PackSummary } from '#messages/packs.ts';
import { trusted } from '../../ui/trusted.ts';
import { useVoice } from '../../voice.tsx';
import { focusIfFree } from '../focus.ts';
import type { PackLineProps } from './PackLine.tsx';

interface Props extends Pick<PackLineProps, 'moved' | 'room' | 'alone' | 'deeds'> {
  pack: PackSummary;
  company: boolean;
}

export function Order({ pack, moved, room, alone, company, deeds }: Props) {
  const { words, text } = useVoice();
  const w = words.packs;
  const name = text(pack.name);
  if (pack.place === null) {
    if (pack.sequence === 0) return null;
    return (
      <button
        type="button"
        className="button small"
        aria-label={w.addNamed(name)}
        data-act="add"
        onClick={trusted(() => deeds.add(pack.id))}
      >
        {w.add}
      </button>
    );
  }
  if (company) return null;
  const open = { [-1]: room.up, 1: room.down };
  /** The way it went, or back where it can go no further. */
  const focused = moved === null ? null : open[moved] ? moved : moved === 1 ? -1 : 1;
  const arrow = (by: -1 | 1) => (
    <button
      type="button"
      className="button small icon"
      aria-label={(by === -1 ? w.up : w.down)(name)}
      data-act={by === -1 ? 'up' : 'down'}
      disabled={!open[by]}
      ref={by === focused ? focusIfFree : null}
      onClick={trusted(() => deeds.move(pack.id, by))}
    >
      {by === -1 ? '↑' : '↓'}
    </button>
  );
  return (
    <div className="pack-order">
      {!alone && arrow(-1)}
      {!alone && arrow(1)}
      <button
        type="button"
        className="button small"
        aria-label={w.outNamed(name)}
        data-act="out"
        disabled={alone}
        {...(alone ? { title: w.lastOne } : {})}
        onClick={trusted(() => deeds.takeOut(pack.id))}
      >
        {w.out}
      </button>
    </div>
  );
}
