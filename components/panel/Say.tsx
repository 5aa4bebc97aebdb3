/** What to say about the finding that matters: its first sentence in the open, one click to copy. */
import type { Advice } from '#core/advice.ts';
import { useVoice } from '../voice.tsx';
import type { Acts, Copying, SpokenTrack } from './shown.ts';
import { TrackBody } from './TrackBody.tsx';

interface Props {
  spoken: SpokenTrack;
  quiet: Advice['quiet'];
  copying: Copying | null;
  acts: Pick<Acts, 'copy'>;
}

export function Say({ spoken, quiet, copying, acts }: Props) {
  const { words, text } = useVoice();
  const { track } = spoken;
  return (
    <section className="say" data-track={track.id} aria-label={words.panel.tracks.title}>
      <h3 className="say-title">
        <span className="soft">{words.panel.tracks.title}</span> {text(track.title)}
      </h3>
      <TrackBody spoken={spoken} folded quiet={quiet} copying={copying} acts={acts} />
    </section>
  );
}
