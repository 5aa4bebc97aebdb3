/** Everything the API told of one deal, put together. */
import type { Readings, StageEntry } from '#core/deal/deal.ts';
import { looseLabel } from '#core/deal/label.ts';
import type { TeamFields } from '#core/deal/team.ts';
import type { ApiDeal, ToldSoFar } from '#core/deep/told.ts';
import { fieldNamed } from './columns.ts';
import { reading } from './parts.ts';

/** Fields that a tenant's own, plain value may stand for, found by the team's own label. */
const byLabel = ['contact', 'type', 'leadSource'] as const;

/** Since when the newest rows name one stage, all of them: the oldest of those. */
function sinceOf(rows: readonly StageEntry[], more: boolean, names: readonly string[]) {
  const [top] = rows;
  if (!top) return {};
  const known = new Set((names.length > 0 ? names : [top.stage]).map(looseLabel));
  const left = rows.findIndex(({ stage }) => !known.has(looseLabel(stage)));
  const entered = left < 0 ? rows.at(-1) : rows[left - 1];
  if (!entered) return {};
  const { stageSince } = reading('stageSince', entered.since, 'Stage_History');
  if (!stageSince) return {};
  // Older rows were not sent: the stage may have been entered before all of these.
  return {
    stageSince: left < 0 && more ? { ...stageSince, bound: 'or-earlier' as const } : stageSince,
  };
}

/** Fields of the tenant's own that the team's pack names by their label. */
function labelled(told: ToldSoFar, fields: TeamFields): Readings {
  const found: Readings = {};
  for (const field of [...byLabel, 'tier'] as const) {
    const meta = fieldNamed(told, fields[field]?.labels ?? []);
    const value = meta ? told.record?.others[meta.api] : undefined;
    if (!meta || value === undefined) continue;
    const from = meta.column ? `${meta.api} (${meta.column})` : meta.api;
    if (field !== 'tier') Object.assign(found, reading(field, value, from));
    else if (value === null || value === 'A' || value === 'B' || value === 'C')
      Object.assign(found, reading('tier', value, from));
  }
  return found;
}

/** All that was told so far; an answer that has not come leaves its fields absent. */
export function combine(told: ToldSoFar, team: TeamFields = {}): ApiDeal {
  const { record, pipeline, detail } = told;
  const fields: Readings = { ...labelled(told, team), ...record?.fields, ...detail?.fields };
  const stage = fields.stage?.value ?? null;
  const known = pipeline?.layout === record?.layout ? (pipeline?.stages ?? []) : [];
  const named = known.find(({ actual, display }) => stage === actual || stage === display);
  if (named && fields.stage) {
    fields.stage = { ...fields.stage, value: named.display };
    if (named.status) Object.assign(fields, reading('status', named.status, 'pipeline'));
  }
  const stageNames = named ? [named.display, named.actual] : stage === null ? [] : [stage];
  const history = told['stage-history'];
  if (history) Object.assign(fields, sinceOf(history.rows, history.more, stageNames));
  return { fields, stageNames, history: history && history.rows.length > 0 ? history.rows : null };
}
