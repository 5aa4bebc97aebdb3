/** A deal that was read, from the one thing that matters down to where every number came from. */
import type { TeachingView } from '#messages/teach.ts';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { Calm } from './Calm.tsx';
import { Clocks } from './Clocks.tsx';
import { DealLine } from './DealLine.tsx';
import { Findings } from './Findings.tsx';
import { Lost } from './Lost.tsx';
import { Matters } from './Matters.tsx';
import { QuickLog } from './QuickLog.tsx';
import { Reads } from './Reads.tsx';
import { Say } from './Say.tsx';
import type { Acts, Desk, Shown } from './shown.ts';
import { Tracks } from './Tracks.tsx';
import { Unmapped } from './Unmapped.tsx';
import { Windows } from './Windows.tsx';

interface Props {
  shown: Extract<Shown, { state: 'ready' }>;
  teaching: TeachingView | undefined;
  desk: Desk;
  acts: Acts;
}

export function Ready({ shown, teaching, desk, acts }: Props) {
  const { advice, trouble, deep, lost, worse, tracks, found, snoozeDays } = shown;
  const [worst, ...others] = advice.findings.filter((one) => !one.waiting);
  const say = tracks.find(({ track }) => worst?.tracks.includes(track.id)) ?? null;
  return (
    <>
      <DealLine advice={advice} acts={acts} />
      {trouble !== null && (
        <div className="trouble">
          <TroubleNote trouble={trouble} />
        </div>
      )}
      <Lost lost={lost} copying={desk.copying} acts={acts} />
      <div className="matters">
        {worst ? (
          <Matters finding={worst} stages={advice.stages} snoozeDays={snoozeDays} acts={acts}>
            {say && <Say spoken={say} quiet={advice.quiet} copying={desk.copying} acts={acts} />}
          </Matters>
        ) : (
          <Calm advice={advice} />
        )}
      </div>
      {advice.unmapped !== null && (
        <Unmapped label={advice.unmapped} stages={advice.stages} acts={acts} />
      )}
      <Clocks advice={advice} />
      <Findings advice={advice} others={others} snoozeDays={snoozeDays} acts={acts} />
      <Tracks advice={advice} tracks={found} above={say} desk={desk} acts={acts} />
      <Windows advice={advice} />
      <QuickLog advice={advice} logged={desk.logged} acts={acts} />
      <Reads advice={advice} deep={deep} worse={worse} teaching={teaching} acts={acts} />
    </>
  );
}
