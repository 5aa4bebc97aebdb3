/** Rules that could not see: which, and what they would have had to read. */
import type { Advice } from '#core/advice.ts';
import type { FieldName } from '#core/deal/deal.ts';
import { Explain } from '../ui/Explain.tsx';
import { EyeOffIcon } from '../ui/icons.tsx';
import { useVoice } from '../voice.tsx';

export function Silent({ advice }: { advice: Advice }) {
  const { words, format, text } = useVoice();
  const { findings } = words.panel;
  const { silent, fields, unmapped } = advice;
  if (silent.length === 0) return null;
  const names = (missing: readonly FieldName[]) =>
    format.list(missing.map((field) => words.common.fields[field]));
  /** A field may be missing altogether, not be placed yet, or be a bound that proves nothing. */
  const because = (missing: readonly FieldName[]) => {
    const unread = missing.filter((field) => fields[field] === undefined);
    const seen = missing.filter((field) => fields[field] !== undefined);
    const unplaced = unmapped !== null && seen.includes('stage');
    const vague = seen.filter((field) => !(unplaced && field === 'stage'));
    return [
      unread.length > 0 ? findings.notRead(names(unread)) : null,
      unplaced ? findings.unplaced : null,
      vague.length > 0 ? findings.tooVague(names(vague)) : null,
    ]
      .filter((reason) => reason !== null)
      .reduce(findings.and);
  };
  const all = [...new Set(silent.flatMap((one) => one.missing))];
  return (
    <Explain
      className="silent"
      summary={findings.silent(format.count(silent.length), silent.length, because(all))}
    >
      <ul className="rows small">
        {silent.map((one) => (
          <li key={one.rule} data-silent-rule={one.rule} data-missing={one.missing.join(' ')}>
            <EyeOffIcon />
            <p className="row-text break">
              {text(one.title)} <span className="soft">{because(one.missing)}</span>
            </p>
          </li>
        ))}
      </ul>
      <p className="small soft">{findings.silentWhy}</p>
    </Explain>
  );
}
