/** A person showing where a field stands: the page is dimmed, then the ways to know it are offered. */
import type { FieldName } from '#core/deal/deal.ts';
import type { PlaceName } from '#core/deal/print.ts';
import { type Offered, placeText } from '#core/deal/taught.ts';
import type { TeachingView } from '#messages/teach.ts';
import { trusted } from '../ui/trusted.ts';
import { useVoice } from '../voice.tsx';
import { sayField } from './field-words.ts';
import { machineValue } from './machine.ts';
import type { Acts } from './shown.ts';

const shownAs = (field: PlaceName): FieldName => (field === 'nextDue' ? 'nextStep' : field);

interface WayProps {
  field: PlaceName;
  offered: Offered;
  onUse: () => void;
}

function Way({ field, offered, onUse }: WayProps) {
  const voice = useVoice();
  const { teach } = voice.words;
  const { at, text, fields } = offered;
  const name = shownAs(field);
  const understood = fields[name]?.value !== null && fields[name] !== undefined;
  const way = teach.ways[at.by];
  return (
    <li className="way" data-way={at.by} data-value={machineValue(fields, name)}>
      <p className="break">
        <span className="small soft">{teach.reads} </span>
        <b>{understood ? sayField(fields, name, voice) : teach.unclear(text)}</b>
      </p>
      <p className="small soft break">
        {way} <code>{placeText(at)}</code>
      </p>
      <button
        type="button"
        className="button small"
        aria-label={teach.useNamed(`${way} ${placeText(at)}`)}
        disabled={!understood}
        onClick={trusted(onUse)}
      >
        {teach.use}
      </button>
    </li>
  );
}

interface Props {
  pointing: NonNullable<TeachingView['pointing']>;
  acts: Pick<Acts, 'point' | 'unpoint' | 'teach'>;
}

export function Pointing({ pointing: { field, offered }, acts }: Props) {
  const { words } = useVoice();
  const { teach } = words;
  const title = teach.title(words.common.places[field]);
  return (
    <section className="pointing" aria-label={title} data-pointing={field}>
      <h2>{title}</h2>
      <p className="small soft" role="status">
        {offered === null ? teach.pointing : offered.length === 0 ? teach.none : teach.offered}
      </p>
      {offered !== null && offered.length > 0 && (
        <ul className="ways">
          {offered.map((one) => (
            <Way
              key={placeText(one.at)}
              field={field}
              offered={one}
              onUse={() => acts.teach(one.at)}
            />
          ))}
        </ul>
      )}
      <p className="pointing-acts">
        {offered !== null && (
          <button type="button" className="button small" onClick={trusted(() => acts.point(field))}>
            {teach.again}
          </button>
        )}
        <button type="button" className="button small quiet" onClick={trusted(acts.unpoint)}>
          {teach.cancel}
        </button>
      </p>
    </section>
  );
}
