/** How the pack is to be used once it is installed, and whether its address is followed. */
import { trusted } from '../../ui/trusted.ts';
import { useVoice } from '../../voice.tsx';
import { hostOf } from '../packs/came.ts';
import type { Reviewing, Use } from './view.ts';

interface Props {
  reviewing: Reviewing;
  /** Whether the installed version is in use, so that it can stay as it was. */
  replacing: boolean;
  signed: boolean;
  /** Whether the company set a pack, which stays first. */
  company: boolean;
  onUse: (use: Use) => void;
  onAuto: (auto: boolean) => void;
}

export function UseChoice({ reviewing, replacing, signed, company, onUse, onAuto }: Props) {
  const { words } = useVoice();
  const w = words.review;
  const { use: chosen, follow } = reviewing;
  const uses: readonly Use[] = replacing
    ? ['as-before', 'alone', 'above', 'unused']
    : ['alone', 'above', 'unused'];
  return (
    <fieldset className="part uses">
      <legend>
        <h3>{w.use}</h3>
      </legend>
      {uses.map((use) => (
        <label key={use} className="tick" data-use={use}>
          <input
            type="radio"
            name="use"
            value={use}
            checked={use === chosen}
            onChange={trusted(() => onUse(use))}
          />
          <span>
            <b>{w.uses[use].name}</b>
            <span className="soft small">{w.uses[use].what}</span>
          </span>
        </label>
      ))}
      {company && <p className="soft small">{w.companyFirst}</p>}
      {follow && (
        <div className="follow">
          <p className="soft small">{w.autoNote(hostOf(follow.url))}</p>
          {signed ? (
            <label className="tick">
              <input
                type="checkbox"
                data-auto
                checked={follow.auto}
                onChange={trusted(() => onAuto(!follow.auto))}
              />
              {w.auto}
            </label>
          ) : (
            <p className="soft small">{w.autoUnsigned}</p>
          )}
        </div>
      )}
    </fieldset>
  );
}
