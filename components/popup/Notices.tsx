/** What the team is to know: notices until they are read, and updates that wait to be accepted. */
import { useId } from 'react';
import type { Today } from '#messages/table.ts';
import { trusted } from '../ui/trusted.ts';
import { useVoice } from '../voice.tsx';

interface Props {
  today: Pick<Today, 'notices' | 'waiting' | 'poorly'>;
  onRead: (pack: string, id: string) => void;
  onOptions: () => void;
}

function NoticeLine({
  notice,
  onRead,
}: { notice: Today['notices'][number] } & Pick<Props, 'onRead'>) {
  const { words, text } = useVoice();
  const said = useId();
  const { pack, id } = notice;
  return (
    <li className="notice" data-notice={`${pack}/${id}`}>
      <p id={said} className="break">
        {text(notice.text)}
      </p>
      <button
        type="button"
        className="button small"
        aria-describedby={said}
        onClick={trusted(() => onRead(pack, id))}
      >
        {words.popup.gotIt}
      </button>
    </li>
  );
}

export function Notices({ today: { notices, waiting, poorly }, onRead, onOptions }: Props) {
  const { words, format } = useVoice();
  const w = words.popup;
  if (notices.length === 0 && waiting === 0 && poorly.length === 0) return null;
  return (
    <section className="notices" aria-label={w.notices}>
      {notices.length > 0 && (
        <ul>
          {notices.map((notice) => (
            <NoticeLine key={`${notice.pack} ${notice.id}`} notice={notice} onRead={onRead} />
          ))}
        </ul>
      )}
      {poorly.map(({ crm, pages }) => (
        <p key={crm}>
          <button type="button" className="link" data-poorly={crm} onClick={trusted(onOptions)}>
            {words.health.poorly(w.crms[crm], format.count(pages), pages)}
          </button>
        </p>
      ))}
      {waiting > 0 && (
        <p>
          <button
            type="button"
            className="link"
            data-updates={waiting}
            onClick={trusted(onOptions)}
          >
            {w.updates(format.count(waiting), waiting)}
          </button>
        </p>
      )}
    </section>
  );
}
