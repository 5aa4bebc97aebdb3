/** What a finding rests on: each value with where it was read. */
import type { Input } from '#core/rules/kind.ts';
import { saySource } from '#i18n/say.ts';
import { useVoice } from '../voice.tsx';
import { sayValue } from './machine.ts';

export function Inputs({ inputs }: { inputs: readonly Input[] }) {
  const voice = useVoice();
  const { common } = voice.words;
  return (
    <ul className="inputs">
      {inputs.map((input) => (
        <li key={`${input.field} ${input.by} ${input.value}`} className="break">
          {common.fields[input.field]} <strong>{sayValue(input.value, voice)}</strong>{' '}
          <span className="soft" title={input.from}>
            {saySource(input.field, input.by, voice, input.from)}
          </span>
        </li>
      ))}
    </ul>
  );
}
