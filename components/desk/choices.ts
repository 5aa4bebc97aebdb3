/** The closed lists of a pack in words: every value with its name, in the order they are offered. */
import type { Words } from '#i18n/words.ts';
import type { ChoiceSet } from './form.ts';

type Names = { readonly [value: string]: string };

const sets: { [S in ChoiceSet]: (words: Words) => Names } = {
  outcome: ({ desk }) => desk.forms.choices.outcome,
  clock: ({ desk }) => desk.forms.choices.clock,
  hourClock: ({ desk }) => desk.forms.choices.hourClock,
  sum: ({ desk }) => desk.forms.choices.sum,
  tier: ({ desk }) => desk.forms.choices.tier,
  level: ({ common: { levels } }) => ({ advice: levels.advice, warn: levels.warn }),
  reason: ({ panel }) => panel.tracks.reasons,
  channel: ({ panel }) => panel.tracks.channels,
  crm: ({ popup }) => popup.crms,
  field: ({ common }) => common.fields,
  place: ({ common }) => common.places,
};

export const choicesOf = (set: ChoiceSet, words: Words): [value: string, name: string][] =>
  Object.entries(sets[set](words));

/** The name of one value; the value itself where the list does not have it. */
export const choiceName = (set: ChoiceSet, value: string, words: Words): string => {
  const names = sets[set](words);
  return (Object.hasOwn(names, value) ? names[value] : undefined) ?? value;
};
