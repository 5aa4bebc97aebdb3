/** Facts and readings said in a voice: what a rule found, where a value was read. */
import type { FieldName } from '#core/deal/deal.ts';
import type { Day, Instant } from '#core/deal/when.ts';
import { remembered } from '#core/history/recall.ts';
import type { Facts, FactsOf } from '#core/rules/kind.ts';
import type { Text } from '#core/text.ts';
import type { Telling } from './telling.ts';
import type { VoiceOf } from './voice-of.ts';
import type { Words } from './words.ts';

/** Whoever says findings needs no other words. */
type Voice = VoiceOf<Pick<Words, 'common' | 'rules'>>;

/** Canonical stages by id, for their names. */
export type StageNames = readonly { id: string; name: Text }[];

const tellingOf = (voice: Voice, stages: StageNames): Telling => {
  const { words, format, text } = voice;
  return {
    count: format.count,
    days: (n, clock) =>
      (clock === 'working' ? words.common.workingDays : words.common.days)(format.count(n), n),
    when: format.when,
    stage: (id) => {
      const stage = stages.find((one) => one.id === id);
      return stage ? text(stage.name) : id;
    },
  };
};

/** `5 天`, `5 working days`; `≥ 5 天`, `≤ 5 天` where the number is only a bound. */
export const sayDays = (
  n: number,
  clock: 'calendar' | 'working',
  voice: Voice,
  bound: '≥' | '≤' | null = null,
): string => `${bound === null ? '' : `${bound} `}${tellingOf(voice, []).days(n, clock)}`;

/** What a rule found, in one sentence. `stages` gives stage ids their names. */
export function sayFacts(facts: Facts, voice: Voice, stages: StageNames = []): string {
  const sentences = voice.words.rules.sentences;
  const say = sentences[facts.kind] as (facts: FactsOf<Facts['kind']>, say: Telling) => string;
  return say(facts, tellingOf(voice, stages));
}

const listOf = (field: FieldName): 'stage' | 'activity' | 'other' => {
  if (field === 'stageSince' || field === 'stage') return 'stage';
  return field === 'lastActivity' || field === 'nextStep' ? 'activity' : 'other';
};

/**
 * How a value was read: "CRM 字段", "CRM 阶段历史", "首次看到（≥）"; `from`: the reading's own word,
 * where it may be that the list is not on the page any more.
 */
export function saySource(field: FieldName, by: string, voice: Voice, from?: string): string {
  const { sources } = voice.words.common;
  const list = sources.lists[listOf(field)];
  if (by === 'history') return from === remembered ? sources.seenBefore(list) : list;
  // A tier is never seen on its way: what is ours of it, the person chose.
  if (by === 'own' && field === 'tier') return sources.setHere;
  const known: { [by: string]: string } = {
    hook: sources.hook,
    label: sources.label,
    shape: sources.shape,
    taught: sources.taught,
    api: sources.api,
    own: sources.own,
    logged: sources.logged,
  };
  return (Object.hasOwn(known, by) ? known[by] : undefined) ?? by;
}

const dayLength = 86_400_000;

/** A day as people call it: today, tomorrow, yesterday, else with its weekday. */
export function sayDay(day: Day, { words, format }: Voice): string {
  const ahead = Math.round((Date.parse(day) - Date.parse(format.today)) / dayLength);
  if (ahead === 0) return words.common.today;
  if (ahead === 1) return words.common.tomorrow;
  return ahead === -1 ? words.common.yesterday : format.weekday(day);
}

/** `明天 08:30`, `today 21:00`. */
export const sayMoment = (at: Instant, voice: Voice): string =>
  `${sayDay(voice.format.dayOf(at), voice)} ${voice.format.time(at)}`;
