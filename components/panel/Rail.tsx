/** The rail: the same document without room, one button with the worst level and a count. */

import { AdviceIcon, CheckIcon, ClockIcon } from '../ui/icons.tsx';
import { LevelIcon } from '../ui/Level.tsx';
import { trusted } from '../ui/trusted.ts';
import { useVoice } from '../voice.tsx';
import type { Acts, PanelProps } from './shown.ts';

interface Props {
  shown: PanelProps['shown'];
  cut: PanelProps['cut'];
  acts: Pick<Acts, 'place'>;
}

export function Rail({ shown, cut, acts }: Props) {
  const { words, format } = useVoice();
  const { panel } = words;
  const speaking =
    shown.state === 'ready' ? shown.advice.findings.filter((one) => !one.waiting) : [];
  const count = speaking.length;
  const worst = speaking[0]?.level ?? null;
  const told = () => {
    if (cut === 'orphaned') return panel.orphaned;
    if (cut !== null) return panel.error.title;
    if (shown.state === 'reading') return panel.reading;
    if (shown.state === 'unreadable') return panel.unreadable.title;
    return panel.rail(format.count(count), count);
  };
  const mark = () => {
    if (worst !== null) return <LevelIcon level={worst} />;
    if (cut !== null || shown.state === 'unreadable') return <AdviceIcon />;
    return shown.state === 'reading' ? <ClockIcon /> : <CheckIcon />;
  };
  const label = `${panel.open}: ${told()}`;
  return (
    <button
      type="button"
      className={`rail-button ${worst ?? ''}`}
      data-open=""
      aria-expanded="false"
      title={label}
      onClick={trusted(() => acts.place({ open: true }))}
    >
      {mark()}
      <span className="unseen">{label}</span>
      {count > 0 && (
        <span className="rail-count" aria-hidden="true">
          {format.count(count)}
        </span>
      )}
      <span className="rail-name" aria-hidden="true">
        {panel.railName}
      </span>
    </button>
  );
}
