/** One of a few, chosen by a click: a named group of buttons, the chosen one pressed. */
import { useId } from 'react';
import { trusted } from './trusted.ts';

interface Props<V extends string> {
  label: string;
  choices: readonly { value: V; name: string; lang?: string }[];
  chosen: V;
  onChoose: (value: V) => void;
}

export function Choices<V extends string>({ label, choices, chosen, onChoose }: Props<V>) {
  const id = useId();
  return (
    <fieldset className="choice-row" aria-labelledby={id}>
      <span id={id}>{label}</span>
      <span className="choices">
        {choices.map(({ value, name, lang }) => (
          <button
            key={value}
            type="button"
            value={value}
            aria-pressed={value === chosen}
            {...(lang === undefined ? {} : { lang })}
            onClick={trusted(() => onChoose(value))}
          >
            {name}
          </button>
        ))}
      </span>
    </fieldset>
  );
}
