/** One daily target: how far it is, what is left, and the actions that count towards it. */
import { useId } from 'react';
import type { TargetCount } from '#messages/table.ts';
import { CheckIcon } from '../ui/icons.tsx';
import { useVoice } from '../voice.tsx';
import { ActionChip } from './ActionChip.tsx';
import type { ActionCount } from './chips.ts';

interface Props {
  target: TargetCount;
  chips: ActionCount[];
  onMinus: (action: string) => void;
}

export function TargetRow({ target, chips, onMinus }: Props) {
  const { words, format, text } = useVoice();
  const id = useId();
  const { ofTarget, left, reached, minutesUnit } = words.popup;
  const missing = Math.max(0, target.target - target.count);
  const says = missing === 0 ? reached : left(format.count(missing), missing);
  const sum = ofTarget(format.count(target.count), format.count(target.target));
  const unit = target.unit === 'minutes' ? ` ${minutesUnit}` : '';
  return (
    <li
      className={`target ${missing === 0 ? 'reached' : ''}`}
      data-action={target.id}
      data-count={target.count}
      data-target={target.target}
    >
      <div className="target-head">
        <span className="target-name" id={id}>
          {text(target.name)}
        </span>
        <span className="target-left">
          {says}
          {missing === 0 && <CheckIcon />}
        </span>
        <span className="target-sum">
          {sum}
          {unit}
        </span>
      </div>
      <progress
        max={target.target}
        value={Math.min(target.count, target.target)}
        aria-labelledby={id}
        aria-valuetext={`${sum}${unit}, ${says}`}
      />
      {chips.length > 0 && (
        <ul className="actions">
          {chips.map((action) => (
            <ActionChip key={action.id} action={action} onMinus={onMinus} />
          ))}
        </ul>
      )}
    </li>
  );
}
