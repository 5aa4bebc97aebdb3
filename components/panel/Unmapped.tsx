/** The one question the panel asks: which canonical stage an unknown label is. */
import type { Advice } from '#core/advice.ts';
import { trusted } from '../ui/trusted.ts';
import { useVoice } from '../voice.tsx';
import type { Acts } from './shown.ts';

interface Props {
  label: string;
  stages: Advice['stages'];
  acts: Pick<Acts, 'stage'>;
}

export function Unmapped({ label, stages, acts }: Props) {
  const { words, text } = useVoice();
  const { unmapped } = words.panel;
  return (
    <section className="unmapped" data-unmapped={label}>
      <label>
        <span className="break">{unmapped.ask(label)}</span>
        <select
          className="field"
          value=""
          onChange={trusted((event) => {
            const stage = stages.find((one) => one.id === event.currentTarget.value);
            if (stage) acts.stage(label, stage.id);
          })}
        >
          <option value="" disabled>
            {unmapped.choose}
          </option>
          {stages.map((stage) => (
            <option key={stage.id} value={stage.id}>
              {text(stage.name)}
            </option>
          ))}
        </select>
      </label>
      <p className="small soft">{unmapped.why}</p>
    </section>
  );
}
