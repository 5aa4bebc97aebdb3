/** Fxiaoke (纷享销客, ShareCRM) as a profile. */
import type { Profile } from '../profile.ts';
import {
  fxiaokeEditors,
  fxiaokeElsewhere,
  fxiaokeEvidence,
  fxiaokeHooks,
  fxiaokeLabels,
  fxiaokePlaces,
  fxiaokeShape,
} from './fields.ts';
import { fxiaokeLists } from './lists.ts';
import { fxiaokeDetail, knowsFxiaoke, locateFxiaoke } from './locate.ts';
import { fxiaokeDeal } from './url.ts';

export const fxiaoke: Profile = {
  id: 'fxiaoke',
  dealOf: fxiaokeDeal,
  locate: locateFxiaoke,
  knows: knowsFxiaoke,
  detail: fxiaokeDetail,
  places: fxiaokePlaces,
  hooksOf: fxiaokeHooks,
  labels: fxiaokeLabels,
  elsewhere: fxiaokeElsewhere,
  shape: fxiaokeShape,
  editors: fxiaokeEditors,
  evidence: fxiaokeEvidence,
  listsIn: fxiaokeLists,
};
