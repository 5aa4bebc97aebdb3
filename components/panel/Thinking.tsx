/** Why a track is said this way: logic, evidence with its source, a recording, who keeps it. */
import type { Track } from '#core/tracks/schema.ts';
import { useVoice } from '../voice.tsx';

export function Thinking({ track }: { track: Track }) {
  const { words, format, text } = useVoice();
  const { tracks, findings } = words.panel;
  const { logic, evidence, media, owner, reviewBy } = track;
  return (
    <div className="thinking small">
      {logic !== undefined && (
        <p className="break">
          <strong>{tracks.logic}</strong> {text(logic)}
        </p>
      )}
      {evidence !== undefined && (
        <p className="break">
          <strong>{tracks.evidence}</strong> {text(evidence.text)}{' '}
          <span className="soft">{findings.source(text(evidence.source))}</span>
        </p>
      )}
      {media !== undefined && (
        <p>
          <a href={media} target="_blank" rel="noopener noreferrer">
            {tracks.media}
          </a>
        </p>
      )}
      <p className="soft">
        {[
          tracks.reasons[track.reason],
          owner === undefined ? null : tracks.owner(owner),
          reviewBy === undefined ? null : tracks.reviewBy(format.day(reviewBy)),
        ]
          .filter((one) => one !== null)
          .join(' · ')}
      </p>
    </div>
  );
}
