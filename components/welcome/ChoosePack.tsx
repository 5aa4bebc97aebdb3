/** The built-in packs to begin with, each with what it is for; the choice can be changed at any time. */
import { CheckIcon } from '../ui/icons.tsx';
import { trusted } from '../ui/trusted.ts';
import { useVoice } from '../voice.tsx';
import type { WelcomeProps } from './view.ts';

type Props = Pick<WelcomeProps, 'packs' | 'others' | 'said'> & {
  onChoose: WelcomeProps['deeds']['choose'];
};

function PackCard({ pack, onChoose }: { pack: Props['packs'][number] } & Pick<Props, 'onChoose'>) {
  const { words, format, text } = useVoice();
  const { choice, about } = words.welcome;
  const { id, name, place, rules, tracks } = pack;
  const chosen = place === 0;
  return (
    <li>
      <button
        type="button"
        className="pack-card"
        aria-pressed={chosen}
        data-pack={id}
        onClick={trusted(() => onChoose(id))}
      >
        <b>{text(name)}</b>
        <span>{about[id].who}</span>
        <span className="soft">{about[id].how}</span>
        <span className="pack-foot">
          <span className="soft small">
            {words.packs.rules(format.count(rules), rules)} ·{' '}
            {words.packs.tracks(format.count(tracks), tracks)}
          </span>
          <span className={`chip ${chosen ? 'ok' : ''}`}>
            {chosen && <CheckIcon />}
            {chosen ? choice.chosen : choice.choose}
          </span>
        </span>
      </button>
    </li>
  );
}

export function ChoosePack({ packs, others, said, onChoose }: Props) {
  const { words, format, text } = useVoice();
  const { choice } = words.welcome;
  return (
    <>
      <p className="soft lead">{choice.note}</p>
      {others.length > 0 && (
        <p className="note lead" data-others>
          {choice.others(format.list(others.map(text)))}
        </p>
      )}
      <ul className="pack-cards">
        {packs.map((pack) => (
          <PackCard key={pack.id} pack={pack} onChoose={onChoose} />
        ))}
      </ul>
      <div className="choice-foot">
        <p className="soft">
          {choice.later} <a href="options.html">{choice.laterLink}</a>
        </p>
        <p role="status" className={`said ${said?.how ?? ''}`}>
          {said?.words}
        </p>
      </div>
    </>
  );
}
