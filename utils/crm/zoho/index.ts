/** Zoho CRM as a profile. */
import type { Profile } from '../profile.ts';
import {
  zohoEditors,
  zohoElsewhere,
  zohoEvidence,
  zohoHooks,
  zohoLabels,
  zohoPlaces,
  zohoShape,
} from './fields.ts';
import { zohoLists } from './lists.ts';
import { knowsZoho, locateZoho, zohoDetail } from './locate.ts';
import { zohoDeal } from './url.ts';

export const zoho: Profile = {
  id: 'zoho',
  dealOf: zohoDeal,
  locate: locateZoho,
  knows: knowsZoho,
  detail: zohoDetail,
  places: zohoPlaces,
  hooksOf: zohoHooks,
  labels: zohoLabels,
  elsewhere: zohoElsewhere,
  shape: zohoShape,
  editors: zohoEditors,
  evidence: zohoEvidence,
  listsIn: zohoLists,
};
