/** Everything besides the one that matters: other findings, waiting, snoozed, and silent rules. */
import type { ReactNode } from 'react';
import type { Advice } from '#core/advice.ts';
import { Section } from '../ui/Section.tsx';
import { useVoice } from '../voice.tsx';
import { Silent } from './Silent.tsx';
import { Snoozed } from './Snoozed.tsx';
import type { Acts } from './shown.ts';

interface Props {
  advice: Advice;
  others: ReactNode[];
  waiting: ReactNode[];
  acts: Pick<Acts, 'wake'>;
}

export function Findings({ advice, others, waiting, acts }: Props) {
  const { words, format } = useVoice();
  const { findings } = words.panel;
  const { snoozed, silent } = advice;
  if (others.length + waiting.length + snoozed.length + silent.length === 0) return null;
  return (
    <Section
      title={
        others.length > 0
          ? findings.also(format.count(others.length), others.length)
          : findings.rest
      }
      className="findings"
    >
      {others}
      {waiting.length > 0 && (
        <div className="waiting">
          <p className="small soft">{findings.waiting}</p>
          {waiting}
        </div>
      )}
      <Snoozed snoozed={snoozed} acts={acts} />
      <Silent advice={advice} />
    </Section>
  );
}
