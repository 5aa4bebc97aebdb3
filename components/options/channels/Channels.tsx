/** The addresses that are asked for updates: what came of it last, and what waits. */
import type { Text } from '#core/text.ts';
import type { Channel } from '#messages/packs.ts';
import { Ask } from '../../ui/Ask.tsx';
import { Section } from '../../ui/Section.tsx';
import { trusted } from '../../ui/trusted.ts';
import { useVoice } from '../../voice.tsx';
import { Listed } from '../Listed.tsx';
import { SaidLine } from '../SaidLine.tsx';
import type { Said } from '../said.ts';
import { sayResult } from './result.ts';
import type { ChannelDeeds, ChannelList } from './view.ts';

interface Props {
  channels: ChannelList;
  /** Names of packs by id. */
  nameOf: (id: string) => Text;
  said: Said | null;
  deeds: ChannelDeeds;
  onRetry: () => void;
}

const hasFailed = ({ last }: Channel): boolean =>
  last?.result.is === 'failed' || last?.result.is === 'refused';

function ChannelLine({
  channel,
  nameOf,
  deeds,
}: Pick<Props, 'nameOf' | 'deeds'> & { channel: Channel }) {
  const voice = useVoice();
  const { words, format, text } = voice;
  const w = words.packs.channels;
  const { url, pack, auto, policy, last, next, waiting } = channel;
  const times = [last ? w.last(format.dateTime(last.at)) : w.never, w.next(format.dateTime(next))];
  return (
    <li className="line" data-channel={url} data-result={last?.result.is ?? 'none'}>
      <div className="line-words">
        <p>
          <code>{url}</code>
        </p>
        <p className="soft small">
          {pack !== null && `${w.brings(text(nameOf(pack)))} · `}
          {times.join(' · ')}
        </p>
        {last && (
          <p className={hasFailed(channel) ? 'small bad' : 'small'}>
            {sayResult(last.result, voice)}
          </p>
        )}
        {policy && <p className="soft small">{w.company}</p>}
        {pack !== null && !policy && (
          <label className="tick small">
            <input
              type="checkbox"
              checked={auto}
              onChange={trusted(() => deeds.auto(url, !auto))}
            />
            {w.auto}
          </label>
        )}
      </div>
      <div className="line-buttons">
        {waiting !== null && (
          <button
            type="button"
            className="button small primary"
            data-act="review"
            onClick={trusted(() => deeds.review(url))}
          >
            {w.review(String(waiting.sequence))}
          </button>
        )}
        <button
          type="button"
          className="button small"
          aria-label={w.checkNamed(url)}
          data-act="check"
          onClick={trusted(() => deeds.check(url))}
        >
          {w.check}
        </button>
        {!policy && (
          <Ask
            small
            button={w.stop}
            label={w.stopNamed(url)}
            title={w.stopAsk}
            confirm={w.stop}
            onConfirm={() => deeds.stop(url)}
          >
            <p className="break">
              <code>{url}</code>
            </p>
            <p>{w.stopWhat}</p>
          </Ask>
        )}
      </div>
    </li>
  );
}

export function Channels({ channels, nameOf, said, deeds, onRetry }: Props) {
  const { words } = useVoice();
  const w = words.packs.channels;
  return (
    <Section title={w.title} className="card">
      <p className="soft lead">{w.note}</p>
      <Listed list={channels} onRetry={onRetry}>
        {(list) =>
          list.length === 0 ? (
            <p className="soft">{w.none}</p>
          ) : (
            <ul className="lines">
              {list.map((channel) => (
                <ChannelLine key={channel.url} channel={channel} nameOf={nameOf} deeds={deeds} />
              ))}
            </ul>
          )
        }
      </Listed>
      <SaidLine about="channels" said={said} />
    </Section>
  );
}
