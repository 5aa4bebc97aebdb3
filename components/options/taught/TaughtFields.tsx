/** Fields taught by pointing: each with where it is used, to be forgotten or put into a draft. */
import { placeText, teachingKey } from '#core/deal/taught.ts';
import type { TaughtHere } from '#messages/teach.ts';
import { Section } from '../../ui/Section.tsx';
import { trusted } from '../../ui/trusted.ts';
import { useVoice } from '../../voice.tsx';
import type { DraftList } from '../desk/view.ts';
import { Listed } from '../Listed.tsx';
import { SaidLine } from '../SaidLine.tsx';
import type { Said } from '../said.ts';
import { PointAt } from './PointAt.tsx';
import type { TaughtDeeds, TaughtList } from './view.ts';

interface Props {
  taught: TaughtList;
  drafts: DraftList;
  said: Said | null;
  deeds: TaughtDeeds;
  onRetry: () => void;
}

function TaughtLine({ one, deeds }: { one: TaughtHere; deeds: TaughtDeeds }) {
  const { words, format } = useVoice();
  const { list, of } = words.teach;
  const { at: place, ...rest } = one.teaching;
  const { crm, org, layout, field } = rest;
  const name = words.common.places[field];
  return (
    <li className="line" data-taught-field={field}>
      <div className="line-words">
        <p>
          <b>{name}</b> <code className="break">{placeText(place)}</code>
        </p>
        <p className="soft small">
          {list.where(words.popup.crms[crm], org ?? list.anyOrg, layout)} ·{' '}
          {list.since(format.dateTime(one.since))}
        </p>
      </div>
      <div className="line-buttons">
        <button
          type="button"
          className="button small quiet"
          aria-label={of(list.forget, name)}
          data-act="forget"
          onClick={trusted(() => deeds.forget(rest))}
        >
          {list.forget}
        </button>
      </div>
    </li>
  );
}

function ToDraft({ drafts, deeds }: Pick<Props, 'drafts' | 'deeds'>) {
  const { words, text } = useVoice();
  const { list } = words.teach;
  const all = drafts.state === 'ready' ? drafts.value.drafts : [];
  if (all.length === 0) return <p className="soft small">{list.noDraft}</p>;
  return (
    <form
      className="to-draft"
      onSubmit={trusted((event) => {
        event.preventDefault();
        const draft = new FormData(event.currentTarget).get('draft');
        if (typeof draft === 'string') deeds.export(draft);
      })}
    >
      <label>
        <span>{list.toDraft} </span>
        <select className="field" name="draft">
          {all.map(({ id, name }) => (
            <option key={id} value={id}>
              {text(name) || words.packs.drafts.unnamed}
            </option>
          ))}
        </select>
      </label>{' '}
      <button type="submit" className="button small">
        {list.toDraftDo}
      </button>
    </form>
  );
}

export function TaughtFields({ taught, drafts, said, deeds, onRetry }: Props) {
  const { words } = useVoice();
  const { list } = words.teach;
  return (
    <Section title={list.title} className="card">
      <p className="soft lead">{list.lead}</p>
      <Listed list={taught} onRetry={onRetry}>
        {({ taught: all, open }) => (
          <>
            {all.length === 0 ? (
              <p className="soft">{list.none}</p>
            ) : (
              <>
                <ul className="lines">
                  {all.map((one) => (
                    <TaughtLine key={teachingKey(one.teaching)} one={one} deeds={deeds} />
                  ))}
                </ul>
                <ToDraft drafts={drafts} deeds={deeds} />
              </>
            )}
            <PointAt open={open} deeds={deeds} />
          </>
        )}
      </Listed>
      <SaidLine about="taught" said={said} />
    </Section>
  );
}
