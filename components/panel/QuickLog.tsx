/** One click logs what was done; ten seconds to take it back, minutes where they are asked for. */
import type { Advice } from '#core/advice.ts';
import { CheckIcon } from '../ui/icons.tsx';
import { Section } from '../ui/Section.tsx';
import { trusted } from '../ui/trusted.ts';
import { useVoice } from '../voice.tsx';
import type { Acts, Logged } from './shown.ts';

const lengths = [5, 10, 15, 30, 60];

interface Props {
  advice: Advice;
  logged: Logged | null;
  acts: Pick<Acts, 'log' | 'minutes' | 'undo'>;
}

function Result({ advice, logged, acts }: Props) {
  const { words, format, text } = useVoice();
  const { log } = words.panel;
  const action = advice.actions.find((one) => one.id === logged?.action);
  if (!logged || !action) return null;
  if (logged.how === 'failed') return <p className="log-result failed">{log.failed}</p>;
  const name = text(action.name);
  if (logged.how === 'undone') return <p className="log-result soft">{log.undone(name)}</p>;
  return (
    <div className="log-result">
      <p className="log-done">
        <CheckIcon />
        <span className="one-line">
          {log.done(name)}
          {logged.minutes !== null && ` · ${log.minutesOf(format.count(logged.minutes))}`}
        </span>
        {logged.seconds > 0 && (
          <button type="button" className="button small" onClick={trusted(acts.undo)}>
            {log.undoIn(format.count(logged.seconds))}
          </button>
        )}
      </p>
      {action.minutes && logged.seconds > 0 && (
        <fieldset className="minutes">
          <legend className="unseen">{log.minutes}</legend>
          {lengths.map((length) => (
            <button
              key={length}
              type="button"
              className="button small"
              aria-pressed={logged.minutes === length}
              onClick={trusted(() => acts.minutes(length))}
            >
              {log.minutesOf(format.count(length))}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
}

export function QuickLog({ advice, logged, acts }: Props) {
  const { words, text } = useVoice();
  return (
    <Section title={words.panel.log.title} className="quick-log">
      <div className="actions">
        {advice.actions.map((action) => (
          <button
            key={action.id}
            type="button"
            className="button"
            data-action={action.id}
            onClick={trusted(() => acts.log(action.id))}
          >
            <span className="one-line">{text(action.name)}</span>
          </button>
        ))}
      </div>
      <Result advice={advice} logged={logged} acts={acts} />
    </Section>
  );
}
