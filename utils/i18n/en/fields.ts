/** Names of fields, apart from all other words for whoever needs no more. */
import type { fields as chinese, places as chinesePlaces } from '../zh-CN/fields.ts';

export const fields: typeof chinese = {
  name: 'Deal name',
  stage: 'Stage',
  status: 'Status',
  stageSince: 'In stage since',
  amount: 'Amount',
  closeDate: 'Close date',
  owner: 'Owner',
  account: 'Account',
  contact: 'Contact',
  lastActivity: 'Last touch',
  nextStep: 'Next step',
  created: 'Created',
  type: 'Type',
  leadSource: 'Lead source',
  probability: 'Probability',
  tier: 'Customer tier',
  tags: 'Customer tags',
  replyReceived: 'Last customer reply',
};

export const places: typeof chinesePlaces = { ...fields, nextDue: 'Next follow-up time' };
