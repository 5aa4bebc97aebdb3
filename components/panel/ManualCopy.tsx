/** The text to copy by hand where the browser refuses the clipboard. */
import { useVoice } from '../voice.tsx';

export function ManualCopy({ text }: { text: string }) {
  const { tracks } = useVoice().words.panel;
  return (
    <label className="manual small">
      {tracks.denied}
      <textarea
        className="field"
        aria-label={tracks.manual}
        readOnly
        rows={4}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
    </label>
  );
}
