/** The panel before the first answer: the shape of what comes, so that little moves when it does. */
import { useVoice } from '../voice.tsx';
import type { PanelProps } from './shown.ts';

export function Reading({ cut }: { cut: PanelProps['cut'] }) {
  const { panel } = useVoice().words;
  if (cut !== null) return null;
  return (
    <div className="reading" role="status">
      <p className="soft">{panel.reading}</p>
      <div className="ghost" style={{ width: '72%', height: 20 }} />
      <div className="ghost" style={{ width: '48%' }} />
      <div className="ghost" style={{ height: 92 }} />
      <div className="ghost-pair">
        <div className="ghost" style={{ height: 84 }} />
        <div className="ghost" style={{ height: 84 }} />
      </div>
      <div className="ghost" style={{ width: '60%' }} />
      <div className="ghost" style={{ width: '85%' }} />
    </div>
  );
}
