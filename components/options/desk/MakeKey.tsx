/** What a person types to make a key: its name, and the passphrase of the only backup there is. */
import type { FormEvent } from 'react';
import type { SigningKey } from '#messages/desk.ts';
import { trusted } from '../../ui/trusted.ts';
import { useVoice } from '../../voice.tsx';
import type { KeyDeeds } from './view.ts';

interface Props {
  /** The key it is made to replace. */
  replaces: SigningKey | null;
  onMake: KeyDeeds['make'];
}

export function MakeKey({ replaces, onMake }: Props) {
  const { words } = useVoice();
  const w = words.packs.keys;
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    const form = new FormData(event.currentTarget);
    const typed = (name: string) => String(form.get(name) ?? '');
    onMake({
      name: typed('name').trim(),
      backup: form.get('alone') === null,
      passphrase: typed('passphrase'),
      again: typed('again'),
      replaces: replaces?.key ?? null,
    });
    // A passphrase is not left standing on the page.
    for (const name of ['passphrase', 'again']) {
      const field = event.currentTarget.elements.namedItem(name);
      if (field instanceof HTMLInputElement) field.value = '';
    }
  };
  return (
    <form
      className="key-form"
      onSubmit={(event) => {
        event.preventDefault();
        trusted(submit)(event);
      }}
    >
      <label>
        <span>{w.name}</span>
        <input
          className="field"
          name="name"
          maxLength={80}
          autoComplete="off"
          defaultValue={replaces?.name ?? ''}
          placeholder={w.nameHint}
        />
      </label>
      <label className="secret">
        <span>{w.passphrase}</span>
        <input className="field" type="password" name="passphrase" autoComplete="new-password" />
      </label>
      <label className="secret">
        <span>{w.again}</span>
        <input className="field" type="password" name="again" autoComplete="new-password" />
      </label>
      <p className="soft small secret">{w.backupWhat}</p>
      <label className="tick">
        <input type="checkbox" name="alone" />
        <span>
          <b>{w.alone}</b>
          <span className="soft small">{w.aloneWhat}</span>
        </span>
      </label>
      <button type="submit" className="button">
        {replaces ? w.replaceDo : w.makeDo}
      </button>
    </form>
  );
}
