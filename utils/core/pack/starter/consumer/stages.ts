/** Stages of consumer online sales: new customers up to the payment, and regulars on their own. */

import type { Stage } from '../../schema.ts';
import * as labels from '../labels.ts';
import { aliases } from '../labels.ts';
import { say } from '../say.ts';
import * as consumer from './labels.ts';

/**
 * 新客开拓 goes from lead to payment; 老客复购 is a stage of its own, since it waits for weeks where
 * the others wait for days. CRMs’ default stages stand where they fit best: what they call
 * negotiation is the last step before the money, which here is the payment.
 */
export const consumerStages: readonly Stage[] = [
  {
    id: 'lead',
    name: say('新客线索', 'New lead'),
    outcome: 'open',
    aliases: aliases(labels.lead, consumer.newcomer),
  },
  {
    id: 'interest',
    name: say('咨询加购', 'Enquiry or cart'),
    outcome: 'open',
    aliases: aliases(labels.interest, labels.needs, labels.proposal, consumer.asking),
  },
  {
    id: 'payment',
    name: say('待付款', 'Awaiting payment'),
    outcome: 'open',
    aliases: aliases(labels.negotiation, consumer.unpaid),
  },
  {
    id: 'repeat',
    name: say('老客复购', 'Repeat purchase'),
    outcome: 'open',
    aliases: aliases(consumer.returning),
  },
  {
    id: 'won',
    name: say('成单', 'Won'),
    outcome: 'won',
    aliases: aliases(labels.won, consumer.paid),
  },
  {
    id: 'lost',
    name: say('流失', 'Lost'),
    outcome: 'lost',
    aliases: aliases(labels.lost, consumer.cancelled),
  },
];
