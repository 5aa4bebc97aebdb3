/** Taught fields: made by pointing at a page, seen and removed here. */
import { at, type Json, listAt, wordAt } from '#core/pack/draft/json.ts';
import { mostTaught } from '#core/pack/most.ts';
import { choiceName } from '../choices.ts';
import type { Field, Part } from '../form.ts';
import type { ListSection } from './section.ts';

const seen = (key: string, label: NonNullable<Field['label']>): Part => ({
  kind: 'shown',
  key,
  label,
});

/** What it is known by, in a line. */
function wayOf(item: Json): string {
  const by = wordAt(item, 'at.by');
  if (by === 'label' || by === 'own') return wordAt(item, `at.${by}`);
  const inside = listAt(item, 'at.inside').join(' ');
  return `${wordAt(item, 'at.name')}=${wordAt(item, 'at.value')} ${inside}`.trim();
}

const knownBy = (by: string): Part[] => {
  if (by === 'label') return [{ kind: 'line', key: 'at.label', label: 'taughtLabel' }];
  if (by === 'own') return [seen('at.own', 'taughtOwn')];
  return [seen('at.name', 'taughtName'), seen('at.value', 'taughtValue')];
};

export const taught: ListSection = {
  layout: 'list',
  key: 'taught',
  most: mostTaught,
  titlePath: null,
  title: (item, { voice: { words } }) =>
    `${choiceName('crm', wordAt(item, 'crm'), words)} · ${choiceName('place', wordAt(item, 'field'), words)}`,
  parts: (item) => [
    { kind: 'choice', key: 'crm', of: 'crm' },
    { kind: 'choice', key: 'field', of: 'place' },
    ...(at(item, 'org') === null ? [] : [seen('org', 'taughtOrg')]),
    seen('layout', 'taughtLayout'),
    seen('at.by', 'taughtWay'),
    ...knownBy(wordAt(item, 'at.by')),
    ...(listAt(item, 'at.inside').length > 0
      ? [{ kind: 'words' as const, key: 'at.inside', label: 'taughtInside' as const }]
      : []),
  ],
  summary: (item, { voice }) => {
    const ways: { readonly [by: string]: string } = voice.words.teach.ways;
    return `${ways[wordAt(item, 'at.by')] ?? ''} ${wayOf(item)}`.trim();
  },
  fresh: ({ voice }) => ({
    ...{ crm: 'zoho', org: null, layout: 'nextgen', field: 'tier' },
    at: { by: 'label', label: voice.words.common.fields.tier },
  }),
};
