/** One of a closed list, several of it, yes or no, days of the week. */
import type { ReactNode } from 'react';
import { isList, type Json } from '#core/pack/draft/json.ts';
import { trusted } from '../../ui/trusted.ts';
import { useVoice } from '../../voice.tsx';
import { type Bench, type FieldProps, problemsIn, shown } from '../bench.ts';
import { choicesOf } from '../choices.ts';
import { Frame, labelOf, useTies } from './Frame.tsx';

/** More than these and a list that drops down is easier to read. */
const mostPills = 4;

export function ChoiceField(props: FieldProps<'choice'>) {
  const { field, path, value, within, problems, bench } = props;
  const { words } = useVoice();
  const here = problemsIn(problems, path);
  const { id, tied } = useTies(field.hint !== undefined, here);
  const said = shown(value);
  const choices = choicesOf(field.of, words);
  const known = choices.some(([choice]) => choice === said);
  const choose = (choice: string) =>
    bench.edit(choice === '' ? { is: 'drop', path, within } : { is: 'put', path, value: choice });
  if (choices.length > mostPills || field.optional) {
    return (
      <Frame field={field} id={id} problems={here} bench={bench}>
        <select
          className="field"
          data-path={path}
          id={id}
          value={said}
          {...tied}
          onChange={trusted((event) => choose(event.currentTarget.value))}
        >
          {field.optional && <option value="">{words.desk.forms.none}</option>}
          {!known && !(field.optional && said === '') && (
            <option value={said} disabled>
              {said === '' ? words.desk.forms.choose : said}
            </option>
          )}
          {choices.map(([choice, name]) => (
            <option key={choice} value={choice}>
              {name}
            </option>
          ))}
        </select>
      </Frame>
    );
  }
  return (
    <Frame field={field} id={id} problems={here} bench={bench} group>
      <div className="segments">
        {choices.map(([choice, name]) => (
          <label key={choice}>
            <input
              type="radio"
              name={path}
              data-path={path}
              value={choice}
              checked={choice === said}
              {...tied}
              onChange={trusted(() => choose(choice))}
            />
            <span>{name}</span>
          </label>
        ))}
      </div>
    </Frame>
  );
}

export function YesField({ field, path, value, problems, bench }: FieldProps<'yes'>) {
  const { words } = useVoice();
  const here = problemsIn(problems, path);
  const { id, tied } = useTies(field.hint !== undefined, here);
  return (
    <Frame field={field} id={id} problems={here} bench={bench} group>
      <label className="tick">
        <input
          type="checkbox"
          data-path={path}
          checked={value === true}
          aria-label={labelOf(field, words)}
          {...tied}
          onChange={trusted((event) =>
            bench.edit({ is: 'put', path, value: event.currentTarget.checked }),
          )}
        />
        <span>{value === true ? words.desk.forms.yes : words.desk.forms.no}</span>
      </label>
    </Frame>
  );
}

interface TicksProps {
  path: string;
  value: Json | undefined;
  /** Every choice in its order; `name` is shown, `said` is spoken. */
  choices: readonly { value: string | number; name: ReactNode; said?: string; wrong?: boolean }[];
  tied: object;
  bench: Bench;
}

/** A list of some of the choices, in their order; what is none of them stays where it is. */
export function Ticks({ path, value, choices, tied, bench }: TicksProps) {
  const list = isList(value) ? value : [];
  const tick = (choice: string | number, on: boolean) => {
    const order: readonly Json[] = choices.map((one) => one.value);
    const next = on ? [...list, choice] : list.filter((one) => one !== choice);
    const rank = (one: Json) => order.indexOf(one);
    bench.edit({ is: 'put', path, value: next.toSorted((a, b) => rank(a) - rank(b)) });
  };
  return (
    <div className="pills">
      {choices.map(({ value: choice, name, said, wrong }) => (
        <label key={choice} className={wrong ? 'wrong-pill' : ''}>
          <input
            type="checkbox"
            data-path={path}
            value={choice}
            checked={list.includes(choice)}
            {...(said === undefined ? {} : { 'aria-label': said })}
            {...tied}
            onChange={trusted((event) => tick(choice, event.currentTarget.checked))}
          />
          <span>{name}</span>
        </label>
      ))}
    </div>
  );
}

export function SeveralField(props: FieldProps<'several'>) {
  const { field, path, value, problems, bench, bare } = props;
  const { words } = useVoice();
  const here = problemsIn(problems, path);
  const { id, tied } = useTies(field.hint !== undefined && bare === undefined, here);
  const choices = choicesOf(field.of, words).map(([choice, name]) => ({
    value: choice,
    name: bare === undefined ? name : choice,
    said: bare === undefined ? name : `${bare}: ${name}`,
  }));
  const ticks = <Ticks path={path} value={value} choices={choices} tied={tied} bench={bench} />;
  if (bare !== undefined) return ticks;
  return (
    <Frame field={field} id={id} problems={here} bench={bench} group>
      {ticks}
    </Frame>
  );
}

export function WeekdaysField({ field, path, value, problems, bench }: FieldProps<'weekdays'>) {
  const { words } = useVoice();
  const { weekdays, weekdayNames } = words.desk.forms.choices;
  const here = problemsIn(problems, path);
  const { id, tied } = useTies(field.hint !== undefined, here);
  const days = [1, 2, 3, 4, 5, 6, 7] as const;
  const choices = days.map((day) => ({
    value: day,
    name: weekdays[day],
    said: weekdayNames[day],
  }));
  return (
    <Frame field={field} id={id} problems={here} bench={bench} group>
      <Ticks path={path} value={value} choices={choices} tied={tied} bench={bench} />
    </Frame>
  );
}
