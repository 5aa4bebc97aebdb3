/** By rule: how many findings more, fewer, or of another level. */
import type { RuleImpact } from '#core/pack/impact.ts';
import { Parted } from '../../ui/Parted.tsx';
import { useVoice } from '../../voice.tsx';

/** Rules shown at once. */
const shown = 12;

const signed = (n: number, sign: '+' | '−', said: string): string =>
  n === 0 ? '' : `${sign}${said}`;

export function ImpactRules({ rules }: { rules: readonly RuleImpact[] }) {
  const { words, format, text } = useVoice();
  const w = words.review;
  const shifts = rules.some(({ changed }) => changed > 0);
  return (
    <Parted items={rules} first={shown} more={w.moreRules}>
      {(some) => (
        <table className="impact-rules">
          <caption className="unseen">{w.byRule}</caption>
          <thead>
            <tr>
              <th scope="col">{w.rule}</th>
              <th scope="col">{w.gains}</th>
              <th scope="col">{w.loses}</th>
              {shifts && <th scope="col">{w.shifts}</th>}
            </tr>
          </thead>
          <tbody>
            {some.map(({ rule, title, gained, lost, changed }) => (
              <tr key={rule} data-impact-rule={rule} data-gained={gained} data-lost={lost}>
                <th scope="row">{text(title)}</th>
                <td>{signed(gained, '+', format.count(gained))}</td>
                <td>{signed(lost, '−', format.count(lost))}</td>
                {shifts && <td>{changed > 0 && format.count(changed)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Parted>
  );
}
