/** A pack's text in one language; apart from the schemas, so that pages need no validator for it. */
import type { Language, Text } from './text.ts';

/** The text in `language`, or in the other one where the pack does not have it. */
export const inLanguage = (text: Text, language: Language): string =>
  text[language] ?? text['zh-CN'] ?? text.en ?? '';
