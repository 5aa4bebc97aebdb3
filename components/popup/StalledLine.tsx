/** One stalled deal in the list: its name, what is wrong in a sentence, when it was seen. */
import type { Day } from '#core/deal/when.ts';
import { sayFacts } from '#i18n/say.ts';
import type { StalledDeal } from '#messages/table.ts';
import { LevelIcon } from '../ui/Level.tsx';
import { trusted } from '../ui/trusted.ts';
import { useVoice } from '../voice.tsx';
import { saySeen } from './seen.ts';

/** A stalled deal whose `url` is null where it leads to no CRM page and so is not opened. */
export type OpenableDeal = Omit<StalledDeal, 'url'> & { url: string | null };

interface Props {
  stalled: OpenableDeal;
  today: Day;
  onOpen: (url: string) => void;
}

export function StalledLine({ stalled, today, onOpen }: Props) {
  const voice = useVoice();
  const { words } = voice;
  const { url, name, level, facts, seen, waiting, deal } = stalled;
  const line = (
    <>
      <span className={`stalled-level ${level}`}>
        <LevelIcon level={level} />
        <span className="unseen">{words.common.levels[level]}</span>
      </span>
      <span className="stalled-words">
        <span className="stalled-top">
          <b className="one-line">{name ?? words.popup.unnamed}</b>
          <span className="stalled-seen">{words.popup.seen(saySeen(seen, today, voice))}</span>
        </span>
        <span className="stalled-finding">{sayFacts(facts, voice)}</span>
      </span>
    </>
  );
  return (
    <li
      data-stalled={deal}
      data-rule={stalled.rule}
      data-level={level}
      data-waiting={waiting ? '' : undefined}
    >
      {url === null ? (
        <div className="stalled-line">{line}</div>
      ) : (
        <button type="button" className="stalled-line" onClick={trusted(() => onOpen(url))}>
          {line}
        </button>
      )}
    </li>
  );
}
