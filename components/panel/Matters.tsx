/** The one finding that matters now: what is wrong, what to say, and on demand why and not now. */
import type { ReactNode } from 'react';
import type { Advice, Finding } from '#core/advice.ts';
import { sayFacts } from '#i18n/say.ts';
import { Explain } from '../ui/Explain.tsx';
import { LevelChip } from '../ui/Level.tsx';
import { useVoice } from '../voice.tsx';
import { Snooze } from './Snooze.tsx';
import type { Acts, SnoozeDays } from './shown.ts';
import { Why } from './Why.tsx';

interface Props {
  finding: Finding;
  stages: Advice['stages'];
  snoozeDays: SnoozeDays;
  acts: Pick<Acts, 'snooze'>;
  /** What to say about it. */
  children: ReactNode;
}

export function Matters({ finding, stages, snoozeDays, acts, children }: Props) {
  const voice = useVoice();
  const { findings } = voice.words.panel;
  const { rule, level } = finding;
  return (
    <article className={`finding now ${level}`} data-rule={rule} data-level={level}>
      <h2 className="finding-says break">
        <LevelChip level={level} /> {sayFacts(finding.facts, voice, stages)}
      </h2>
      {children}
      <div className="finding-more">
        <Explain summary={findings.why}>
          <Why finding={finding} />
        </Explain>
        <Explain summary={findings.snooze}>
          <Snooze finding={finding} days={snoozeDays} acts={acts} />
        </Explain>
      </div>
    </article>
  );
}
