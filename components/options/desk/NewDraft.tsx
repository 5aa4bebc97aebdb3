/** Where a new draft begins: nowhere, at a pack, or at a file. */
import { useId } from 'react';
import type { PackSummary } from '#messages/packs.ts';
import { trusted } from '../../ui/trusted.ts';
import { useVoice } from '../../voice.tsx';
import type { DraftDeeds } from './view.ts';

interface Props {
  packs: readonly PackSummary[];
  deeds: DraftDeeds;
}

export function NewDraft({ packs, deeds }: Props) {
  const { words, text } = useVoice();
  const w = words.packs.drafts;
  const id = useId();
  const readable = packs.filter(({ sequence }) => sequence > 0);
  return (
    <div className="new-draft">
      <h3>{w.start}</h3>
      <div className="ways">
        <button
          type="button"
          className="button"
          data-act="empty"
          onClick={trusted(() => deeds.empty())}
        >
          {w.empty}
        </button>
        <form
          className="from-pack"
          onSubmit={(event) => {
            event.preventDefault();
            if (!event.nativeEvent.isTrusted) return;
            deeds.fromPack(String(new FormData(event.currentTarget).get('pack') ?? ''));
          }}
        >
          <label htmlFor={id}>{w.fromPack}</label>
          <select className="field" name="pack" id={id}>
            {readable.map(({ id, name }) => (
              <option key={id} value={id}>
                {text(name)}
              </option>
            ))}
          </select>
          <button type="submit" className="button">
            {w.fromPackDo}
          </button>
        </form>
        <label className="button file">
          {w.fromFile}
          <input
            type="file"
            accept=".json,application/json"
            data-draft-file
            onChange={trusted((event) => {
              const file = event.currentTarget.files?.[0];
              if (file) deeds.fromFile(file);
              event.currentTarget.value = '';
            })}
          />
        </label>
      </div>
    </div>
  );
}
