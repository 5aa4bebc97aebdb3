/** What a section of the desk is: a form of its own, or a list of items with a form each. */
import type { Json, JsonObject } from '#core/pack/draft/json.ts';
import type { Voice } from '#i18n/voice.ts';
import type { Words } from '#i18n/words.ts';
import type { Part } from '../form.ts';
import type { Glance } from '../names.ts';

export type SectionKey = keyof Words['desk']['forms']['sections'];
export type ListKey = keyof Words['desk']['forms']['ones'];

export interface FormSection {
  layout: 'form';
  key: Exclude<SectionKey, ListKey>;
  parts: readonly Part[];
}

/** What a new item is made with. */
export interface Making {
  draft: Json;
  voice: Voice;
  /** An id that is free in the section. */
  id: (wanted: string) => string;
}

export interface ListSection {
  layout: 'list';
  key: ListKey;
  /** How many there may be. */
  most: number;
  parts: (item: Json) => readonly Part[];
  /** The text an id is made of, and the item’s title where `title` is left out. */
  titlePath: string | null;
  title?: (item: Json, glance: Glance) => string;
  /** One line about a folded item. */
  summary: (item: Json, glance: Glance) => string;
  /** A new item, in order from the start where that can be. Rules are asked for their kind. */
  fresh: (making: Making, kind?: string) => JsonObject;
  /** Where in the list a new item belongs; at its end if left out. */
  place?: (list: readonly Json[]) => number;
  /** What must differ in a copy beside id and title, for the copy to be in order. */
  copy?: (item: JsonObject, making: Making) => JsonObject;
}

export type Section = FormSection | ListSection;
