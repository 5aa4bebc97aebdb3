/** One talk track in the list: its title, and on demand what to say. */
import type { Advice } from '#core/advice.ts';
import { ChevronIcon } from '../ui/icons.tsx';
import { useVoice } from '../voice.tsx';
import type { Acts, Copying, SpokenTrack } from './shown.ts';
import { TrackBody } from './TrackBody.tsx';

interface Props {
  spoken: SpokenTrack;
  open: boolean;
  /** Linked to a finding of this deal. */
  linked: boolean;
  /** The customer's tag that it is made for; null where it is for none of them. */
  tag: string | null;
  /** Whether automation finds it here: one that stands above is not found twice. */
  hooked: boolean;
  quiet: Advice['quiet'];
  copying: Copying | null;
  acts: Pick<Acts, 'copy'>;
}

export function TrackCard({ spoken, open, linked, tag, hooked, quiet, copying, acts }: Props) {
  const { words, text } = useVoice();
  const { tracks } = words.panel;
  const { id, title, reason } = spoken.track;
  return (
    <details className="track" data-track={hooked ? id : undefined} open={open}>
      <summary>
        <span className="twist">
          <ChevronIcon />
        </span>
        <span className="track-title">{text(title)}</span>
        {tag !== null && (
          <span className="chip one-line" data-tag={tag} title={tracks.forTag(tag)}>
            {tag}
          </span>
        )}
        <span
          className={linked ? 'chip advice' : 'chip'}
          title={linked ? tracks.linked : undefined}
        >
          {tracks.reasons[reason]}
          {linked && <span className="unseen">{tracks.linked}</span>}
        </span>
      </summary>
      <TrackBody spoken={spoken} quiet={quiet} copying={copying} acts={acts} />
    </details>
  );
}
