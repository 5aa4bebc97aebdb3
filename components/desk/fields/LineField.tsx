/** Fields of one input: a line, a link, a number, a day, a time, a zone, an id. */
import { at } from '#core/pack/draft/json.ts';
import { trusted } from '../../ui/trusted.ts';
import { useVoice } from '../../voice.tsx';
import { type FieldProps, problemsIn, shown, typed } from '../bench.ts';
import { timeFrom } from '../clock-time.ts';
import { Frame, useTies } from './Frame.tsx';

type Kind = 'line' | 'link' | 'number' | 'date' | 'time' | 'shown';

/** Digits alone, as one types them; a number pad on a phone, and no wheel that changes it unseen. */
const digitsOf = (text: string): string => text.normalize('NFKC').replace(/\D/g, '').slice(0, 10);

function Input({ field, path, value, within, bench, id, tied, bare }: InputProps) {
  const props = {
    className: 'field',
    'data-path': path,
    autoComplete: 'off',
    id,
    ...(bare === undefined ? {} : { 'aria-label': bare }),
    ...tied,
  };
  const keep = field.optional ? within : path;
  switch (field.kind) {
    case 'line':
      return (
        <input {...props} value={shown(value)} onChange={typed(bench, path, keep, field.blank)} />
      );
    case 'link':
      return (
        <input
          {...props}
          type="url"
          placeholder="https://"
          value={shown(value)}
          onChange={typed(bench, path, keep)}
        />
      );
    case 'date':
      return (
        <input
          {...props}
          type="date"
          value={/^\d{4}-\d\d-\d\d$/.test(shown(value)) ? shown(value) : ''}
          onChange={typed(bench, path, keep)}
        />
      );
    case 'time':
      return (
        <input
          {...props}
          className="field clock-time"
          placeholder="09:00"
          maxLength={8}
          value={shown(value)}
          onChange={typed(bench, path, keep)}
          onBlur={trusted(() => {
            const time = timeFrom(shown(value));
            if (time === null || time === value) return;
            bench.edit({ is: 'put', path, value: time, typing: true });
          })}
        />
      );
    case 'number':
      return (
        <input
          {...props}
          className="field number"
          inputMode="numeric"
          value={shown(value)}
          onChange={trusted((event) => {
            const digits = digitsOf(event.currentTarget.value);
            if (digits !== '') {
              bench.edit({ is: 'put', path, value: Number(digits), typing: true });
            } else if (field.blank) {
              bench.edit({ is: 'put', path, value: null, typing: true });
            } else bench.edit({ is: 'drop', path, within: path, typing: true });
          })}
        />
      );
    case 'shown':
      return <input {...props} className="field still" readOnly value={shown(value)} />;
  }
}

type InputProps = FieldProps<Kind> & { id: string; tied: object };

export function LineField(props: FieldProps<Kind>) {
  const { field, path, value, problems, bench, bare } = props;
  const { words } = useVoice();
  const here = problemsIn(problems, path);
  const { id, tied } = useTies(field.hint !== undefined && bare === undefined, here);
  const input = <Input {...props} id={id} tied={tied} />;
  if (bare !== undefined) return input;
  const link = field.kind === 'link' && /^https:\/\/\S+\.\S+/.test(shown(value));
  return (
    <Frame field={field} id={id} problems={here} bench={bench}>
      {field.kind === 'number' && field.unit !== undefined ? (
        <span className="with-unit">
          {input}
          <span className="unit">{words.desk.forms.units[field.unit]}</span>
        </span>
      ) : (
        input
      )}
      {link && (
        <a className="small" href={shown(value)} target="_blank" rel="noopener noreferrer">
          {words.desk.forms.openLink}
        </a>
      )}
    </Frame>
  );
}

/** From and to, times of day or days. */
export function SpanField(props: FieldProps<'hours' | 'span'>) {
  const { field, path, value, problems, bench, bare } = props;
  const { words } = useVoice();
  const here = problemsIn(problems, path);
  const { id, tied } = useTies(field.hint !== undefined && bare === undefined, here);
  const end = (key: 'from' | 'to') => (
    <Input
      {...props}
      field={{ kind: field.kind === 'hours' ? 'time' : 'date', key }}
      path={`${path}.${key}`}
      within={`${path}.${key}`}
      value={at(value, key)}
      id={`${id}${key}`}
      tied={tied}
      bare={[bare, words.problems.keys[key]].filter((part) => part !== undefined).join(' ')}
    />
  );
  const both = (
    <div className="span">
      {end('from')}
      <span className="soft">{words.desk.forms.to}</span>
      {end('to')}
    </div>
  );
  if (bare !== undefined) return both;
  return (
    <Frame field={field} id={id} problems={here} bench={bench} group>
      {both}
    </Frame>
  );
}

/** Renamed when it is left, not letter by letter: everyone who names it is renamed with it. */
export function IdField({ field, path, value, problems, bench }: FieldProps<'id'>) {
  const here = problemsIn(problems, path);
  const { id, tied } = useTies(true, here);
  const said = shown(value);
  return (
    <Frame field={field} id={id} problems={here} bench={bench}>
      <input
        key={said}
        className="field mono"
        data-path={path}
        id={id}
        autoComplete="off"
        spellCheck={false}
        defaultValue={said}
        {...tied}
        onKeyDown={trusted((event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
        })}
        onBlur={trusted((event) => {
          const next = event.currentTarget.value.trim();
          if (next === said) return;
          const [, section, index] = /^(\w+)\[(\d+)\]\.id$/.exec(path) ?? [];
          bench.edit(
            section === undefined
              ? { is: 'put', path, value: next }
              : { is: 'rename', section, index: Number(index), id: next },
          );
        })}
      />
    </Frame>
  );
}

/** The zone of the calendar: everyone's own, or one for the whole team. */
export function ZoneField({ field, path, value, problems, bench }: FieldProps<'zone'>) {
  const { words } = useVoice();
  const here = problemsIn(problems, path);
  const { id, tied } = useTies(field.hint !== undefined, here);
  const said = shown(value);
  const zones = Intl.supportedValuesOf('timeZone');
  return (
    <Frame field={field} id={id} problems={here} bench={bench}>
      <select
        className="field"
        data-path={path}
        id={id}
        value={said}
        {...tied}
        onChange={trusted((event) =>
          bench.edit({ is: 'put', path, value: event.currentTarget.value }),
        )}
      >
        <option value="browser">{words.desk.forms.everyoneZone}</option>
        {said !== 'browser' && !zones.includes(said) && <option value={said}>{said}</option>}
        {zones.map((zone) => (
          <option key={zone} value={zone}>
            {zone}
          </option>
        ))}
      </select>
    </Frame>
  );
}
