/** What can be done with a pack beside using it: edit a copy, export, remove. */
import type { PackSummary } from '#messages/packs.ts';
import { Ask } from '../../ui/Ask.tsx';
import { trusted } from '../../ui/trusted.ts';
import { useVoice } from '../../voice.tsx';
import type { PackDeeds } from './view.ts';

interface Props {
  pack: PackSummary;
  company: boolean;
  deeds: PackDeeds;
}

export function PackButtons({ pack, company, deeds }: Props) {
  const { words, text } = useVoice();
  const w = words.packs;
  const name = text(pack.name);
  return (
    <div className="pack-buttons">
      {pack.sequence > 0 && (
        <button
          type="button"
          className="button small quiet"
          aria-label={w.editNamed(name)}
          data-act="edit"
          onClick={trusted(() => deeds.edit(pack.id))}
        >
          {w.edit}
        </button>
      )}
      <button
        type="button"
        className="button small quiet"
        aria-label={w.saveNamed(name)}
        data-act="export"
        onClick={trusted(() => deeds.save(pack.id))}
      >
        {w.save}
      </button>
      {!pack.builtIn && !company && (
        <Ask
          small
          button={w.remove}
          label={w.removeNamed(name)}
          title={w.removeAsk(name)}
          confirm={w.remove}
          onConfirm={() => deeds.remove(pack.id)}
        >
          <p>{w.removeWhat}</p>
          {pack.place !== null && <p>{w.removeInUse}</p>}
        </Ask>
      )}
    </div>
  );
}
