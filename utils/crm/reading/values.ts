/** How each field's printed text becomes its value. */
import type { DealStatus, FieldName, FieldValues, Tier } from '#core/deal/deal.ts';
import { mostTags, tiers } from '#core/deal/deal.ts';
import type { Meaning } from '../meaning.ts';
import { cleanText, parsePercent } from '../parse/index.ts';
import type { Parsed, Reckoner } from './deal-page.ts';

/** What a text is read with: the page's ways, the CRM's words, the label beside it. */
interface Context {
  reckoner: Reckoner;
  meaning: Meaning;
  label: string;
}

type Parse<V> = (text: string, context: Context) => Parsed<V>;

const longestName = 300;
const longestTag = 60;

/** A value that was found; what is null, undefined or empty could not be read. */
const found = <V>(value: V | null | undefined): Parsed<V> =>
  value === null || value === undefined || value === '' ? 'unreadable' : { value };

const words: Parse<string> = (text) => {
  const value = cleanText(text);
  return found(value.length > longestName ? null : value);
};

const when: Parse<FieldValues['created']> = (text, { reckoner }) => reckoner.when(text);

const status: Parse<DealStatus> = (text, { meaning }) => found(meaning.statusOf?.(text));

/** A customer tier is one letter, with or without 级 or 类; anything else is another scale. */
const tier: Parse<Tier> = (text) => {
  const [, letter] = /^([ABC])(?: ?[级類类級等])?$/.exec(cleanText(text).normalize('NFKC')) ?? [];
  return found(tiers.find((each) => each === letter));
};

/** What parts tags that stand side by side; chips are printed with a semicolon between them. */
const between = /[,，、;；|]/;

/**
 * A customer's tags, each once. In Chinese a space parts them too; elsewhere a tag may be of several
 * words, and then one that nothing parts from the next stays as printed.
 */
const tags: Parse<string[]> = (text) => {
  const clean = cleanText(text);
  const apart = between.test(clean) ? between : /\p{Script=Han}/u.test(clean) ? / / : between;
  const all = [...new Set(clean.split(apart).map((one) => one.trim()))].filter((one) => one !== '');
  const odd = all.length > mostTags || all.some((one) => one.length > longestTag);
  return found(odd || all.length === 0 ? null : all);
};

export const parsers: { readonly [F in FieldName]: Parse<FieldValues[F]> } = {
  name: words,
  stage: words,
  status,
  stageSince: when,
  amount: (text, { reckoner, label }) => reckoner.money(text, label),
  closeDate: (text, { reckoner }) => reckoner.day(text),
  owner: words,
  account: words,
  contact: words,
  lastActivity: when,
  nextStep: (text) => {
    const step = cleanText(text);
    return found(step === '' ? null : { text: step, due: null });
  },
  created: when,
  type: words,
  leadSource: words,
  probability: (text) => found(parsePercent(text)),
  tier,
  tags,
  replyReceived: when,
};
