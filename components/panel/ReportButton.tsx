/** Copies the report on how this page is read; where the clipboard is refused, it is there to select. */
import { trusted } from '../ui/trusted.ts';
import { useVoice } from '../voice.tsx';
import { ManualCopy } from './ManualCopy.tsx';
import type { Acts, Copying } from './shown.ts';

interface Props {
  /** Copied where the background has no more to say. */
  otherwise: string;
  copying: Copying | null;
  acts: Pick<Acts, 'report'>;
}

export function ReportButton({ otherwise, copying, acts }: Props) {
  const { unreadable } = useVoice().words.panel;
  const mine = copying?.id === 'report' ? copying : null;
  return (
    <>
      <button
        type="button"
        className="button"
        data-report
        onClick={trusted(() => acts.report(otherwise))}
      >
        {mine?.how === 'copied' ? unreadable.copied : unreadable.copy}
      </button>
      {mine?.how === 'denied' && <ManualCopy text={mine.text} />}
    </>
  );
}
