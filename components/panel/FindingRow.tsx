/** One of the other findings: a sentence in a row, and on demand why, until when and not now. */
import type { Advice, Finding } from '#core/advice.ts';
import { sayFacts } from '#i18n/say.ts';
import { ChevronIcon } from '../ui/icons.tsx';
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
}

export function FindingRow({ finding, stages, snoozeDays, acts }: Props) {
  const voice = useVoice();
  const { rule, level, waiting } = finding;
  return (
    <article
      className={`finding row ${level}`}
      data-rule={rule}
      data-level={level}
      data-waiting={waiting ? '' : undefined}
    >
      <details>
        <summary>
          <h3 className="finding-says break">
            <LevelChip level={level} /> {sayFacts(finding.facts, voice, stages)}
          </h3>
          <span className="twist">
            <ChevronIcon />
          </span>
        </summary>
        <Why finding={finding} />
        <h4 className="small soft">{voice.words.panel.findings.snooze}</h4>
        <Snooze finding={finding} days={snoozeDays} acts={acts} />
      </details>
    </article>
  );
}
