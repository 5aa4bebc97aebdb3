/** Contact windows and day blocks. */
import { at, type Json, listAt, wordAt } from '#core/pack/draft/json.ts';
import { mostItems } from '#core/pack/most.ts';
import type { Voice } from '#i18n/voice.ts';
import { saidAt } from '../names.ts';
import { idOnly, note, say } from './parts.ts';
import type { ListSection } from './section.ts';

/** `周一–周五`, `周一、周三`; “every day” for all seven. */
function sayWeekdays(days: readonly Json[], { words, format }: Voice): string {
  const { choices, summary } = words.desk.forms;
  const names: { [day: string]: string } = choices.weekdayNames;
  const name = (day: Json | undefined) => names[String(day)] ?? String(day);
  if (days.length === 7) return summary.everyDay;
  const run = days.every((day, n) => n === 0 || Number(day) === Number(days[n - 1]) + 1);
  if (run && days.length > 2) return `${name(days[0])}–${name(days.at(-1))}`;
  return format.list(days.map(name));
}

const sayHours = (item: Json): [from: string, to: string] => [
  wordAt(item, 'hours.from'),
  wordAt(item, 'hours.to'),
];

export const windows: ListSection = {
  layout: 'list',
  key: 'windows',
  most: mostItems.windows,
  titlePath: null,
  title: (window, { voice }) =>
    voice.words.desk.forms.summary.weekly(
      sayWeekdays(listAt(window, 'weekdays'), voice),
      ...sayHours(window),
    ),
  parts: () => [
    { kind: 'weekdays', key: 'weekdays', hint: 'windowWeekdays' },
    { kind: 'hours', key: 'hours', label: 'weeklyHours' },
    { kind: 'number', key: 'weight', hint: 'weight' },
    { kind: 'note', key: 'note', hint: 'windowNote' },
    idOnly,
  ],
  summary: (window, { voice }) => saidAt(window, 'note.text', voice.language),
  fresh: ({ voice, id }) => ({
    id: id('window'),
    weekdays: [1, 2, 3, 4, 5],
    hours: { from: '10:00', to: '12:00' },
    weight: 1,
    note: note(voice, voice.words.desk.forms.fresh.window),
  }),
};

export const blocks: ListSection = {
  layout: 'list',
  key: 'blocks',
  most: mostItems.blocks,
  titlePath: 'name',
  parts: () => [
    { kind: 'text', key: 'name' },
    { kind: 'hours', key: 'hours', label: 'weeklyHours' },
    idOnly,
  ],
  summary: (block) => (at(block, 'hours') === undefined ? '' : sayHours(block).join('–')),
  fresh: ({ voice, id }) => ({
    id: id('block'),
    name: say(voice, voice.words.desk.forms.fresh.block),
    hours: { from: '10:00', to: '12:00' },
  }),
};
