/** The switch of the list marks, one for each CRM, with what it does and what it reads. */
import { crmIds } from '#core/deal/deal.ts';
import type { MarkChoice } from '#messages/marks.ts';
import { Choices } from '../ui/Choices.tsx';
import type { Loaded } from '../ui/loaded.ts';
import { Section } from '../ui/Section.tsx';
import { useVoice } from '../voice.tsx';
import { Listed } from './Listed.tsx';
import type { MarkDeeds } from './view.ts';

interface Props {
  marks: Loaded<MarkChoice>;
  /** The last change was not made. */
  failed: boolean;
  deeds: MarkDeeds;
  onRetry: () => void;
}

export function Marks({ marks, failed, deeds, onRetry }: Props) {
  const { words } = useVoice();
  const w = words.marks;
  return (
    <Section title={w.title} className="card marks">
      <p className="soft lead">{w.lead}</p>
      <Listed list={marks} onRetry={onRetry}>
        {(chosen) => (
          <div className="rows">
            {crmIds.map((crm) => (
              <div key={crm} data-marks={crm} data-on={chosen[crm] ? '' : undefined}>
                <Choices
                  label={words.popup.crms[crm]}
                  chosen={chosen[crm] ? 'on' : 'off'}
                  choices={[
                    { value: 'off', name: w.off },
                    { value: 'on', name: w.on },
                  ]}
                  onChoose={(value) => deeds.choose(crm, value === 'on')}
                />
              </div>
            ))}
          </div>
        )}
      </Listed>
      {failed && (
        <p className="said failed" role="alert">
          {w.failed}
        </p>
      )}
      <p className="soft">{w.reads}</p>
      <p className="soft">{w.levels}</p>
    </Section>
  );
}
