/** Findings put off: until when, why, and a way back. */
import type { SnoozedFinding } from '#core/advice.ts';
import { addDays } from '#core/calendar/day.ts';
import { sayDay } from '#i18n/say.ts';
import { Explain } from '../ui/Explain.tsx';
import { SleepIcon } from '../ui/icons.tsx';
import { trusted } from '../ui/trusted.ts';
import { useVoice } from '../voice.tsx';
import type { Acts } from './shown.ts';

interface Props {
  snoozed: readonly SnoozedFinding[];
  acts: Pick<Acts, 'wake'>;
}

export function Snoozed({ snoozed, acts }: Props) {
  const voice = useVoice();
  const { words, format, text } = voice;
  const { findings } = words.panel;
  if (snoozed.length === 0) return null;
  return (
    <Explain summary={findings.snoozed(format.count(snoozed.length), snoozed.length)}>
      <ul className="rows">
        {snoozed.map((one) => (
          <li key={one.rule} data-snoozed={one.rule}>
            <SleepIcon />
            <div className="row-text">
              <p>{text(one.title)}</p>
              <p className="small soft break">
                {findings.snoozedUntil(sayDay(addDays(one.until, 1), voice), one.reason)}
              </p>
            </div>
            <button
              type="button"
              className="button small"
              onClick={trusted(() => acts.wake(one.rule))}
            >
              {findings.wake}
            </button>
          </li>
        ))}
      </ul>
    </Explain>
  );
}
