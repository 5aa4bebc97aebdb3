/** All words by language. The type is that of the Chinese ones: a missing sentence cannot compile. */
import type { Language } from '#core/text.ts';
import { en } from './en/index.ts';
import { zhCN } from './zh-CN/index.ts';

export type Words = typeof zhCN;

export const allWords: { [L in Language]: Words } = { 'zh-CN': zhCN, en };
