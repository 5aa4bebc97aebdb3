/** Writes a text of the built-in packs in both languages: Chinese first. */
import type { Text } from '../../text.ts';

export const say = (zh: string, en: string): Text => ({ 'zh-CN': zh, en });
