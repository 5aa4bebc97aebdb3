/** The deals that would change, old against new. */
import type { DealImpact, FindingLine } from '#core/pack/impact.ts';
import { LevelChip } from '../../ui/Level.tsx';
import { Parted } from '../../ui/Parted.tsx';
import { useVoice } from '../../voice.tsx';

interface LineProps {
  sign: '+' | '−' | '↕';
  said: string;
  line: FindingLine;
}

function Line({ sign, said, line }: LineProps) {
  const { text } = useVoice();
  return (
    <li className={`finding-line ${sign === '−' ? 'gone' : ''}`}>
      <span className="sign" aria-hidden="true">
        {sign}
      </span>
      <span className="unseen">{said}</span>
      <span>{text(line.title)}</span>
      {sign === '↕' ? <span className="soft small">{said}</span> : <LevelChip level={line.level} />}
    </li>
  );
}

function Deal({ impact }: { impact: DealImpact }) {
  const { words, format } = useVoice();
  const w = words.review;
  const { levels } = words.common;
  const { deal, name, gained, lost, changed, more = 0 } = impact;
  return (
    <li data-impact-deal={deal}>
      <p>
        <b>{name ?? w.unnamed}</b> {name === null && <code>{deal}</code>}
      </p>
      <ul>
        {gained.map((line) => (
          <Line key={`+${line.rule}`} sign="+" said={w.gets} line={line} />
        ))}
        {changed.map((line) => (
          <Line
            key={`↕${line.rule}`}
            sign="↕"
            said={w.shift(levels[line.from], levels[line.level])}
            line={line}
          />
        ))}
        {lost.map((line) => (
          <Line key={`−${line.rule}`} sign="−" said={w.losesOne} line={line} />
        ))}
        {more > 0 && <li className="soft small">{w.moreLines(format.count(more), more)}</li>}
      </ul>
    </li>
  );
}

/** Deals shown by the first look. */
const shown = 10;

export function ImpactDeals({ list, affected }: { list: readonly DealImpact[]; affected: number }) {
  const { words, format } = useVoice();
  const w = words.review;
  return (
    <>
      <h4>
        {list.length < affected
          ? w.firstDeals(format.count(list.length), format.count(affected))
          : w.deals(format.count(affected), affected)}
      </h4>
      <Parted items={list} first={shown} more={w.moreDeals}>
        {(some) => (
          <ul className="impact-deals">
            {some.map((impact) => (
              <Deal key={impact.deal} impact={impact} />
            ))}
          </ul>
        )}
      </Parted>
    </>
  );
}
