/** Forms as data: which fields a section has. `fields/` draws each kind, and knows nothing of packs. */
import type { Json } from '#core/pack/draft/json.ts';
import type { Referable } from '#core/pack/draft/references.ts';
import type { Voice } from '#i18n/voice.ts';
import type { Words } from '#i18n/words.ts';

type FormWords = Words['desk']['forms'];

interface Common {
  /** Where its value stands, from the item on: `params.clock`; empty for the item itself. */
  key: string;
  /** The label where the name of the key does not say it. */
  label?: keyof FormWords['labels'];
  hint?: keyof FormWords['hints'];
  /** Emptied, it is taken out of the file. */
  optional?: true;
}

/** Closed lists to choose from; `choices.ts` says them. */
export type ChoiceSet =
  | 'outcome'
  | 'clock'
  | 'hourClock'
  | 'sum'
  | 'level'
  | 'reason'
  | 'channel'
  | 'crm'
  | 'field'
  /** The fields, and when the next step is due. */
  | 'place'
  | 'tier';

type Kinds =
  /** A text in both languages; `lines` for one that may be long. */
  | { kind: 'text'; lines?: true }
  /** A statement and where it comes from. */
  | { kind: 'note' }
  /** A plain line of text; `blank` where an empty one is a value too. */
  | { kind: 'line'; blank?: true }
  | { kind: 'link' }
  | { kind: 'id' }
  | { kind: 'zone' }
  /** Seen, not edited. */
  | { kind: 'shown' }
  /** `blank` where none at all is a value too. */
  | { kind: 'number'; unit?: keyof FormWords['units']; blank?: true }
  | { kind: 'date' }
  | { kind: 'time' }
  /** From and to: times of day, or days. */
  | { kind: 'hours' }
  | { kind: 'span' }
  | { kind: 'weekdays' }
  | { kind: 'yes' }
  | { kind: 'choice'; of: ChoiceSet }
  | { kind: 'several'; of: ChoiceSet }
  /** Ids of other items, shown by their names; `open`: of stages only the open ones, unless named already. */
  | { kind: 'references'; to: Referable; open?: true }
  /** Short texts, each a chip; `commas` where a comma parts them as well. */
  | { kind: 'words'; commas?: true }
  | { kind: 'rule-kind' }
  | {
      kind: 'list';
      /** A table of bare cells, or a card with a form for each item. */
      layout: 'table' | 'cards';
      fields: readonly Part[];
      fresh: (voice: Voice, list: readonly Json[]) => Json;
      /** Days are added from one to another, and stay in order. */
      days?: true;
    };

export type Field = Common & Kinds;
export type FieldKind = Field['kind'];
/** A field of one kind. */
export type FieldOf<K extends FieldKind> = Common & Extract<Kinds, { kind: K }>;

/** What is rarely needed, folded away under a heading. */
export interface Fold {
  kind: 'fold';
  label: keyof FormWords['labels'] | 'more';
  hint?: keyof FormWords['hints'];
  fields: readonly Field[];
}

export type Part = Field | Fold;

/** Every field of a form, those folded away among them. */
export const fieldsOf = (parts: readonly Part[]): Field[] =>
  parts.flatMap((part) => (part.kind === 'fold' ? [...part.fields] : [part]));
