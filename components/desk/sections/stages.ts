/** Stages: the steps of a deal and what each CRM calls them. */
import { type Json, wordAt, wordsAt } from '#core/pack/draft/json.ts';
import { mostItems } from '#core/pack/most.ts';
import { choiceName } from '../choices.ts';
import { idOnly, say } from './parts.ts';
import type { ListSection } from './section.ts';

const isOpen = (stage: Json): boolean => wordAt(stage, 'outcome') === 'open';

export const stages: ListSection = {
  layout: 'list',
  key: 'stages',
  most: mostItems.stages,
  titlePath: 'name',
  parts: () => [
    { kind: 'text', key: 'name' },
    { kind: 'choice', key: 'outcome', of: 'outcome', hint: 'outcome' },
    { kind: 'words', key: 'aliases.zoho', label: 'zohoLabels', hint: 'aliases' },
    { kind: 'words', key: 'aliases.fxiaoke', label: 'fxiaokeLabels' },
    idOnly,
  ],
  summary: (stage, { voice: { words, format } }) => {
    const { summary } = words.desk.forms;
    const labels = (crm: string) => format.count(wordsAt(stage, `aliases.${crm}`).length);
    return summary.both(
      choiceName('outcome', wordAt(stage, 'outcome'), words),
      summary.labels(labels('zoho'), labels('fxiaoke')),
    );
  },
  fresh: ({ voice, id }) => ({
    id: id('stage'),
    name: say(voice, voice.words.desk.forms.fresh.stage),
    outcome: 'open',
    aliases: { zoho: [], fxiaoke: [] },
  }),
  // After the last open one: won and lost end the list.
  place: (list) => list.findLastIndex(isOpen) + 1,
  // A label means one stage only.
  copy: (stage) => ({ ...stage, aliases: { zoho: [], fxiaoke: [] } }),
};
