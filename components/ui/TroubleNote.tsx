/** What is wrong with the memory, said plainly above everything else. */
import type { Trouble } from '#messages/table.ts';
import { useVoice } from '../voice.tsx';
import { AdviceIcon, WarnIcon } from './icons.tsx';

export function TroubleNote({ trouble }: { trouble: Trouble }) {
  const { words } = useVoice();
  const restored = trouble === 'database-restored';
  return (
    <p className={`note ${restored ? 'advice' : 'warn'}`} role="alert" data-trouble={trouble}>
      {restored ? <AdviceIcon /> : <WarnIcon />}
      {words.common.troubles[trouble]}
    </p>
  );
}
