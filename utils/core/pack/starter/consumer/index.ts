/** The starter pack of consumer online sales: 新客开拓 and 老客复购, after the articles’ ToC example. */
import { type Pack, packFormat } from '../../schema.ts';
import { say } from '../say.ts';
import { actions, replyClocks, targets } from './actions.ts';
import { consumerCalendar2026 } from './calendar.ts';
import { consumerRules } from './rules.ts';
import { consumerStages } from './stages.ts';
import { consumerTracks } from './tracks/index.ts';
import { blocks, quiet, windows } from './windows.ts';

export const consumer: Pack = {
  format: packFormat,
  id: 'starter-consumer',
  name: say('起步包（消费者线上销售）', 'Starter (consumer online sales)'),
  sequence: 1,
  stages: [...consumerStages],
  rules: [...consumerRules],
  tracks: [...consumerTracks],
  windows,
  quiet,
  blocks,
  calendar: consumerCalendar2026,
  actions,
  targets,
  // More deals a day than in B2B, each smaller: eight warnings, the rest waits in the list.
  warningsPerDay: 8,
  replyClocks,
  fieldLabels: [],
  notices: [],
  agreements: [],
};
