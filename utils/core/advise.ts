/** Everything the panel is told about one deal, from what was read, remembered and agreed on. */
import type { Advice, Finding, SnoozedFinding } from './advice.ts';
import { addDays, dayOf } from './calendar/day.ts';
import { isWorkingTime, zoneOf } from './calendar/hours.ts';
import type { Calendar } from './calendar/schema.ts';
import { clocksOf } from './clocks.ts';
import { type DealSnapshot, dealKey, fieldNames, type Readings, type Tier } from './deal/deal.ts';
import type { Disagreement } from './deal/merge-api.ts';
import { stageOf } from './deal/stage.ts';
import type { Day } from './deal/when.ts';
import { fillingsOf } from './fillings.ts';
import { type Raised, raisedKey, speaking } from './rules/budget.ts';
import { evaluate, type RawFinding } from './rules/evaluate.ts';
import { holds, type Snooze } from './rules/snooze.ts';
import { type SituationInput, situationOf } from './situation.ts';
import { nextWindows } from './timing/next.ts';
import { quietNow } from './timing/quiet.ts';
import { fitTracks } from './tracks/fit.ts';

export interface AdviseInput extends SituationInput {
  snoozes: readonly Snooze[];
  /** Warnings that already spoke up, of every deal. */
  raised: readonly Raised[];
  /** Where the CRM's API says otherwise than the page; none where it was not asked. */
  disagreements?: readonly Disagreement[];
}

/** The last covered day once it has passed or is within 30 days, or today is before the first. */
function calendarEnds({ coverage: { from, to } }: Calendar, today: Day): Day | null {
  return today < from || addDays(today, 30) >= to ? to : null;
}

/** Why fields are absent, without those filled from elsewhere. */
const stillAbsent = ({ absent }: DealSnapshot, fields: Readings): Advice['absent'] =>
  Object.fromEntries(
    fieldNames.flatMap((field) =>
      absent[field] !== undefined && !fields[field] ? [[field, absent[field]]] : [],
    ),
  );

/** Findings that may be seen, with their turn to speak, and those the person put off. */
function sift(
  found: readonly RawFinding[],
  tier: Tier | null,
  { snapshot, snoozes, raised, pack, zone }: AdviseInput,
  today: Day,
): { findings: Finding[]; snoozed: SnoozedFinding[] } {
  const deal = dealKey(snapshot.deal);
  const snoozed: SnoozedFinding[] = [];
  const seen: RawFinding[] = [];
  for (const finding of found) {
    const snooze = snoozes.find((each) => holds(each, finding, today, zone));
    if (!snooze) seen.push(finding);
    else {
      const { until, reason } = snooze;
      snoozed.push({ ...finding, waiting: false, until, reason });
    }
  }
  const warnings = seen
    .filter(({ level }) => level === 'warn')
    .map(({ rule, over }) => ({ deal, rule, tier, over }));
  const spoken = speaking(warnings, raised, pack.warningsPerDay, today);
  const findings = seen.map((finding) => ({
    ...finding,
    waiting: finding.level === 'warn' && !spoken.has(raisedKey({ deal, rule: finding.rule })),
  }));
  return { findings, snoozed };
}

/** The advice on one deal. Pure: the same input is the same advice. */
export function advise(input: AdviseInput): Advice {
  const { snapshot, pack, now, zone } = input;
  const { deal } = snapshot;
  const { calendar } = pack;
  const today = dayOf(now, zone);
  const { fields, label, stage, openness, context } = situationOf(input);
  const { findings: found, silent } = evaluate(pack.rules, fields, openness, context);
  const { findings, snoozed } = sift(found, context.tier, input, today);
  const clocks = clocksOf(fields, pack.rules, context);
  const teamZone = zoneOf(calendar, zone);
  return {
    deal,
    at: snapshot.at,
    zone,
    fields,
    absent: stillAbsent(snapshot, fields),
    disagreements: [...(input.disagreements ?? [])],
    stage: stage && { id: stage.id, name: stage.name, outcome: stage.outcome },
    unmapped: stage === null && openness !== 'closed' ? label : null,
    taught: stage && label !== null && !stageOf(pack.stages, {}, deal.crm, label) ? label : null,
    stages: pack.stages.map(({ id, name }) => ({ id, name })),
    clocks,
    findings,
    snoozed,
    silent,
    tracks: fitTracks(pack.tracks, findings, context.stage, today, fields.tags?.value ?? []),
    fillings: fillingsOf(fields, clocks, context),
    windows: nextWindows(pack.windows, pack.quiet, calendar, now, zone),
    quiet: quietNow(pack.quiet, now, teamZone),
    working: isWorkingTime(calendar, now, zone),
    actions: pack.actions,
    calendarEnds: calendarEnds(calendar, today),
  };
}
