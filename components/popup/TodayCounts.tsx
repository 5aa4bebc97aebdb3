/** Today's counts: each target with its actions, then the actions that no target sums. */
import type { Today } from '#messages/table.ts';
import { useVoice } from '../voice.tsx';
import { ActionChip } from './ActionChip.tsx';
import { chipsOf } from './chips.ts';
import { TargetRow } from './TargetRow.tsx';

interface Props {
  today: Pick<Today, 'targets' | 'others'>;
  onMinus: (action: string) => void;
}

export function TodayCounts({ today: { targets, others }, onMinus }: Props) {
  const { words } = useVoice();
  return (
    <section className="counts" aria-label={words.popup.title}>
      {targets.length === 0 ? (
        <p className="soft">{words.popup.noTargets}</p>
      ) : (
        <ul className="targets">
          {targets.map((target) => (
            <TargetRow
              key={target.id}
              target={target}
              chips={chipsOf(target, targets)}
              onMinus={onMinus}
            />
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <div className="others">
          <h2 className="small soft">{words.popup.others}</h2>
          <ul className="actions">
            {others.map((action) => (
              <ActionChip
                key={action.id}
                action={{ ...action, unit: 'times', target: null }}
                onMinus={onMinus}
              />
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
