/** Where a team's own pack begins: with nothing, or as a copy. */
import type { Text } from '../../text.ts';
import { type Pack, packFormat } from '../schema.ts';
import { actions } from './actions.ts';
import { calendar2026 } from './calendar-2026.ts';
import { say } from './say.ts';
import { quiet } from './windows.ts';

/** `wanted`, or `wanted-2` and so on where it is taken. */
export function freeId(wanted: string, taken: readonly string[]): string {
  const stem = wanted.slice(0, 58);
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? stem : `${stem}-${n}`;
    if (!taken.includes(id)) return id;
  }
}

const own = say('我们团队的规则包', 'Our team’s rules');

/** A pack with the least there can be: three stages, the usual actions, this year's calendar. */
export const emptyPack = (taken: readonly string[]): Pack => ({
  format: packFormat,
  id: freeId('team', taken),
  name: own,
  sequence: 1,
  stages: [
    {
      id: 'open',
      name: say('进行中', 'Open'),
      outcome: 'open',
      aliases: { zoho: [], fxiaoke: [] },
    },
    { id: 'won', name: say('成单', 'Won'), outcome: 'won', aliases: { zoho: [], fxiaoke: [] } },
    { id: 'lost', name: say('输单', 'Lost'), outcome: 'lost', aliases: { zoho: [], fxiaoke: [] } },
  ],
  rules: [],
  tracks: [],
  windows: [],
  quiet,
  blocks: [],
  calendar: calendar2026,
  actions,
  targets: [],
  warningsPerDay: 5,
  replyClocks: [],
  fieldLabels: [],
  notices: [],
  agreements: [],
});

/** A built-in pack as the team's own: another id, another name, the first version. */
export const ownCopyOf = (pack: Pack, taken: readonly string[]): Pack => ({
  ...pack,
  id: freeId('team', taken),
  name: own,
  sequence: 1,
});

const copyName = (name: Partial<Text>): Partial<Text> => ({
  ...(name['zh-CN'] === undefined ? {} : { 'zh-CN': `${name['zh-CN']}（副本）` }),
  ...(name.en === undefined ? {} : { en: `${name.en} (copy)` }),
});

/** A draft's text as another draft: under an id and a name of its own, where its text is readable. */
export function duplicateOf(text: string, taken: readonly string[]): string {
  try {
    const { id, name, ...rest } = JSON.parse(text);
    const copy = { ...rest, id: freeId(String(id), taken), name: copyName(name), sequence: 1 };
    return `${JSON.stringify(copy, null, 2)}\n`;
  } catch {
    // Not JSON, or nothing like a pack: copied as it stands, to be repaired there.
    return text;
  }
}
