/** All words in Simplified Chinese, by surface. */
import { common } from './common.ts';
import { options } from './options.ts';
import { panel } from './panel.ts';
import { popup } from './popup.ts';
import { problems } from './problems.ts';
import { rules } from './rules.ts';

export const zhCN = { common, rules, panel, popup, options, problems };
