/** The steps of a talk track, each to be copied by itself; what is still to fill in is marked. */
import type { Advice } from '#core/advice.ts';
import type { Segment } from '#core/tracks/placeholders.ts';
import { ChevronIcon } from '../ui/icons.tsx';
import { useVoice } from '../voice.tsx';
import { CopyButton } from './CopyButton.tsx';
import { CopyResult } from './CopyResult.tsx';
import { asText, gapsOf } from './segments.ts';
import type { Acts, Copying, SpokenTrack } from './shown.ts';

function Sentence({ id, segments }: { id: string; segments: readonly Segment[] }) {
  const { tracks } = useVoice().words.panel;
  return (
    <p className="step-text break">
      {segments.map((segment, at) => {
        const key = `${id}/${at}`;
        if ('text' in segment) return <span key={key}>{segment.text}</span>;
        return <mark key={key} title={tracks.gap(segment.gap)}>{`{${segment.gap}}`}</mark>;
      })}
    </p>
  );
}

interface Props {
  spoken: SpokenTrack;
  /** Only the first step is written out; the others open on demand and copy all the same. */
  folded: boolean;
  quiet: Advice['quiet'];
  copying: Copying | null;
  acts: Pick<Acts, 'copy'>;
}

export function Steps({ spoken: { track, steps }, folded, quiet, copying, acts }: Props) {
  const { tracks } = useVoice().words.panel;
  return (
    <ol className="steps">
      {steps.map(({ label, segments }, index) => {
        const id = `${track.id}/${index}`;
        const name = steps.length > 1 ? `${index + 1}. ${label}` : label;
        const copy = (
          <CopyButton
            id={id}
            step={`${index}`}
            name={tracks.copyStep(label)}
            copying={copying}
            act={() => acts.copy(id, asText(segments), gapsOf(segments))}
            first={folded && index === 0}
          />
        );
        return (
          <li key={id}>
            {folded && index > 0 ? (
              <div className="fold">
                <details>
                  <summary className="step-label small">
                    <span className="twist">
                      <ChevronIcon />
                    </span>
                    {name}
                  </summary>
                  <Sentence id={id} segments={segments} />
                </details>
                {copy}
              </div>
            ) : (
              <>
                <div className="step-head">
                  <span className="step-label small">{name}</span>
                  {copy}
                </div>
                <Sentence id={id} segments={segments} />
              </>
            )}
            {copying?.id === id && <CopyResult copying={copying} quiet={quiet} />}
          </li>
        );
      })}
    </ol>
  );
}
