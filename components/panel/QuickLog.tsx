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

/** Beside the heading, so that nothing moves under the pointer. */
function Result({ name, logged, acts }: { name: string; logged: Logged; acts: Props['acts'] }) {
  const { words, format } = useVoice();
  const { log } = words.panel;
  const { how, minutes, seconds } = logged;
  if (how === 'failed') return <p className="log-result failed">{log.failed}</p>;
  if (how === 'undone') return <p className="log-result">{log.undone(name)}</p>;
  return (
    <div className="log-result">
      <p className="log-done">
        <CheckIcon />
        <span className="one-line">
          {log.done(name)}
          {minutes !== null && ` · ${log.minutesOf(format.count(minutes))}`}
        </span>
        {seconds > 0 && (
          <button type="button" className="button small" onClick={trusted(acts.undo)}>
            {log.undoIn(format.count(seconds))}
          </button>
        )}
      </p>
    </div>
  );
}

export function QuickLog({ advice, logged, acts }: Props) {
  const { words, format, text } = useVoice();
  const { log } = words.panel;
  const done = advice.actions.find((one) => one.id === logged?.action);
  const askMinutes = done?.minutes && logged?.how === 'logged' && logged.seconds > 0;
  return (
    <Section
      title={log.title}
      className="quick-log"
      aside={logged && done && <Result name={text(done.name)} logged={logged} acts={acts} />}
    >
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
      {askMinutes && (
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
    </Section>
  );
}
