/** The deal in one line: name, stage, amount, close date, and the customer's tier. */
import type { Advice } from '#core/advice.ts';
import type { Tier } from '#core/deal/deal.ts';
import { trusted } from '../ui/trusted.ts';
import { useVoice } from '../voice.tsx';
import type { Acts } from './shown.ts';

const tiers: readonly Tier[] = ['A', 'B', 'C'];

interface Props {
  advice: Advice;
  acts: Pick<Acts, 'tier'>;
}

export function DealLine({ advice, acts }: Props) {
  const { words, format, text } = useVoice();
  const { panel } = words;
  const { name, stage, amount, closeDate, tier } = advice.fields;
  const title = name?.value ?? panel.nameless;
  const label = stage?.value ?? null;
  const canonical = advice.stage === null ? null : text(advice.stage.name);
  /** The team's word for the stage, and the CRM's own where it says something else. */
  const stageTitle = [canonical, label].filter((one) => one !== null).join(' · ');
  const parts = [
    { key: 'stage', value: label ?? canonical ?? panel.stageUnread, title: stageTitle },
    { key: 'amount', value: amount?.value ? format.money(amount.value) : null, title: '' },
    {
      key: 'closeDate',
      value: closeDate?.value ? panel.closes(format.day(closeDate.value)) : null,
      title: words.common.fields.closeDate,
    },
  ].filter((part) => part.value !== null);
  return (
    <div className="deal-line">
      <div className="deal-head">
        <h1 className="break" title={title}>
          {title}
        </h1>
        <select
          className="tier"
          aria-label={panel.tier}
          title={panel.tier}
          value={tier?.value ?? ''}
          onChange={trusted((event) =>
            acts.tier(tiers.find((one) => one === event.currentTarget.value) ?? null),
          )}
        >
          <option value="">{panel.noTier}</option>
          {tiers.map((one) => (
            <option key={one} value={one}>
              {panel.tierOf(one)}
            </option>
          ))}
        </select>
      </div>
      <p className="deal-facts soft">
        {parts.map((part) => (
          <span key={part.key} className={`one-line ${part.key}`} title={part.title || undefined}>
            {part.value}
          </span>
        ))}
      </p>
    </div>
  );
}
