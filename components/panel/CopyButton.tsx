/** Copies one text; with gaps in it the first click asks and the second copies. */
import { CheckIcon, CopyIcon } from '../ui/icons.tsx';
import { trusted } from '../ui/trusted.ts';
import { useVoice } from '../voice.tsx';
import type { Copying } from './shown.ts';

interface Props {
  id: string;
  /** For `data-copy`: the step's number from 0, or `all`. */
  step: string;
  name: string;
  copying: Copying | null;
  act: () => void;
  /** Shows the whole name; else the word alone, and the name to who cannot see where it stands. */
  worded?: boolean;
  /** The one to reach for first. */
  first?: boolean;
}

export function CopyButton({ id, step, name, copying, act, worded = false, first = false }: Props) {
  const { common, panel } = useVoice().words;
  const how = copying?.id === id ? copying.how : null;
  const word = () => {
    if (how === 'copied') return common.copied;
    if (how === 'asked') return panel.tracks.copyAnyway;
    return worded ? name : common.copy;
  };
  const look = () => {
    if (how === 'asked') return ' asked';
    return first ? ' primary' : '';
  };
  return (
    <button
      type="button"
      className={`button small${look()}`}
      data-copy={step}
      aria-label={how === null && !worded ? name : undefined}
      onClick={trusted(act)}
    >
      {how === 'copied' ? <CheckIcon /> : <CopyIcon />}
      {word()}
    </button>
  );
}
