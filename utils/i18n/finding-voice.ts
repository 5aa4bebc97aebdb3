/** The voice that says findings and knows no other words: the background speaks of nothing else. */
import type { Instant } from '#core/deal/when.ts';
import type { Language } from '#core/text.ts';
import { common as english } from './en/common.ts';
import { marks as englishMarks } from './en/marks.ts';
import { rules as englishRules } from './en/rules.ts';
import { type VoiceOf, voiceOf } from './voice-of.ts';
import type { Words } from './words.ts';
import { common as chinese } from './zh-CN/common.ts';
import { marks as chineseMarks } from './zh-CN/marks.ts';
import { rules as chineseRules } from './zh-CN/rules.ts';

type FindingWords = Pick<Words, 'common' | 'marks' | 'rules'>;
export type FindingVoice = VoiceOf<FindingWords>;

const words: { [L in Language]: FindingWords } = {
  'zh-CN': { common: chinese, marks: chineseMarks, rules: chineseRules },
  en: { common: english, marks: englishMarks, rules: englishRules },
};

/** The voice for `language`; instants are told in `zone`, and days relative to `now`'s year. */
export const findingVoiceFor = (language: Language, zone: string, now: Instant): FindingVoice =>
  voiceOf(words, language, zone, now);
