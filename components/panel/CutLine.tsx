/** One quiet line where the panel is cut off from its background. */
import { AdviceIcon } from '../ui/icons.tsx';
import { trusted } from '../ui/trusted.ts';
import { useVoice } from '../voice.tsx';
import type { Acts, PanelProps } from './shown.ts';

interface Props {
  cut: NonNullable<PanelProps['cut']>;
  acts: Pick<Acts, 'retry'>;
}

export function CutLine({ cut, acts }: Props) {
  const { panel, common } = useVoice().words;
  return (
    <div className="cut note advice" role="alert">
      <AdviceIcon />
      {cut === 'orphaned' ? (
        <p>{panel.orphaned}</p>
      ) : (
        <div className="cut-text">
          <p>
            <strong>{panel.error.title}</strong> {panel.error.why}
          </p>
          <button type="button" className="button small" onClick={trusted(acts.retry)}>
            {common.retry}
          </button>
        </div>
      )}
    </div>
  );
}
