/** A question without an answer: why, and the way to ask again. */
import type { ErrorCode } from '#messages/table.ts';
import { useVoice } from '../voice.tsx';
import { WarnIcon } from './icons.tsx';
import { trusted } from './trusted.ts';

interface Props {
  code: ErrorCode;
  /** The surface's own words: for a background that is silent, and for a page left behind. */
  said: { error: string; orphaned: string };
  onRetry: () => void;
}

export function Failed({ code, said, onRetry }: Props) {
  const { words } = useVoice();
  const { troubles, retry } = words.common;
  const sentence =
    code === 'database-newer' || code === 'database-failing'
      ? troubles[code]
      : code === 'orphaned'
        ? said.orphaned
        : said.error;
  return (
    <div className="note warn failed" role="alert" data-error={code}>
      <WarnIcon />
      <div>
        <p>{sentence}</p>
        {code !== 'orphaned' && (
          <button type="button" className="button small" onClick={trusted(onRetry)}>
            {retry}
          </button>
        )}
      </div>
    </div>
  );
}
