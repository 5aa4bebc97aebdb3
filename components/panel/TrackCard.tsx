/** One talk track: its steps to copy, and on demand why it is said this way. */
import type { Advice } from '#core/advice.ts';
import type { Track } from '#core/tracks/schema.ts';
import { Explain } from '../ui/Explain.tsx';
import { ChevronIcon } from '../ui/icons.tsx';
import { useVoice } from '../voice.tsx';
import { CopyButton } from './CopyButton.tsx';
import { CopyResult } from './CopyResult.tsx';
import { asText, gapsOf, pieces, wording } from './filled.ts';
import type { Acts, Desk } from './shown.ts';
import { Thinking } from './Thinking.tsx';

interface Props {
  track: Track;
  open: boolean;
  /** Linked to a finding of this deal. */
  linked: boolean;
  advice: Advice;
  desk: Desk;
  acts: Pick<Acts, 'copy'>;
}

export function TrackCard({ track, open, linked, advice, desk, acts }: Props) {
  const { words, text } = useVoice();
  const { tracks } = words.panel;
  const steps = track.steps.map((step, index) => ({
    id: `${track.id}/${index}`,
    label: text(step.label),
    pieces: pieces(text(wording(step, desk.channel)), advice.fillings),
  }));
  const whole = steps.flatMap((step, index) =>
    index === 0 ? step.pieces : [{ text: '\n\n' }, ...step.pieces],
  );
  const wholeId = `${track.id}/all`;
  const copying = desk.copying?.id.startsWith(`${track.id}/`) ? desk.copying : null;
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
                act={() => acts.copy(step.id, asText(step.pieces), gapsOf(step.pieces))}
              />
            </div>
            <p className="step-text break">
              {step.pieces.map((piece, at) => {
                const key = `${step.id}/${at}`;
                if ('text' in piece) return <span key={key}>{piece.text}</span>;
                if ('gap' in piece)
                  return (
                    <mark key={key} title={tracks.gap(piece.gap)}>
                      {`{${piece.gap}}`}
                    </mark>
                  );
                return (
                  <span key={key} className="filled" title={piece.name}>
                    {piece.filled}
                  </span>
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
