/** What is read before installing, in order: what it is, who signed it, what it changes and does. */
import type { Text } from '#core/text.ts';
import type { PackSummary, Review } from '#messages/packs.ts';
import { CheckIcon, WarnIcon } from '../../ui/icons.tsx';
import { useVoice } from '../../voice.tsx';
import { Conflicts } from '../packs/Conflicts.tsx';
import { nameIn } from '../packs/name.ts';
import { Changes } from './Changes.tsx';
import { ImpactPart } from './ImpactPart.tsx';
import { Signer } from './Signer.tsx';
import { Told } from './Told.tsx';
import { UseChoice } from './UseChoice.tsx';
import type { ReviewDeeds, Reviewing } from './view.ts';
import { What } from './What.tsx';

interface Props {
  reviewing: Reviewing;
  review: Extract<Review, { state: 'open' }>;
  packs: readonly PackSummary[];
  deeds: ReviewDeeds;
}

type OpenReviewOnly = Pick<Props, 'review'>;

function ChangesPart({ review }: OpenReviewOnly) {
  const { words, format, text } = useVoice();
  const w = words.review;
  const { changes, comparedWith, replaces } = review;
  const n = changes.length;
  const { name, sequence } = comparedWith;
  return (
    <section className="part">
      <h3>
        {w.changes}
        {n > 0 && <span className="chip">{w.changed(format.count(n), n)}</span>}
      </h3>
      <p className="soft small">
        {replaces === null
          ? w.comparedNew(text(name), String(sequence))
          : w.comparedOld(String(sequence))}
      </p>
      <Changes changes={changes} />
    </section>
  );
}

export function OpenReview({ reviewing, review, packs, deeds }: Props) {
  const { words } = useVoice();
  const w = words.review;
  const { pack, how, key, from, conflicts } = review;
  const place = packs.find(({ id }) => id === pack.id)?.place ?? null;
  const replacing = review.suggested === 'as-before';
  /** The name of the pack under review is its own, not that of the version before. */
  const nameOf = (id: string): Text => (id === pack.id ? pack.name : nameIn(packs, id));
  return (
    <>
      {reviewing.install === 'changed' && (
        <p className="note advice" role="status">
          <WarnIcon />
          {w.changedMeanwhile}
        </p>
      )}
      {review.nothingNew && (
        <p className="note ok" data-nothing-new>
          <CheckIcon />
          {w.nothingNew}
        </p>
      )}
      <What pack={pack} origin={reviewing.origin} replaces={review.replaces} />
      <Signer
        how={how}
        own={reviewing.origin.by === 'desk'}
        signer={key}
        from={from}
        accepted={reviewing.accepted}
        onAccept={deeds.accept}
      />
      <Told pack={pack} />
      <ChangesPart review={review} />
      {conflicts.length > 0 && (
        <section className="part">
          <h3>{w.conflicts}</h3>
          <Conflicts conflicts={conflicts} nameOf={nameOf} />
        </section>
      )}
      <ImpactPart
        impact={reviewing.impact}
        used={reviewing.use !== 'unused' && (reviewing.use !== 'as-before' || place !== null)}
        onRetry={deeds.impact}
      />
      <UseChoice
        reviewing={reviewing}
        replacing={replacing}
        signed={key !== null}
        company={packs.some(({ origin }) => origin?.by === 'policy')}
        onUse={deeds.use}
        onAuto={deeds.auto}
      />
    </>
  );
}
