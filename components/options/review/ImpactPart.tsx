/** What the file would do to the deals seen here: counted, by rule, and deal by deal. */
import type { Impact } from '#core/pack/impact.ts';
import type { Loaded } from '../../ui/loaded.ts';
import { trusted } from '../../ui/trusted.ts';
import { useVoice } from '../../voice.tsx';
import { Audits } from './Audits.tsx';
import { ImpactDeals } from './ImpactDeals.tsx';
import { ImpactRules } from './ImpactRules.tsx';

interface Props {
  impact: Loaded<Impact | null>;
  /** Whether the pack would be used at all. */
  used: boolean;
  onRetry: () => void;
}

const sum = (impact: Impact, what: 'gained' | 'lost' | 'changed'): number =>
  impact.rules.reduce((all, rule) => all + rule[what], 0);

function Counted({ impact }: { impact: Impact }) {
  const { words, format } = useVoice();
  const w = words.review;
  const { deals, affected, list } = impact;
  if (deals === 0) return <p>{w.noDeals}</p>;
  if (affected === 0) return <p>{w.unaffected(format.count(deals), deals)}</p>;
  const shifted = sum(impact, 'changed');
  return (
    <>
      <p className="impact-sum">
        {w.affected(
          format.count(deals),
          deals,
          format.count(affected),
          format.count(sum(impact, 'gained')),
          format.count(sum(impact, 'lost')),
        )}
      </p>
      {shifted > 0 && <p>{w.levels(format.count(shifted), shifted)}</p>}
      <ImpactRules rules={impact.rules} />
      <ImpactDeals list={list} affected={affected} />
    </>
  );
}

export function ImpactPart({ impact, used, onRetry }: Props) {
  const { words } = useVoice();
  const w = words.review;
  const known = used && impact.state === 'ready' ? impact.value : null;
  const state = !used ? 'unused' : impact.state === 'ready' && !known ? 'none' : impact.state;
  return (
    <section
      className="part"
      data-impact={state}
      aria-busy={state === 'loading'}
      {...(known && {
        'data-deals': known.deals,
        'data-affected': known.affected,
        'data-gained': sum(known, 'gained'),
        'data-lost': sum(known, 'lost'),
      })}
    >
      <h3>{w.impact}</h3>
      {state === 'unused' && <p>{w.impactUnused}</p>}
      {state === 'loading' && (
        <>
          <p className="soft" role="status">
            {w.impactAsking}
          </p>
          <div className="bone line-bone" />
        </>
      )}
      {state === 'none' && <p className="soft">{w.impactNone}</p>}
      {state === 'error' && (
        <p className="soft">
          {w.impactFailed}{' '}
          <button type="button" className="button small" onClick={trusted(onRetry)}>
            {words.common.retry}
          </button>
        </p>
      )}
      {known && <Counted impact={known} />}
      {known && known.audits.length > 0 && <Audits audits={known.audits} />}
    </section>
  );
}
