/** What items of a draft are called, however little of them is there. */
import { isList, isObject, type Json, listAt, wordAt } from '#core/pack/draft/json.ts';
import type { Referable } from '#core/pack/draft/references.ts';
import { type Language, languages } from '#core/text.ts';
import type { Voice } from '#i18n/voice.ts';

/** The text at `path` in the language, or in the other one; empty where there is none. */
export function saidAt(item: Json | undefined, path: string, language: Language): string {
  const order = [language, ...languages];
  return (
    order.map((one) => wordAt(item, `${path}.${one}`).trim()).find((said) => said !== '') ?? ''
  );
}

/** An item others may refer to. */
export interface Named {
  id: string;
  name: string;
  /** A stage that ends a deal. */
  closed: boolean;
}

const kept = new WeakMap<object, Map<Language, readonly Named[]>>();

/** The items of a section by id and name; the same list for the same items. */
export function namedIn(draft: Json, section: Referable, language: Language): readonly Named[] {
  const list = listAt(draft, section);
  const known = kept.get(list)?.get(language);
  if (known) return known;
  const named = list.filter(isObject).map((item) => {
    const id = wordAt(item, 'id');
    const name = saidAt(item, section === 'tracks' ? 'title' : 'name', language);
    const closed = section === 'stages' && wordAt(item, 'outcome') !== 'open';
    return { id, name: name === '' ? id : name, closed };
  });
  kept.set(list, (kept.get(list) ?? new Map()).set(language, named));
  return named;
}

export const nameOf = (named: readonly Named[], id: string): string | undefined =>
  named.find((one) => one.id === id)?.name;

/** What the lines of folded items speak with. */
export interface Glance {
  voice: Voice;
  stages: readonly Named[];
  actions: readonly Named[];
}

let last: Glance | undefined;

/** The same glance while neither language nor those names change: rows need not be drawn again. */
export function glanceAt(draft: Json, voice: Voice): Glance {
  const stages = namedIn(draft, 'stages', voice.language);
  const actions = namedIn(draft, 'actions', voice.language);
  const same = last?.voice === voice && last.stages === stages && last.actions === actions;
  if (!same || !last) last = { voice, stages, actions };
  return last;
}

/** The texts of `list` that are ids, by name; an unknown one as it stands. */
export const namesOf = (list: Json | undefined, named: readonly Named[]): string[] =>
  isList(list)
    ? list.filter((id) => typeof id === 'string').map((id) => nameOf(named, id) ?? id)
    : [];
