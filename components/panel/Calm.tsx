/** Nothing speaks up: said in one line, with the reason where it is not simply that all is well. */
import type { Advice } from '#core/advice.ts';
import { CheckIcon, ClockIcon, EyeOffIcon, SleepIcon } from '../ui/icons.tsx';
import { useVoice } from '../voice.tsx';

export function Calm({ advice }: { advice: Advice }) {
  const { calm } = useVoice().words.panel;
  const status = advice.fields.status?.value;
  const said = () => {
    if (advice.stage?.outcome === 'won' || status === 'won') return calm.won;
    if (advice.stage?.outcome === 'lost' || status === 'lost' || status === 'invalid')
      return calm.lost;
    if (advice.findings.length > 0) return calm.waiting;
    if (advice.snoozed.length > 0) return calm.snoozed;
    return advice.silent.length > 0 ? calm.silent : calm.open;
  };
  /** All quiet is good news only where the rules could see and nothing waits. */
  const sentence = said();
  const icon = () => {
    if (sentence === calm.waiting) return <ClockIcon />;
    if (sentence === calm.snoozed) return <SleepIcon />;
    return sentence === calm.silent ? <EyeOffIcon /> : null;
  };
  return (
    <div className={icon() === null ? 'calm' : 'calm doubtful'}>
      {icon() ?? <CheckIcon />}
      <p>{sentence}</p>
    </div>
  );
}
