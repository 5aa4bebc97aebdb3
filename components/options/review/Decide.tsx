/** The decision under a review: install or not; for a file made of a draft, saving it too. */
import { trusted } from '../../ui/trusted.ts';
import { useVoice } from '../../voice.tsx';
import type { ReviewProps } from './Review.tsx';

export function Decide({ reviewing, deeds, onOtherKey }: ReviewProps) {
  const { words } = useVoice();
  const w = words.review;
  const { review, install, made, accepted } = reviewing;
  const open = review.state === 'open';
  const mustAccept = open && review.how === 'rotation' && !accepted;
  const label = made
    ? w.installAndSave
    : open && review.replaces !== null && !review.nothingNew
      ? w.update
      : w.install;
  return (
    <div className={open ? 'decide sticky' : 'decide'}>
      {open && (
        <button
          type="button"
          className="button primary"
          data-install
          disabled={mustAccept || install === 'installing'}
          onClick={trusted(deeds.install)}
        >
          {install === 'installing' ? w.installing : label}
        </button>
      )}
      {made && (
        <>
          <button type="button" className="button" data-act="save" onClick={trusted(deeds.save)}>
            {w.saveOnly}
          </button>
          <button
            type="button"
            className="button quiet"
            data-act="other-key"
            onClick={trusted(() => onOtherKey(made.draft))}
          >
            {w.otherKey}
          </button>
        </>
      )}
      {open && (
        <button type="button" className="button" data-act="cancel" onClick={trusted(deeds.cancel)}>
          {w.cancel}
        </button>
      )}
      <p role="status" className={`said ${install === 'failed' ? 'failed' : ''}`}>
        {install === 'failed' && w.failed}
        {install !== 'failed' && mustAccept && <span className="soft">{w.acceptFirst}</span>}
        {made?.saved && w.saved(made.file)}
      </p>
    </div>
  );
}
