/** Everything besides the one that matters: other findings, waiting, snoozed, and silent rules. */
import type { Advice, Finding } from '#core/advice.ts';
import { Section } from '../ui/Section.tsx';
import { useVoice } from '../voice.tsx';
import { FindingRow } from './FindingRow.tsx';
import { Silent } from './Silent.tsx';
import { Snoozed } from './Snoozed.tsx';
import type { Acts, SnoozeDays } from './shown.ts';

interface Props {
  advice: Advice;
  /** Those that speak up, without the one that matters most. */
  others: readonly Finding[];
  snoozeDays: SnoozeDays;
  acts: Pick<Acts, 'snooze' | 'wake'>;
}

export function Findings({ advice, others, snoozeDays, acts }: Props) {
  const { words, format } = useVoice();
  const { findings } = words.panel;
  const { snoozed, silent, stages } = advice;
  const waiting = advice.findings.filter((one) => one.waiting);
  if (others.length + waiting.length + snoozed.length + silent.length === 0) return null;
  const rows = (some: readonly Finding[]) => (
    <div className="finding-rows">
      {some.map((one) => (
        <FindingRow
          key={one.rule}
          finding={one}
          stages={stages}
          snoozeDays={snoozeDays}
          acts={acts}
        />
      ))}
    </div>
  );
  return (
    <Section
      title={
        others.length > 0
          ? findings.also(format.count(others.length), others.length)
          : findings.rest
      }
      className="findings"
    >
      {others.length > 0 && rows(others)}
      {waiting.length > 0 && (
        <div className="waiting">
          <p className="small soft">{findings.waiting}</p>
          {rows(waiting)}
        </div>
      )}
      <Snoozed snoozed={snoozed} acts={acts} />
      <Silent advice={advice} />
    </Section>
  );
}
