/** What the person once said a label means: to be changed, or asked again. */
import type { Advice } from '#core/advice.ts';
import { trusted } from '../ui/trusted.ts';
import { useVoice } from '../voice.tsx';
import type { Acts } from './shown.ts';

interface Props {
  label: string;
  advice: Advice;
  acts: Pick<Acts, 'stage'>;
}

export function Taught({ label, advice, acts }: Props) {
  const { words, text } = useVoice();
  const { taught } = words.panel;
  return (
    <label className="taught small" data-taught={label}>
      <span className="break">{taught.says(label)}</span>
      <select
        className="field"
        value={advice.stage?.id ?? ''}
        onChange={trusted((event) => acts.stage(label, event.currentTarget.value || null))}
      >
        {advice.stages.map((stage) => (
          <option key={stage.id} value={stage.id}>
            {text(stage.name)}
          </option>
        ))}
        <option value="">{taught.forget}</option>
      </select>
    </label>
  );
}
