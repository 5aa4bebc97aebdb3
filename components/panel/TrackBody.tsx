/** What a talk track holds: its steps, the whole to copy at once, and why it is said this way. */
import type { Advice } from '#core/advice.ts';
import { Explain } from '../ui/Explain.tsx';
import { useVoice } from '../voice.tsx';
import { CopyButton } from './CopyButton.tsx';
import { CopyResult } from './CopyResult.tsx';
import { Steps } from './Steps.tsx';
import { asText, gapsOf } from './segments.ts';
import type { Acts, Copying, SpokenTrack } from './shown.ts';
import { Thinking } from './Thinking.tsx';

interface Props {
  spoken: SpokenTrack;
  folded?: boolean;
  quiet: Advice['quiet'];
  copying: Copying | null;
  acts: Pick<Acts, 'copy'>;
}

export function TrackBody({ spoken, folded = false, quiet, copying, acts }: Props) {
  const { tracks } = useVoice().words.panel;
  const { track, steps } = spoken;
  const whole = steps.flatMap(({ segments }, index) =>
    index === 0 ? segments : [{ text: '\n\n' }, ...segments],
  );
  const id = `${track.id}/all`;
  return (
    <>
      <Steps spoken={spoken} folded={folded} quiet={quiet} copying={copying} acts={acts} />
      <div className="track-end">
        {steps.length > 1 && (
          <CopyButton
            id={id}
            step="all"
            name={tracks.copyAll}
            copying={copying}
            act={() => acts.copy(id, asText(whole), gapsOf(whole))}
            worded
          />
        )}
        <Explain summary={tracks.thinking}>
          <Thinking track={track} />
        </Explain>
      </div>
      {copying?.id === id && <CopyResult copying={copying} quiet={quiet} />}
    </>
  );
}
