/** One talk track: its steps to copy, and on demand why it is said this way. */
import type { Advice } from '#core/advice.ts';
import { Explain } from '../ui/Explain.tsx';
import { ChevronIcon } from '../ui/icons.tsx';
import { useVoice } from '../voice.tsx';
import { CopyButton } from './CopyButton.tsx';
import { CopyResult } from './CopyResult.tsx';
import { asText, gapsOf } from './segments.ts';
import type { Acts, Copying, SpokenTrack } from './shown.ts';
import { Thinking } from './Thinking.tsx';

interface Props {
  spoken: SpokenTrack;
  open: boolean;
  /** Linked to a finding of this deal. */
  linked: boolean;
  advice: Advice;
  copying: Copying | null;
  acts: Pick<Acts, 'copy'>;
}

export function TrackCard({ spoken, open, linked, advice, copying, acts }: Props) {
  const { words, text } = useVoice();
  const { tracks } = words.panel;
  const { track } = spoken;
  const steps = spoken.steps.map((step, index) => ({ ...step, id: `${track.id}/${index}` }));
  const whole = steps.flatMap(({ segments }, index) =>
    index === 0 ? segments : [{ text: '\n\n' }, ...segments],
  );
  const wholeId = `${track.id}/all`;
  const resultOf = (id: string) =>
    copying?.id === id && <CopyResult copying={copying} quiet={advice.quiet} />;
  return (
    <details className="track" data-track={track.id} open={open}>
      <summary>
        <span className="twist">
          <ChevronIcon />
        </span>
        <span className="track-title">{text(track.title)}</span>
        <span className={linked ? 'chip advice' : 'chip'}>
          {linked ? tracks.linked : tracks.reasons[track.reason]}
        </span>
      </summary>
      <ol className="steps">
        {steps.map((step, index) => (
          <li key={step.id}>
            <div className="step-head">
              <span className="step-label small">
                {steps.length > 1 && `${index + 1}. `}
                {step.label}
              </span>
              <CopyButton
                id={step.id}
                step={`${index}`}
                name={tracks.copyStep(step.label)}
                copying={copying}
                act={() => acts.copy(step.id, asText(step.segments), gapsOf(step.segments))}
              />
            </div>
            <p className="step-text break">
              {step.segments.map((segment, at) => {
                const key = `${step.id}/${at}`;
                if ('text' in segment) return <span key={key}>{segment.text}</span>;
                return (
                  <mark key={key} title={tracks.gap(segment.gap)}>
                    {`{${segment.gap}}`}
                  </mark>
                );
              })}
            </p>
            {resultOf(step.id)}
          </li>
        ))}
      </ol>
      <div className="track-end">
        {steps.length > 1 && (
          <CopyButton
            id={wholeId}
            step="all"
            name={tracks.copyAll}
            copying={copying}
            act={() => acts.copy(wholeId, asText(whole), gapsOf(whole))}
            worded
          />
        )}
        <Explain summary={tracks.more}>
          <Thinking track={track} />
        </Explain>
      </div>
      {resultOf(wholeId)}
    </details>
  );
}
