/** Zoho CRM as a profile. */
import type { Profile } from '../profile.ts';
import {
  zohoEditors,
  zohoEvidence,
  zohoHooks,
  zohoLabels,
  zohoPlaces,
  zohoShape,
} from './fields.ts';
import { zohoLists } from './lists.ts';
import { locateZoho, zohoDetail } from './locate.ts';
import { zohoDeal } from './url.ts';

export const zoho: Profile = {
  id: 'zoho',
  dealOf: zohoDeal,
  locate: locateZoho,
  detail: zohoDetail,
  places: zohoPlaces,
  hooksOf: zohoHooks,
  labels: zohoLabels,
  shape: zohoShape,
  editors: zohoEditors,
  evidence: zohoEvidence,
  listsIn: zohoLists,
};
