/** A deal that was read, from the one thing that matters down to where every number came from. */
import type { Finding } from '#core/advice.ts';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { Calm } from './Calm.tsx';
import { Clocks } from './Clocks.tsx';
import { DealLine } from './DealLine.tsx';
import { FindingCard } from './FindingCard.tsx';
import { Findings } from './Findings.tsx';
import { QuickLog } from './QuickLog.tsx';
import { Reads } from './Reads.tsx';
import type { Acts, Desk, Shown } from './shown.ts';
import { Tracks } from './Tracks.tsx';
import { Unmapped } from './Unmapped.tsx';
import { Windows } from './Windows.tsx';

interface Props {
  shown: Extract<Shown, { state: 'ready' }>;
  desk: Desk;
  acts: Acts;
}

export function Ready({ shown, desk, acts }: Props) {
  const { advice, trouble, tracks, snoozeDays } = shown;
  const speaking = advice.findings.filter((one) => !one.waiting);
  const [worst, ...others] = speaking;
  const card = (finding: Finding, now: boolean) => (
    <FindingCard
      key={finding.rule}
      finding={finding}
      advice={advice}
      now={now}
      snoozeDays={snoozeDays}
      acts={acts}
    />
  );
  return (
    <>
      <DealLine advice={advice} acts={acts} />
      {trouble !== null && (
        <div className="trouble">
          <TroubleNote trouble={trouble} />
        </div>
      )}
      <div className="matters">{worst ? card(worst, true) : <Calm advice={advice} />}</div>
      {advice.unmapped !== null && (
        <Unmapped label={advice.unmapped} stages={advice.stages} acts={acts} />
      )}
      <Clocks advice={advice} />
      <Findings
        advice={advice}
        others={others.map((one) => card(one, false))}
        waiting={advice.findings.filter((one) => one.waiting).map((one) => card(one, false))}
        acts={acts}
      />
      <Tracks advice={advice} tracks={tracks} desk={desk} acts={acts} />
      <Windows advice={advice} />
      <QuickLog advice={advice} logged={desk.logged} acts={acts} />
      <Reads advice={advice} />
    </>
  );
}
