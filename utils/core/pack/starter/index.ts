/** The packs that come with the extension; the first is used until a team installs its own. */
import type { Limit } from '../../rules/limits.ts';
import { type Pack, packFormat, type Stage } from '../schema.ts';
import { actions, replyClocks, targets } from './actions.ts';
import { calendar2026 } from './calendar-2026.ts';
import { consumer } from './consumer/index.ts';
import { fiveStageLimits, fourStageLimits } from './limits.ts';
import { rulesWith } from './rules.ts';
import { say } from './say.ts';
import { fiveStages, fourStages } from './stages.ts';
import { tracksFor } from './tracks/index.ts';
import { blocks, quiet, windows } from './windows.ts';

const build = (
  id: string,
  name: Pack['name'],
  stages: readonly Stage[],
  otherStages: Limit[],
): Pack => ({
  format: packFormat,
  id,
  name,
  sequence: 1,
  stages: [...stages],
  rules: rulesWith(otherStages),
  tracks: tracksFor(stages.map((stage) => stage.id)),
  windows,
  quiet,
  blocks,
  calendar: calendar2026,
  actions,
  targets,
  // Reps mute what warns of everything: five a day, the rest waits in the list.
  warningsPerDay: 5,
  replyClocks,
  fieldLabels: [],
  notices: [],
  agreements: [],
});

/** The default: 线索 – 意向 – 谈判 – 成单. */
export const starter: Pack = build(
  'starter',
  say('起步包（四阶段）', 'Starter (four stages)'),
  fourStages,
  fourStageLimits,
);

export const starterPacks: readonly Pack[] = [
  starter,
  build(
    'starter-five',
    say('起步包（五阶段）', 'Starter (five stages)'),
    fiveStages,
    fiveStageLimits,
  ),
  consumer,
];
