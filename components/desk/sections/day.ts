/** What a day is counted by: actions, targets, reply clocks. */
import { at, type Json, listAt, wordAt } from '#core/pack/draft/json.ts';
import { mostItems } from '#core/pack/most.ts';
import { choiceName } from '../choices.ts';
import type { Field } from '../form.ts';
import { namesOf } from '../names.ts';
import { idOnly, say } from './parts.ts';
import type { ListSection } from './section.ts';

const joined = (parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(' · ');

const count = (value: Json | undefined): number => (typeof value === 'number' ? value : 0);

const noteField: Field = { kind: 'note', key: 'note', optional: true };

export const actions: ListSection = {
  layout: 'list',
  key: 'actions',
  most: mostItems.actions,
  titlePath: 'name',
  parts: () => [
    { kind: 'text', key: 'name' },
    { kind: 'choice', key: 'channel', of: 'channel', optional: true },
    { kind: 'yes', key: 'touch', hint: 'touch' },
    { kind: 'yes', key: 'minutes', hint: 'minutes' },
    idOnly,
  ],
  summary: (action, { voice: { words } }) => {
    const { summary } = words.desk.forms;
    const channel = wordAt(action, 'channel');
    return joined([
      channel === '' ? '' : choiceName('channel', channel, words),
      at(action, 'touch') === true ? summary.touch : '',
      at(action, 'minutes') === true ? summary.minutes : '',
    ]);
  },
  fresh: ({ voice, id }) => ({
    id: id('action'),
    name: say(voice, voice.words.desk.forms.fresh.action),
    touch: true,
    minutes: false,
  }),
};

/** The first action that `fits`; none where the pack has no such. */
const firstAction = (draft: Json, fits: (action: Json) => boolean): string[] => {
  const action = listAt(draft, 'actions').find(fits);
  const id = wordAt(action, 'id');
  return id === '' ? [] : [id];
};

export const targets: ListSection = {
  layout: 'list',
  key: 'targets',
  most: mostItems.targets,
  titlePath: 'name',
  parts: () => [
    { kind: 'text', key: 'name' },
    { kind: 'number', key: 'perDay' },
    { kind: 'choice', key: 'sum', of: 'sum', hint: 'sum' },
    { kind: 'references', key: 'actions', to: 'actions', label: 'summed' },
    noteField,
    idOnly,
  ],
  summary: (target, { voice: { words, format }, actions: named }) =>
    joined([
      words.desk.forms.summary.perDay(format.count(count(at(target, 'perDay')))),
      choiceName('sum', wordAt(target, 'sum'), words),
      namesOf(listAt(target, 'actions'), named).join('/'),
    ]),
  fresh: ({ draft, voice, id }) => ({
    id: id('target'),
    name: say(voice, voice.words.desk.forms.fresh.target),
    sum: 'times',
    actions: firstAction(draft, () => true),
    perDay: 10,
  }),
};

export const replyClocks: ListSection = {
  layout: 'list',
  key: 'replyClocks',
  most: mostItems.replyClocks,
  titlePath: 'name',
  parts: () => [
    { kind: 'text', key: 'name' },
    { kind: 'number', key: 'hours', unit: 'hours', label: 'replyHours' },
    { kind: 'choice', key: 'clock', of: 'hourClock', label: 'replyClock' },
    { kind: 'references', key: 'clearedBy', to: 'actions', hint: 'clearedBy' },
    noteField,
    idOnly,
  ],
  summary: (clock, { voice: { words, format }, actions: named }) => {
    const hours = count(at(clock, 'hours'));
    return joined([
      words.desk.forms.summary.hours(format.count(hours), hours),
      choiceName('hourClock', wordAt(clock, 'clock'), words),
      namesOf(listAt(clock, 'clearedBy'), named).join('/'),
    ]);
  },
  fresh: ({ draft, voice, id }) => ({
    id: id('reply'),
    name: say(voice, voice.words.desk.forms.fresh.replyClock),
    hours: 2,
    clock: 'working',
    clearedBy: firstAction(draft, (action) => at(action, 'touch') === true),
  }),
};
