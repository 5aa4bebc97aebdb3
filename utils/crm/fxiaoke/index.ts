/** Fxiaoke (纷享销客, ShareCRM) as a profile. */
import type { Profile } from '../profile.ts';
import {
  fxiaokeEditors,
  fxiaokeEvidence,
  fxiaokeFields,
  fxiaokeHooks,
  fxiaokeLabels,
  fxiaokeShape,
  fxiaokeStatus,
} from './fields.ts';
import { concludeLastActivity, concludeNextStep } from './follow-up.ts';
import { fxiaokeDetail, locateFxiaoke } from './locate.ts';
import { fxiaokeDeal } from './url.ts';

export const fxiaoke: Profile = {
  id: 'fxiaoke',
  dealOf: fxiaokeDeal,
  locate: locateFxiaoke,
  detail: fxiaokeDetail,
  fields: fxiaokeFields,
  hooksOf: fxiaokeHooks,
  labels: fxiaokeLabels,
  statusOf: fxiaokeStatus,
  shape: fxiaokeShape,
  editors: fxiaokeEditors,
  evidence: fxiaokeEvidence,
  currencies: { '.fxiaoke.com': 'CNY', '.ceshi112.com': 'CNY' },
  conclude(page) {
    concludeLastActivity(page);
    concludeNextStep(page);
    return null;
  },
};
