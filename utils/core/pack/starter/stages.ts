/** The two stage lists of the built-in packs. Both share ids, so that rules and tracks fit both. */
import type { Stage } from '../schema.ts';
import * as labels from './labels.ts';
import { say } from './say.ts';

const { aliases } = labels;

const ended: readonly Stage[] = [
  { id: 'won', name: say('成单', 'Won'), outcome: 'won', aliases: aliases(labels.won) },
  { id: 'lost', name: say('输单', 'Lost'), outcome: 'lost', aliases: aliases(labels.lost) },
];

/** 线索 – 意向 – 谈判 – 成单, as in the article 《线上销售团队管理实务指南》. */
export const fourStages: readonly Stage[] = [
  { id: 'lead', name: say('线索', 'Lead'), outcome: 'open', aliases: aliases(labels.lead) },
  {
    id: 'interest',
    name: say('意向', 'Interest'),
    outcome: 'open',
    // A quote alone is not yet a negotiation: the tighter limit starts when the CRM says so.
    aliases: aliases(labels.interest, labels.needs, labels.proposal),
  },
  {
    id: 'negotiation',
    name: say('谈判', 'Negotiation'),
    outcome: 'open',
    aliases: aliases(labels.negotiation),
  },
  ...ended,
];

/** 潜在客户、意向客户、需求确认、方案提供、谈判签约, as in the article 《如何设计和管理销售》. */
export const fiveStages: readonly Stage[] = [
  {
    id: 'lead',
    name: say('潜在客户', 'Prospect'),
    outcome: 'open',
    aliases: aliases(labels.lead),
  },
  {
    id: 'interest',
    name: say('意向客户', 'Interested'),
    outcome: 'open',
    aliases: aliases(labels.interest),
  },
  {
    id: 'needs',
    name: say('需求确认', 'Needs confirmed'),
    outcome: 'open',
    aliases: aliases(labels.needs),
  },
  {
    id: 'proposal',
    name: say('方案提供', 'Proposal'),
    outcome: 'open',
    aliases: aliases(labels.proposal),
  },
  {
    id: 'negotiation',
    name: say('谈判签约', 'Negotiation and signing'),
    outcome: 'open',
    aliases: aliases(labels.negotiation),
  },
  ...ended,
];
