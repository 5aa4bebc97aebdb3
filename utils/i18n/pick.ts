/** Which language to speak; apart from the words, for whoever needs few of them. */
import type { Language } from '#core/text.ts';

/** The chosen language, or the first of the browser's that there are words for; else English. */
export function pickLanguage(
  chosen: Language | 'auto',
  browserLanguages: readonly string[],
): Language {
  if (chosen !== 'auto') return chosen;
  for (const tag of browserLanguages) {
    const base = tag.toLowerCase().split(/[-_]/)[0];
    if (base === 'zh') return 'zh-CN';
    if (base === 'en') return 'en';
  }
  return 'en';
}
