/** A voice: one language's words with its formats, for one zone and moment. */
import type { Instant } from '#core/deal/when.ts';
import { inLanguage } from '#core/in-language.ts';
import type { Language, Text } from '#core/text.ts';
import { type Formats, formatsFor } from './format.ts';
import { type Words, wordsFor } from './words.ts';

export interface Voice {
  language: Language;
  words: Words;
  format: Formats;
  /** A pack's text in this language, or in the other one where the pack does not have it. */
  text: (text: Text) => string;
}

/** The voice for `language`; instants are told in `zone`, and days relative to `now`'s year. */
export const voiceFor = (language: Language, zone: string, now: Instant): Voice => ({
  language,
  words: wordsFor(language),
  format: formatsFor(language, zone, now),
  text: (text) => inLanguage(text, language),
});
