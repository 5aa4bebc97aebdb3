/** One file under review: refused, not trusted, or open to be installed once it was read. */
import { useId } from 'react';
import type { Text } from '#core/text.ts';
import type { PackSummary } from '#messages/packs.ts';
import { trusted } from '../../ui/trusted.ts';
import { useVoice } from '../../voice.tsx';
import { takeFocus } from '../focus.ts';
import { Problems } from '../Problems.tsx';
import { Decide } from './Decide.tsx';
import { OpenReview } from './OpenReview.tsx';
import { Untrusted } from './Untrusted.tsx';
import type { ReviewDeeds, Reviewing } from './view.ts';

export interface ReviewProps {
  reviewing: Reviewing;
  packs: readonly PackSummary[];
  copied: boolean;
  deeds: ReviewDeeds;
  onCopy: (text: string) => void;
  /** Back to the choice of a key, for a file made of a draft. */
  onOtherKey: (draft: string) => void;
}

export function Review(props: ReviewProps) {
  const { reviewing, packs, copied, deeds, onCopy } = props;
  const { words, text } = useVoice();
  const w = words.review;
  const id = useId();
  const { review } = reviewing;
  const titles: { [S in typeof review.state]: (name: Text) => string } = {
    refused: () => w.refusedTitle,
    untrusted: (name) => w.untrustedTitle(text(name)),
    open: (name) => w.title(text(name)),
  };
  const title = titles[review.state](review.state === 'refused' ? {} : review.pack.name);
  return (
    <section className="section card review" aria-labelledby={id} data-review={review.state}>
      <div className="section-head">
        {/* Focus goes here when the review opens, and back when it closes. */}
        <h2 id={id} tabIndex={-1} ref={takeFocus}>
          {title}
        </h2>
        <div className="aside">
          <button
            type="button"
            className="button small quiet"
            data-act="close"
            onClick={trusted(deeds.cancel)}
          >
            {w.close}
          </button>
        </div>
      </div>
      {review.state === 'refused' && (
        <Problems problems={review.problems} copied={copied} onCopy={onCopy} />
      )}
      {review.state === 'untrusted' && <Untrusted review={review} origin={reviewing.origin} />}
      {review.state === 'open' && (
        <OpenReview reviewing={reviewing} review={review} packs={packs} deeds={deeds} />
      )}
      {(review.state === 'open' || reviewing.made) && <Decide {...props} />}
    </section>
  );
}
