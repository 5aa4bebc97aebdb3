/** All words in Simplified Chinese, by surface. */
import { common } from './common.ts';
import { deep } from './deep.ts';
import { desk } from './desk.ts';
import { health } from './health.ts';
import { hosts } from './hosts.ts';
import { imports } from './imports.ts';
import { marks } from './marks.ts';
import { options } from './options.ts';
import { packs } from './packs.ts';
import { panel } from './panel.ts';
import { popup } from './popup.ts';
import { problems } from './problems.ts';
import { review } from './review.ts';
import { rules } from './rules.ts';
import { teach } from './teach.ts';
import { welcome } from './welcome.ts';

export const zhCN = {
  common,
  rules,
  panel,
  popup,
  health,
  options,
  hosts,
  marks,
  imports,
  packs,
  review,
  problems,
  deep,
  desk,
  teach,
  welcome,
};
