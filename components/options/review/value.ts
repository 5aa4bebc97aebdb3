/** A value of a pack as people read it: the differences carry it as JSON, perhaps cut short. */
import type { Section } from '#core/pack/diff.ts';
import { languages, type Text } from '#core/text.ts';
import type { Voice } from '#i18n/voice.ts';
import type { Words } from '#i18n/words.ts';

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Cut short: it is shown as it stands.
    return undefined;
  }
}

const isText = (value: object): value is Text => {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => languages.some((language) => language === key));
};

/** Names of the choices that a key is one of; undefined for a key that holds what people wrote. */
function choicesOf(
  key: string,
  section: Section,
  words: Words,
): { readonly [value: string]: string } | undefined {
  const { choices } = words.desk.forms;
  switch (key) {
    case 'clock':
      return section === 'replyClocks' ? choices.hourClock : choices.clock;
    case 'outcome':
      return choices.outcome;
    case 'sum':
      return choices.sum;
    case 'level':
      return words.common.levels;
    case 'field':
      return words.common.fields;
    case 'crm':
      return words.popup.crms;
    case 'reason':
      return words.panel.tracks.reasons;
    case 'channel':
      return words.panel.tracks.channels;
    default:
      return undefined;
  }
}

/** `提醒天数 5 · 预警天数 7`: an object by the names its form has for each part. */
function sayParts(value: object, at: { section: Section; path: string }, voice: Voice): string {
  const { keys } = voice.words.problems;
  const names: { readonly [key: string]: string } = keys;
  return Object.entries(value)
    .map(([key, part]) => {
      const said = sayValue(JSON.stringify(part), { ...at, path: `${at.path}.${key}` }, voice);
      return `${Object.hasOwn(names, key) ? names[key] : key} ${said}`;
    })
    .join(' · ');
}

/** `谈判` for `"谈判"`, `是` for `true`; a list of parts stays JSON, as does what was cut short. */
export function sayValue(
  json: string | undefined,
  at: { section: Section; path: string },
  voice: Voice,
): string {
  const { words, format, text } = voice;
  const w = words.review;
  if (json === undefined) return w.nothing;
  const value = parsed(json);
  if (value === null || value === '') return w.nothing;
  if (typeof value === 'number') return format.count(value);
  if (typeof value === 'boolean') return value ? w.yes : w.no;
  if (typeof value === 'string') {
    const choices = choicesOf(at.path.split('.').at(-1) ?? '', at.section, words);
    return choices && Object.hasOwn(choices, value) ? (choices[value] ?? value) : value;
  }
  if (typeof value !== 'object') return json;
  if (!Array.isArray(value)) return isText(value) ? text(value) : sayParts(value, at, voice);
  if (value.length === 0) return w.nothing;
  return value.every((one) => typeof one === 'string' || typeof one === 'number')
    ? format.list(value.map(String))
    : json;
}
