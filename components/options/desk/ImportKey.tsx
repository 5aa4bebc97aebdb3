/** Bringing a key here from its backup file. */
import type { FormEvent } from 'react';
import { trusted } from '../../ui/trusted.ts';
import { useVoice } from '../../voice.tsx';
import type { KeyDeeds } from './view.ts';

export function ImportKey({ onImport }: { onImport: KeyDeeds['import'] }) {
  const { words } = useVoice();
  const w = words.packs.keys;
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    const form = new FormData(event.currentTarget);
    const file = form.get('file');
    onImport(file instanceof File ? file : new File([], ''), String(form.get('passphrase') ?? ''));
    const field = event.currentTarget.elements.namedItem('passphrase');
    if (field instanceof HTMLInputElement) field.value = '';
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
        <span>{w.importFile}</span>
        <input className="field" type="file" name="file" accept=".json,application/json" />
      </label>
      <label>
        <span>{w.passphrase}</span>
        <input className="field" type="password" name="passphrase" autoComplete="off" />
      </label>
      <button type="submit" className="button">
        {w.importDo}
      </button>
    </form>
  );
}
