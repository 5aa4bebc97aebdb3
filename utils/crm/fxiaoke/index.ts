/** Fxiaoke (纷享销客, ShareCRM) as a profile. */
import { crmHosts } from '../hosts.ts';
import type { Profile } from '../profile.ts';
import {
  fxiaokeEditors,
  fxiaokeEvidence,
  fxiaokeFields,
  fxiaokeHooks,
  fxiaokeLabels,
  fxiaokeShape,
} from './fields.ts';
import { concludeLastActivity, concludeNextStep } from './follow-up.ts';
import { fxiaokeDetail, locateFxiaoke } from './locate.ts';
import { fxiaokeDeal } from './url.ts';

export const fxiaoke: Profile = {
  id: 'fxiaoke',
  matches: crmHosts.fxiaoke,
  dealOf: fxiaokeDeal,
  locate: locateFxiaoke,
  detail: fxiaokeDetail,
  fields: fxiaokeFields,
  hooksOf: fxiaokeHooks,
  labels: fxiaokeLabels,
  shape: fxiaokeShape,
  editors: fxiaokeEditors,
  evidence: fxiaokeEvidence,
  conclude(page) {
    concludeLastActivity(page);
    concludeNextStep(page);
    return null;
  },
};
