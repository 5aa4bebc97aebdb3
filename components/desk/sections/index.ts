/** Every section of the desk, in the groups of its navigation. */
import { at, isList, type Json, wordAt } from '#core/pack/draft/json.ts';
import type { Words } from '#i18n/words.ts';
import type { Glance } from '../names.ts';
import { saidAt } from '../names.ts';
import { actions, replyClocks, targets } from './day.ts';
import { calendar, general, quiet } from './forms.ts';
import { rules } from './rules.ts';
import type { ListSection, Section, SectionKey } from './section.ts';
import { stages } from './stages.ts';
import { taught } from './taught.ts';
import { agreements, fieldLabels, notices } from './team.ts';
import { blocks, windows } from './timing.ts';
import { tracks } from './tracks.ts';

export type { FormSection, ListKey, ListSection, Section, SectionKey } from './section.ts';

export const groups: readonly {
  group: keyof Words['desk']['groups'];
  sections: readonly Section[];
}[] = [
  { group: 'basics', sections: [general, calendar] },
  { group: 'deals', sections: [stages, rules, fieldLabels, taught] },
  { group: 'talk', sections: [tracks, windows, quiet] },
  { group: 'day', sections: [blocks, actions, targets, replyClocks] },
  { group: 'team', sections: [notices, agreements] },
];

export const sections: readonly Section[] = groups.flatMap((group) => group.sections);

export const sectionBy = (key: SectionKey): Section =>
  sections.find((section) => section.key === key) ?? general;

/** The section and the item in it that a path belongs to; what is nobody else’s is general. */
export function whereIs(path: string): { section: SectionKey; index: number | null } {
  const [, name = '', index] = /^([\w$-]*)(?:\[(\d+)\])?/.exec(path) ?? [];
  const { key } = sections.find((section) => section.key === name) ?? general;
  return { section: key, index: index === undefined ? null : Number(index) };
}

/** How many items a section has; null for one that is a form. */
export function countIn(draft: Json, section: Section): number | null {
  if (section.layout === 'form') return null;
  const list = at(draft, section.key);
  return isList(list) ? list.length : 0;
}

/** What an item is called in its list. */
export function titleOf(section: ListSection, item: Json, glance: Glance): string {
  const { words, language } = glance.voice;
  if (section.title) return section.title(item, glance);
  const said = section.titlePath === null ? '' : saidAt(item, section.titlePath, language);
  return said.split('\n')[0] || wordAt(item, 'id') || words.desk.items.untitled;
}
