/** A voice of whichever words: one language with its formats, for one zone and moment. */
import type { Instant } from '#core/deal/when.ts';
import { inLanguage } from '#core/in-language.ts';
import type { Language, Text } from '#core/text.ts';
import { type Formats, formatsFor } from './format.ts';

export interface VoiceOf<W> {
  language: Language;
  words: W;
  format: Formats;
  /** A pack's text in this language, or in the other one where the pack does not have it. */
  text: (text: Text) => string;
}

/** The voice for `language`; instants are told in `zone`, and days relative to `now`'s year. */
export const voiceOf = <W>(
  all: { [L in Language]: W },
  language: Language,
  zone: string,
  now: Instant,
): VoiceOf<W> => ({
  language,
  words: all[language],
  format: formatsFor(language, zone, now),
  text: (text) => inLanguage(text, language),
});
