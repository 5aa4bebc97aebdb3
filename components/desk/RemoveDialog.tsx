/** Who still uses what is to be removed, what becomes of them, and what they could use instead. */
import { type FormEvent, useId } from 'react';
import { at, type Json, listAt, wordAt } from '#core/pack/draft/json.ts';
import { referables, referrers } from '#core/pack/draft/references.ts';
import { trusted } from '../ui/trusted.ts';
import { useVoice } from '../voice.tsx';
import { glanceAt, namedIn } from './names.ts';
import { sectionBy, titleOf } from './sections/index.ts';
import type { Asking, DeskDeeds } from './view.ts';

interface Props {
  draft: Json;
  asking: Asking;
  deeds: DeskDeeds;
}

/** How many are named; the rest is only counted. */
const listed = 40;

/** Opened as soon as it is there. */
const show = (dialog: HTMLDialogElement | null): void => {
  if (dialog && !dialog.open) dialog.showModal();
};

export function RemoveDialog({ draft, asking, deeds }: Props) {
  const voice = useVoice();
  const { words, format } = voice;
  const w = words.desk.removal;
  const { section, index, title } = asking;
  const heading = useId();
  const to = referables.find((one) => one === section);
  if (to === undefined) return null;
  const id = wordAt(at(draft, `${section}[${index}]`), 'id');
  // What goes with it first: that is what one would miss.
  const users = referrers(draft, to, id).toSorted((a, b) => Number(b.falls) - Number(a.falls));
  const others = namedIn(draft, to, voice.language).filter((one) => one.id !== id && one.id !== '');
  const glance = glanceAt(draft, voice);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const instead = String(new FormData(event.currentTarget).get('instead') ?? '');
    deeds.remove(asking, instead === '' ? null : instead);
  };
  return (
    <dialog ref={show} className="ask" aria-labelledby={heading} onClose={() => deeds.ask(null)}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          trusted(submit)(event);
        }}
      >
        <h2 id={heading}>{w.title(title)}</h2>
        <p>{w.lead(format.count(users.length), users.length)}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and keys must reach that too. */}
        <ul className="users" tabIndex={0}>
          {users.slice(0, listed).map((user) => {
            const of = sectionBy(user.section);
            const item = listAt(draft, user.section)[user.index];
            return (
              <li key={`${user.section} ${user.index}`}>
                <span className="soft small">{words.desk.forms.sections[user.section].name}</span>{' '}
                <b>{of.layout === 'list' && item !== undefined && titleOf(of, item, glance)}</b>
                <span className={`small ${user.falls ? 'falls' : 'soft'}`}>
                  {user.falls ? w.falls : w.loses}
                </span>
              </li>
            );
          })}
          {users.length > listed && (
            <li className="soft small">
              {words.desk.checks.more(format.count(users.length - listed), users.length - listed)}
            </li>
          )}
        </ul>
        {others.length > 0 && (
          <label className="instead">
            <span>{w.instead}</span>
            <select className="field" name="instead" defaultValue="">
              <option value="">{w.none}</option>
              {others.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </select>
          </label>
        )}
        <p className="soft small">{w.undoable}</p>
        <div className="ask-buttons">
          <button type="button" className="button" onClick={trusted(() => deeds.ask(null))}>
            {words.common.cancel}
          </button>
          <button type="submit" className="button destroy">
            {w.confirm}
          </button>
        </div>
      </form>
    </dialog>
  );
}
