/** Other items of the pack, by their names; one that the pack does not have is marked. */
import { useState } from 'react';
import { isList, type Json } from '#core/pack/draft/json.ts';
import { trusted } from '../../ui/trusted.ts';
import { useVoice } from '../../voice.tsx';
import { type FieldProps, problemsIn } from '../bench.ts';
import { type Named, namedIn, nameOf } from '../names.ts';
import { Ticks } from './ChoiceField.tsx';
import { Frame, useTies } from './Frame.tsx';
import { OrderButtons } from './OrderButtons.tsx';

const idsOf = (value: Json | undefined): string[] =>
  isList(value) ? value.filter((id) => typeof id === 'string') : [];

/** Few enough to be ticked: stages and actions. A table shows what is ticked and opens on demand. */
function TickedReferences(props: FieldProps<'references'> & { named: readonly Named[] }) {
  const { field, path, value, problems, bench, bare, named } = props;
  const { words } = useVoice();
  const { forms } = words.desk;
  const here = problemsIn(problems, path);
  const { id, tied } = useTies(field.hint !== undefined && bare === undefined, here);
  const ids = idsOf(value);
  const strange = ids.filter((one) => nameOf(named, one) === undefined);
  const known = named
    .filter((one, n) => named.findIndex((each) => each.id === one.id) === n)
    .filter((one) => !(field.open && one.closed) || ids.includes(one.id));
  const choices = [
    ...known.map((one) => ({ value: one.id, name: one.name })),
    ...[...new Set(strange)].map((one) => ({ value: one, name: forms.unknown(one), wrong: true })),
  ].map((choice) => (bare === undefined ? choice : { ...choice, said: `${bare}: ${choice.name}` }));
  const ticks = <Ticks path={path} value={value} choices={choices} tied={tied} bench={bench} />;
  if (bare !== undefined) {
    const names = ids.map((one) => nameOf(named, one) ?? forms.unknown(one));
    const said = names.length === 0 ? forms.allOf.stages : names.join('、');
    return (
      <details
        className="drop-down"
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) event.currentTarget.open = false;
        }}
      >
        <summary
          aria-label={`${said}, ${bare}`}
          className={`field ${strange.length > 0 ? 'wrong-pill' : ''}`}
        >
          {said}
        </summary>
        <div className="drop-panel" tabIndex={-1}>
          {ticks}
        </div>
      </details>
    );
  }
  return (
    <Frame field={field} id={id} problems={here} bench={bench} group wide>
      {ticks}
    </Frame>
  );
}

/** Longer lists are drawn when the person comes to the field: most forms are opened for another. */
const mostAtOnce = 60;

/** Too many to be ticked, and their order counts: talk tracks. */
function PickedReferences(props: FieldProps<'references'> & { named: readonly Named[] }) {
  const { field, path, value, problems, bench, named } = props;
  const { words } = useVoice();
  const { forms } = words.desk;
  const here = problemsIn(problems, path);
  const { id, tied } = useTies(field.hint !== undefined, here);
  const ids = idsOf(value);
  const [come, setCome] = useState(named.length <= mostAtOnce);
  const put = (next: string[], focus?: string) =>
    bench.edit({ is: 'put', path, value: next }, focus);
  return (
    <Frame field={field} id={id} problems={here} bench={bench} wide>
      {ids.length > 0 && (
        <ol className="picked">
          {ids.map((one, n) => {
            const name = nameOf(named, one);
            const title = name ?? forms.unknown(one);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: an id may stand here twice.
              <li key={`${one} ${n}`} className={name === undefined ? 'wrong-pill' : ''}>
                <span className="break">{title}</span>
                <OrderButtons
                  title={title}
                  path={`${path}[${n}]`}
                  index={n}
                  count={ids.length}
                  onMove={(to) => bench.edit({ is: 'move', path, from: n, to }, `${path}[${to}]`)}
                  onRemove={() =>
                    put(
                      ids.filter((_, other) => other !== n),
                      path,
                    )
                  }
                />
              </li>
            );
          })}
        </ol>
      )}
      <select
        className="field"
        data-path={path}
        id={id}
        value=""
        {...tied}
        onPointerEnter={() => setCome(true)}
        onFocus={() => setCome(true)}
        onChange={trusted((event) => put([...ids, event.currentTarget.value]))}
      >
        <option value="" disabled>
          {forms.pickTrack}
        </option>
        {(come ? named : [])
          .filter((one) => one.id !== '' && !ids.includes(one.id))
          .map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
      </select>
    </Frame>
  );
}

export function ReferencesField(props: FieldProps<'references'>) {
  const { language } = useVoice();
  const { field, bench } = props;
  const named = namedIn(bench.draft, field.to, language);
  return field.to === 'tracks' ? (
    <PickedReferences {...props} named={named} />
  ) : (
    <TickedReferences {...props} named={named} />
  );
}
