/** Begins to point from here: at a field, on a deal that some page shows. */
import { placeNames } from '#core/deal/print.ts';
import type { OpenDeal } from '#messages/teach.ts';
import { trusted } from '../../ui/trusted.ts';
import { useVoice } from '../../voice.tsx';
import type { TaughtDeeds } from './view.ts';

interface Props {
  open: readonly OpenDeal[];
  deeds: Pick<TaughtDeeds, 'point'>;
}

export function PointAt({ open, deeds }: Props) {
  const { words } = useVoice();
  const { list } = words.teach;
  if (open.length === 0) return <p className="soft small">{list.noDeal}</p>;
  return (
    <form
      className="point-at"
      data-point-at
      onSubmit={trusted((event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        const view = form.get('view');
        const field = placeNames.find((name) => name === form.get('field'));
        if (typeof view === 'string' && field) deeds.point(view, field);
      })}
    >
      <label>
        <span>{list.pointOn} </span>
        <select className="field" name="view">
          {open.map(({ view, crm, name }) => (
            <option key={view} value={view}>
              {name ?? list.unnamed(words.popup.crms[crm])}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{list.pointField} </span>
        <select className="field" name="field">
          {placeNames.map((field) => (
            <option key={field} value={field}>
              {words.common.places[field]}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button small">
        {list.pointDo}
      </button>
    </form>
  );
}
