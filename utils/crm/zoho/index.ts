/** Zoho CRM as a profile. */
import type { Profile } from '../profile.ts';
import { drop } from '../reading/deal-page.ts';
import {
  zohoEditors,
  zohoEvidence,
  zohoFields,
  zohoHooks,
  zohoLabels,
  zohoShape,
} from './fields.ts';
import { concludeLastActivity } from './last-activity.ts';
import { locateZoho, zohoDetail } from './locate.ts';
import { concludeNextStep } from './next-step.ts';
import { concludeStageHistory } from './stage-history.ts';
import { zohoDeal } from './url.ts';

export const zoho: Profile = {
  id: 'zoho',
  dealOf: zohoDeal,
  locate: locateZoho,
  detail: zohoDetail,
  fields: zohoFields,
  hooksOf: zohoHooks,
  labels: zohoLabels,
  shape: zohoShape,
  editors: zohoEditors,
  evidence: zohoEvidence,
  currencies: {
    '.zoho.com.cn': 'CNY',
    '.zoho.jp': 'JPY',
    '.zoho.in': 'INR',
    '.zoho.com.au': 'AUD',
    '.zohocloud.ca': 'CAD',
  },
  conclude(page) {
    // Zoho prints no "in this stage since": only its history can tell (§0.6).
    drop(page.read, 'stageSince', 'not-drawn');
    const history = concludeStageHistory(page);
    concludeLastActivity(page);
    concludeNextStep(page);
    return history;
  },
};
