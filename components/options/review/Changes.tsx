/** What the file changes, by section, value by value: the first ones at once. */
import type { PackChange, Section, ValueChange } from '#core/pack/diff.ts';
import { sayPlace } from '#i18n/problem.ts';
import { Parted } from '../../ui/Parted.tsx';
import { useVoice } from '../../voice.tsx';
import { sayValue } from './value.ts';

/** Changes listed before the rest is asked for. */
const shown = 12;

/** The changes by section, in the order in which the sections come up. */
function bySection(changes: readonly PackChange[]): [string, PackChange[]][] {
  const sections = new Map<string, PackChange[]>();
  for (const change of changes) {
    const same = sections.get(change.section);
    if (same) same.push(change);
    else sections.set(change.section, [change]);
  }
  return [...sections];
}

function Value({ section, change }: { section: Section; change: ValueChange }) {
  const voice = useVoice();
  const { path, before, after } = change;
  const say = (json: string | undefined) => sayValue(json, { section, path }, voice);
  return (
    <li>
      {path !== '' && <span className="soft">{sayPlace(path, voice)}</span>}
      <span className="values">
        <del>{say(before)}</del>
        <span role="img" aria-label={voice.words.review.becomes}>
          →
        </span>
        <ins>{say(after)}</ins>
      </span>
    </li>
  );
}

function Change({ change }: { change: PackChange }) {
  const { words, text } = useVoice();
  const { section, item, title, how, values } = change;
  const name = title ? text(title) : item;
  return (
    <li
      className={`change ${how}`}
      data-change={item === null ? section : `${section}/${item}`}
      data-change-how={how}
    >
      {(name !== null || how !== 'changed') && (
        <p>
          <span className={`chip ${how}`}>{words.review.hows[how]}</span> {name}
        </p>
      )}
      {values.length > 0 && (
        <ul className="change-values">
          {values.map((value) => (
            <Value key={value.path} section={section} change={value} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Sections({ changes }: { changes: readonly PackChange[] }) {
  const voice = useVoice();
  return bySection(changes).map(([section, some]) => (
    <div key={section} className="change-section" data-section={section}>
      <h4>{sayPlace(section, voice)}</h4>
      <ul>
        {some.map((change) => (
          <Change key={`${change.item} ${change.how}`} change={change} />
        ))}
      </ul>
    </div>
  ));
}

export function Changes({ changes }: { changes: readonly PackChange[] }) {
  const { words } = useVoice();
  const w = words.review;
  if (changes.length === 0) return <p>{w.noChanges}</p>;
  return (
    <div className="changes">
      <Parted items={changes} first={shown} more={w.more}>
        {(some) => <Sections changes={some} />}
      </Parted>
    </div>
  );
}
