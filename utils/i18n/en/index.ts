/** All words in English, by surface. */
import type { zhCN } from '../zh-CN/index.ts';
import { common } from './common.ts';
import { options } from './options.ts';
import { panel } from './panel.ts';
import { popup } from './popup.ts';
import { problems } from './problems.ts';
import { rules } from './rules.ts';

export const en: typeof zhCN = { common, rules, panel, popup, options, problems };
