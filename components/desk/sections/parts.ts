/** Fields that several sections share, and the texts new items begin with. */
import type { Json } from '#core/pack/draft/json.ts';
import type { Voice } from '#i18n/voice.ts';
import type { Field, Fold } from '../form.ts';

export const idField: Field = { kind: 'id', key: 'id', hint: 'id' };

/** Who keeps it and when it is looked at again, with the id. */
export const keeping: Fold = {
  kind: 'fold',
  label: 'more',
  fields: [
    { kind: 'line', key: 'owner', optional: true },
    { kind: 'date', key: 'reviewBy', hint: 'reviewBy', optional: true },
    idField,
  ],
};

export const idOnly: Fold = { kind: 'fold', label: 'more', fields: [idField] };

/** A text in the language its author reads. */
export const say = ({ language }: Voice, text: string): Json => ({ [language]: text });

/** A statement that the team itself answers for. */
export const note = (voice: Voice, text: string): Json => ({
  text: say(voice, text),
  source: say(voice, voice.words.desk.forms.fresh.source),
});
