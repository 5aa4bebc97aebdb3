/** The voice that knows all words. */
import type { Instant } from '#core/deal/when.ts';
import type { Language } from '#core/text.ts';
import { type VoiceOf, voiceOf } from './voice-of.ts';
import { allWords, type Words } from './words.ts';

export type Voice = VoiceOf<Words>;

/** The voice for `language`; instants are told in `zone`, and days relative to `now`'s year. */
export const voiceFor = (language: Language, zone: string, now: Instant): Voice =>
  voiceOf(allWords, language, zone, now);
