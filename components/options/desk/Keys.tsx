/** The keys this browser signs with: made here, brought from a backup, replaced, forgotten. */
import type { SigningKey } from '#messages/desk.ts';
import { Ask } from '../../ui/Ask.tsx';
import { Explain } from '../../ui/Explain.tsx';
import { Section } from '../../ui/Section.tsx';
import { useVoice } from '../../voice.tsx';
import { Fingerprint } from '../Fingerprint.tsx';
import { Listed } from '../Listed.tsx';
import { SaidLine } from '../SaidLine.tsx';
import type { Said } from '../said.ts';
import { ImportKey } from './ImportKey.tsx';
import { MakeKey } from './MakeKey.tsx';
import type { DraftList, KeyDeeds } from './view.ts';

interface Props {
  desk: DraftList;
  said: Said | null;
  deeds: KeyDeeds;
  onRetry: () => void;
}

interface KeyLineProps {
  one: SigningKey;
  keys: readonly SigningKey[];
  deeds: KeyDeeds;
}

function KeyLine({ one, keys, deeds }: KeyLineProps) {
  const { words, format } = useVoice();
  const w = words.packs.keys;
  const { key, name, made, replaces } = one;
  const before = keys.find((other) => other.key === replaces);
  const replaced = keys.some((other) => other.replaces === key);
  return (
    <li className="line" data-key={key}>
      <div className="line-words">
        <p>
          <b>{name}</b>
          <span className="soft small">
            {' '}
            {w.made(format.day(format.dayOf(made)))}
            {replaces !== null && ` · ${w.replaces(before?.name ?? w.other)}`}
          </span>
        </p>
        <p className="small">
          <Fingerprint of={key} />
        </p>
        {!replaced && (
          <Explain summary={w.replace}>
            <p className="soft small">{w.replaceWhat}</p>
            <MakeKey replaces={one} onMake={deeds.make} />
          </Explain>
        )}
      </div>
      <div className="line-buttons">
        <Ask
          small
          button={w.forget}
          label={w.forgetNamed(name)}
          title={w.forgetAsk(name)}
          confirm={w.forget}
          onConfirm={() => deeds.forget(key)}
        >
          <p>
            <Fingerprint of={key} />
          </p>
          <p>{w.forgetWhat}</p>
        </Ask>
      </div>
    </li>
  );
}

export function Keys({ desk, said, deeds, onRetry }: Props) {
  const { words } = useVoice();
  const w = words.packs.keys;
  return (
    <Section title={w.title} className="card">
      <p className="soft lead">{w.note}</p>
      <Listed list={desk} onRetry={onRetry}>
        {({ keys }) =>
          keys.length === 0 ? (
            <p className="soft">{w.none}</p>
          ) : (
            <ul className="lines">
              {keys.map((one) => (
                <KeyLine key={one.key} one={one} keys={keys} deeds={deeds} />
              ))}
            </ul>
          )
        }
      </Listed>
      <SaidLine about="keys" said={said} />
      <Explain summary={w.make} className="make-key">
        <MakeKey replaces={null} onMake={deeds.make} />
      </Explain>
      <Explain summary={w.import} className="import-key">
        <ImportKey onImport={deeds.import} />
      </Explain>
    </Section>
  );
}
