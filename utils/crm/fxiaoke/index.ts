/** Fxiaoke (纷享销客, ShareCRM) as a profile. */
import type { Profile } from '../profile.ts';
import {
  fxiaokeEditors,
  fxiaokeEvidence,
  fxiaokeHooks,
  fxiaokeLabels,
  fxiaokePlaces,
  fxiaokeShape,
} from './fields.ts';
import { fxiaokeLists } from './lists.ts';
import { fxiaokeDetail, locateFxiaoke } from './locate.ts';
import { fxiaokeDeal } from './url.ts';

export const fxiaoke: Profile = {
  id: 'fxiaoke',
  dealOf: fxiaokeDeal,
  locate: locateFxiaoke,
  detail: fxiaokeDetail,
  places: fxiaokePlaces,
  hooksOf: fxiaokeHooks,
  labels: fxiaokeLabels,
  shape: fxiaokeShape,
  editors: fxiaokeEditors,
  evidence: fxiaokeEvidence,
  listsIn: fxiaokeLists,
};
