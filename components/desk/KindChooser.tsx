/** What a new rule is to watch: each kind with one sentence. */
import { freeId } from '#core/pack/draft/ids.ts';
import type { Json } from '#core/pack/draft/json.ts';
import { trusted } from '../ui/trusted.ts';
import { useVoice } from '../voice.tsx';
import { kindForms } from './sections/params.ts';
import { rules } from './sections/rules.ts';
import type { DeskDeeds } from './view.ts';

interface Props {
  draft: Json;
  index: number;
  deeds: DeskDeeds;
}

const kinds = Object.keys(kindForms) as (keyof typeof kindForms)[];

export function KindChooser({ draft, index, deeds }: Props) {
  const voice = useVoice();
  const { addRule, kinds: said } = voice.words.desk;
  const id = (wanted: string) => freeId(draft, 'rules', wanted);
  return (
    <section className="sheet chooser" aria-labelledby="kind-chooser">
      <h3 id="kind-chooser">{addRule.title}</h3>
      <p className="soft">{addRule.lead}</p>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              data-kind={kind}
              data-place={`kind-${kind}`}
              onClick={trusted(() =>
                deeds.add('rules', index, rules.fresh({ draft, voice, id }, kind)),
              )}
            >
              <b>{said[kind].name}</b>
              <span className="soft">{said[kind].what}</span>
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="button quiet"
        onClick={trusted(() =>
          deeds.show({ at: 'section', section: 'rules', open: null, adding: false }),
        )}
      >
        {addRule.cancel}
      </button>
    </section>
  );
}
