/** Problems of a rule pack, by code, in words for the person who wrote it. */
import type { problems as zh } from '../zh-CN/problems.ts';

export const problems: typeof zh = {
  'not-json': 'not valid JSON',
};
