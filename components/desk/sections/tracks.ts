/** Talk tracks: what to say, step by step, with other wordings where a channel needs them. */
import { listAt, wordAt, wordsAt } from '#core/pack/draft/json.ts';
import { mostItems } from '#core/pack/most.ts';
import { choiceName } from '../choices.ts';
import type { Field } from '../form.ts';
import { namesOf } from '../names.ts';
import { keeping, say } from './parts.ts';
import type { ListSection } from './section.ts';

const channels = ['call', 'wechat', 'email', 'visit'] as const;

const variant = (channel: string): Field => ({
  kind: 'text',
  key: `variants.${channel}`,
  lines: true,
  optional: true,
});

export const tracks: ListSection = {
  layout: 'list',
  key: 'tracks',
  most: mostItems.tracks,
  titlePath: 'title',
  parts: () => [
    { kind: 'text', key: 'title' },
    { kind: 'choice', key: 'reason', of: 'reason' },
    { kind: 'references', key: 'stages', to: 'stages', label: 'fits', hint: 'trackStages' },
    { kind: 'words', key: 'keywords', hint: 'keywords', commas: true },
    { kind: 'words', key: 'tags', hint: 'tags', commas: true, optional: true },
    {
      kind: 'list',
      key: 'steps',
      hint: 'says',
      layout: 'cards',
      fields: [
        { kind: 'text', key: 'label', label: 'stepLabel' },
        { kind: 'text', key: 'text', label: 'says', lines: true },
        {
          kind: 'fold',
          label: 'variants',
          hint: 'variants',
          fields: channels.map(variant),
        },
      ],
      fresh: (voice) => ({
        label: say(voice, voice.words.desk.forms.fresh.step),
        text: say(voice, voice.words.desk.forms.fresh.say),
      }),
    },
    { kind: 'text', key: 'logic', hint: 'logic', lines: true, optional: true },
    { kind: 'note', key: 'evidence', hint: 'evidence', optional: true },
    { kind: 'link', key: 'media', hint: 'media', optional: true },
    keeping,
  ],
  summary: (track, { voice: { words, format }, stages }) => {
    const { summary, allOf } = words.desk.forms;
    const steps = listAt(track, 'steps').length;
    return [
      choiceName('reason', wordAt(track, 'reason'), words),
      namesOf(listAt(track, 'stages'), stages).join('/') || allOf.stages,
      summary.steps(format.count(steps), steps),
      wordsAt(track, 'keywords').slice(0, 4).join(' '),
    ]
      .filter((part) => part !== '')
      .join(' · ');
  },
  fresh: ({ voice, id }) => ({
    id: id('track'),
    title: say(voice, voice.words.desk.forms.fresh.track),
    reason: 'other',
    keywords: [],
    stages: [],
    steps: [
      {
        label: say(voice, voice.words.desk.forms.fresh.step),
        text: say(voice, voice.words.desk.forms.fresh.say),
      },
    ],
  }),
};
