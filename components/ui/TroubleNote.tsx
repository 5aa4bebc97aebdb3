/** What is wrong with the memory, said plainly above everything else. */
import type { Trouble } from '#messages/table.ts';
import { useVoice } from '../voice.tsx';
import { AdviceIcon, WarnIcon } from './icons.tsx';

export function TroubleNote({ trouble }: { trouble: Trouble }) {
  const { words } = useVoice();
  const mild = trouble === 'database-restored' || trouble === 'pack-expired';
  return (
    <p className={`note ${mild ? 'advice' : 'warn'}`} role="alert" data-trouble={trouble}>
      {mild ? <AdviceIcon /> : <WarnIcon />}
      {words.common.troubles[trouble]}
    </p>
  );
}
