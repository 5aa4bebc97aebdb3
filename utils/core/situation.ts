/** A deal as a pack's rules see it: its fields, its canonical stage, and what else they ask about. */
import { nothingCounted } from './calendar/count.ts';
import type { DealSnapshot, Readings, Tier } from './deal/deal.ts';
import { fill } from './deal/fill.ts';
import type { Sighting } from './deal/sighting.ts';
import { type LearnedLabels, opennessOf, stageOf } from './deal/stage.ts';
import type { Instant } from './deal/when.ts';
import type { CrmEvent } from './history/crm-event.ts';
import { type Recalled, recalled } from './history/recall.ts';
import type { Pack, Stage } from './pack/schema.ts';
import type { Openness } from './rules/apply.ts';
import type { RuleContext } from './rules/kind.ts';
import { type LoggedEvent, standing } from './today/event.ts';

/** What is known of a deal, and by which pack and when it is asked about. */
export interface SituationInput {
  snapshot: DealSnapshot;
  /** What was seen of the deal, this snapshot included. */
  sighting: Sighting;
  pack: Pack;
  /** Stage labels the person explained, by `labelKey`. */
  aliases: LearnedLabels;
  /** The tier set here by hand; null where none is. */
  tier: Tier | null;
  /** The log's events about this deal. */
  touches: readonly LoggedEvent[];
  /** What the CRM told of this deal before and now; none where left out. */
  history?: readonly CrmEvent[];
  now: Instant;
  /** The browser's zone: days are the person's local days. */
  zone: string;
}

export interface Situation {
  /** Readings with the gaps filled from elsewhere. */
  fields: Readings;
  /** The stage as the CRM prints it. */
  label: string | null;
  stage: Stage | null;
  openness: Openness;
  context: RuleContext;
}

/** The newest touch logged by hand: an action the pack calls a touch, not undone, not to come. */
function lastLogged({
  pack,
  touches,
  now,
}: Pick<SituationInput, 'pack' | 'touches' | 'now'>): Instant | null {
  if (touches.length === 0) return null;
  const isTouch = new Set(pack.actions.filter(({ touch }) => touch).map(({ id }) => id));
  const logged = standing(touches).filter(({ action, at }) => isTouch.has(action) && at <= now);
  return logged.at(-1)?.at ?? null;
}

/** The situation of one deal. */
export const situationOf = (input: SituationInput): Situation =>
  situationFrom(recalled(input.history ?? [], input), input);

/** The same, with its history recalled before: that is no pack's business. */
export function situationFrom(
  { snapshot, closeDates }: Recalled,
  input: Omit<SituationInput, 'snapshot' | 'history'>,
): Situation {
  const { sighting, pack, now, zone } = input;
  const fields = fill(snapshot, sighting, input.tier);
  const label = fields.stage?.value ?? null;
  const stage =
    label === null ? null : stageOf(pack.stages, input.aliases, snapshot.deal.crm, label);
  return {
    fields,
    label,
    stage,
    openness: opennessOf(fields, stage?.outcome ?? null),
    context: {
      now,
      zone,
      calendar: pack.calendar,
      stage: stage?.id ?? null,
      tier: fields.tier?.value ?? null,
      sighting,
      lastLogged: lastLogged(input),
      closeDates,
      counted: nothingCounted(),
    },
  };
}
