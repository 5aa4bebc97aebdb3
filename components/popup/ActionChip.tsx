/** One action's own count today: what the CRM told of it, and a minus for a slip of the finger. */
import { trusted } from '../ui/trusted.ts';
import { useVoice } from '../voice.tsx';
import type { ActionCount } from './chips.ts';

interface Props {
  action: ActionCount;
  onMinus: (action: string) => void;
}

export function ActionChip({ action, onMinus }: Props) {
  const { words, format, text } = useVoice();
  const { id, count, unit, target, crm = 0 } = action;
  const said = format.count(count);
  const name = text(action.name);
  return (
    <li
      className="action"
      data-action={id}
      data-count={count}
      {...(target === null ? {} : { 'data-target': target })}
    >
      <span className="action-name">{name}</span>
      <b>{unit === 'minutes' ? words.common.minutes(said, count) : said}</b>
      {crm > 0 && (
        <span className="from-crm" data-crm={crm} title={words.popup.fromCrmWhy}>
          {words.popup.fromCrm(format.count(crm))}
          <span className="unseen">{words.popup.fromCrmWhy}</span>
        </span>
      )}
      <button
        type="button"
        className="minus"
        disabled={count - crm === 0}
        aria-label={words.popup.minus(name)}
        title={words.popup.minus(name)}
        onClick={trusted(() => onMinus(id))}
      >
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M3 6h6" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
        </svg>
      </button>
    </li>
  );
}
