/** All words by language. The type is that of the Chinese ones: a missing sentence cannot compile. */
import type { Language } from '#core/text.ts';
import { en } from './en/index.ts';
import { zhCN } from './zh-CN/index.ts';

export type Words = typeof zhCN;

const all: { [L in Language]: Words } = { 'zh-CN': zhCN, en };

export const wordsFor = (language: Language): Words => all[language];

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
