/** How each field's printed text becomes its value. */
import type { DealStatus, FieldName, FieldValues, Tier } from '#core/deal/deal.ts';
import { normaliseLabel } from '#core/deal/label.ts';
import { cleanText, parsePercent } from '../parse/index.ts';
import type { Place } from './find.ts';
import type { Reckoner } from './reckon.ts';
import type { Parsed } from './settle.ts';

type Parse<V> = (text: string, reckoner: Reckoner, place: Place) => Parsed<V>;

const longestName = 300;

const words: Parse<string> = (text) => {
  const value = cleanText(text);
  return value === '' || value.length > longestName ? { absent: 'unreadable' } : { value };
};

/** 阶段状态 of Fxiaoke; labels of the four states in the languages its pages come in (§2, §5). */
const statuses: Readonly<Record<DealStatus, readonly string[]>> = {
  open: ['进行中', '進行中', 'in progress', 'ongoing', 'open'],
  won: ['赢单', '贏單', '赢单关闭', 'won', 'closed won'],
  lost: ['输单', '輸單', '输单关闭', 'lost', 'closed lost'],
  invalid: ['无效', '無效', '作废', '作廢', 'invalid', 'invalidated'],
};

const status: Parse<DealStatus> = (text) => {
  const label = normaliseLabel(text);
  for (const [value, labels] of Object.entries(statuses)) {
    if (labels.includes(label)) return { value: value as DealStatus };
  }
  return { absent: 'unreadable' };
};

/** A customer tier is one letter, with or without 级 or 类; anything else is another scale. */
const tier: Parse<Tier> = (text) => {
  const letter = /^([ABC])(?: ?(?:级|類|类|級|等))?$/.exec(cleanText(text).normalize('NFKC'))?.[1];
  return letter === 'A' || letter === 'B' || letter === 'C'
    ? { value: letter }
    : { absent: 'unreadable' };
};

const percent: Parse<number> = (text) => {
  const value = parsePercent(text);
  return value === null ? { absent: 'unreadable' } : { value };
};

export const parsers: { readonly [F in FieldName]: Parse<FieldValues[F]> } = {
  name: words,
  stage: words,
  status,
  stageSince: (text, reckoner) => reckoner.when(text),
  amount: (text, reckoner, place) => reckoner.money(text, place.label),
  closeDate: (text, reckoner) => reckoner.day(text),
  owner: words,
  account: words,
  contact: words,
  lastActivity: (text, reckoner) => reckoner.when(text),
  nextStep: (text) => {
    const value = cleanText(text);
    return value === '' ? { absent: 'unreadable' } : { value: { text: value, due: null } };
  },
  created: (text, reckoner) => reckoner.when(text),
  type: words,
  leadSource: words,
  probability: percent,
  tier,
};
