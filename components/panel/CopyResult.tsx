/** What stands under a text after a click on copy: gaps to fill, quiet hours, or the text itself. */
import type { Advice } from '#core/advice.ts';
import { sayMoment } from '#i18n/say.ts';
import { useVoice } from '../voice.tsx';
import { ManualCopy } from './ManualCopy.tsx';
import type { Copying } from './shown.ts';

interface Props {
  copying: Copying;
  quiet: Advice['quiet'];
}

export function CopyResult({ copying, quiet }: Props) {
  const voice = useVoice();
  const { words, format } = voice;
  const { tracks } = words.panel;
  if (copying.how === 'denied') return <ManualCopy text={copying.text} />;
  if (copying.how === 'asked')
    return <p className="copy-note small">{tracks.gapsAsk(format.list(copying.gaps))}</p>;
  if (!quiet.now) return null;
  return (
    <p className="copy-note small">
      {quiet.until === null ? tracks.quietNow : tracks.quiet(sayMoment(quiet.until, voice))}
    </p>
  );
}
