/** Adds days to a list of days, from one to another: a holiday of a week is one line to type. */
import type { FormEvent } from 'react';
import { addDays, daysBetween } from '#core/calendar/day.ts';
import { isDay } from '#core/deal/when.ts';
import { type Json, wordAt } from '#core/pack/draft/json.ts';
import { trusted } from '../../ui/trusted.ts';
import { useVoice } from '../../voice.tsx';
import type { FieldProps } from '../bench.ts';
import { PlusIcon } from '../icons.tsx';

/** More than a holiday has; a wrong year must not fill the list. */
const mostDays = 40;

const dayIn = (item: Json): string => (typeof item === 'string' ? item : wordAt(item, 'day'));

/** The list with every day from `from` to `to` that it does not have yet, in the order of days. */
export function withDays(
  list: readonly Json[],
  from: string,
  to: string,
  make: (day: string) => Json,
): readonly Json[] {
  const last = to === '' ? from : to;
  if (!isDay(from) || !isDay(last) || last < from) return list;
  const count = Math.min(daysBetween(from, last) + 1, mostDays);
  const days = Array.from({ length: count }, (_, n) => addDays(from, n));
  const fresh = days.filter((day) => !list.some((item) => dayIn(item) === day)).map(make);
  if (fresh.length === 0) return list;
  return [...list, ...fresh].toSorted((a, b) => (dayIn(a) < dayIn(b) ? -1 : 1));
}

export function DaysAdder(props: FieldProps<'list'> & { list: readonly Json[] }) {
  const { field, path, list, bench } = props;
  const { words } = useVoice();
  const { forms } = words.desk;
  const named = field.fields.length > 1;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const form = event.currentTarget;
    const typed = new FormData(form);
    const said = (name: string) => String(typed.get(name) ?? '').trim();
    const next = withDays(list, said('from'), said('to'), (day) =>
      named ? { day, name: said('name') } : day,
    );
    if (next === list) return;
    bench.edit({ is: 'put', path, value: next });
    form.reset();
  };
  return (
    <form
      className="days-adder"
      onSubmit={(event) => {
        event.preventDefault();
        trusted(submit)(event);
      }}
    >
      <label>
        {forms.daysFrom}
        <input className="field" type="date" name="from" required data-path={path} />
      </label>
      <label>
        {forms.daysTo}
        <input className="field" type="date" name="to" />
      </label>
      {named && (
        <label className="days-name">
          {forms.daysName}
          <input className="field" name="name" maxLength={40} autoComplete="off" />
        </label>
      )}
      <button type="submit" className="button small">
        <PlusIcon />
        {forms.addDays}
      </button>
    </form>
  );
}
