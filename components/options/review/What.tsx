/** What the file is: version, publisher, what it holds, how long it is stood behind. */
import type { Origin } from '#core/pack/trust.ts';
import type { PackBrief } from '#messages/packs.ts';
import { useVoice } from '../../voice.tsx';
import { sayFrom } from '../packs/came.ts';

interface Props {
  pack: PackBrief;
  origin: Origin;
  /** The installed version it replaces; left out where nothing is to be said about it. */
  replaces?: number | null;
}

export function What({ pack, origin, replaces }: Props) {
  const voice = useVoice();
  const { words, format } = voice;
  const w = words.review;
  const { publisher, expires } = pack;
  const p = words.packs;
  const version = [
    p.sequence(String(pack.sequence)),
    replaces === undefined ? [] : replaces === null ? w.isNew : w.replaces(String(replaces)),
    sayFrom(origin, voice),
  ].flat();
  const expired = expires !== null && expires < format.today;
  const facts: [string, string][] = [
    [
      w.publisher,
      publisher
        ? `${publisher.name}${publisher.contact ? ` ${w.contact(publisher.contact)}` : ''}`
        : w.noPublisher,
    ],
    [
      w.holds,
      [
        p.rules(format.count(pack.rules), pack.rules),
        p.tracks(format.count(pack.tracks), pack.tracks),
      ].join(' · '),
    ],
    [
      w.expires,
      expires === null ? w.noExpiry : `${format.day(expires)}${expired ? ` (${w.expired})` : ''}`,
    ],
  ];
  return (
    <>
      <p className="soft">{version.join(' · ')}</p>
      <dl className="facts">
        {facts.map(([name, said]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
