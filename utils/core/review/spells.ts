/** How long a deal stayed in each stage, as far as anybody knows. */
import { dayOf } from '../calendar/day.ts';
import type { DealSnapshot } from '../deal/deal.ts';
import { looseLabel } from '../deal/label.ts';
import type { Sighting } from '../deal/sighting.ts';
import type { Day } from '../deal/when.ts';

/** A day that is known to lie somewhere between two; both are it where it is known exactly. */
export interface Between {
  from: Day;
  to: Day;
}

/** One stay of a deal in one stage. */
export interface Spell {
  /** Canonical stage; null where nobody mapped the label. */
  stage: string | null;
  /** Null where it was already running when first seen, and the CRM states no date: left truncated. */
  entered: Between | null;
  /** Null where it was not seen to end: it may last, or have ended unseen. */
  left: Between | null;
}

export interface Seen {
  snapshot: DealSnapshot;
  sighting: Sighting;
  /** The canonical stage of a label; null where nothing claims it. */
  stageAt: (label: string) => string | null;
  zone: string;
}

/** A stretch of one stage, however its label was written meanwhile. */
interface Stretch {
  key: string;
  stage: string | null;
  entered: Between | null;
  /** The last day it was seen. */
  last: Day;
}

const exactly = (day: Day): Between => ({ from: day, to: day });

/** What counts as one stage: the canonical one, or the label where nobody mapped it. */
function kindOf(label: string, { stageAt }: Seen): Pick<Stretch, 'key' | 'stage'> {
  const stage = stageAt(label);
  return { key: stage === null ? `? ${looseLabel(label)}` : `= ${stage}`, stage };
}

/**
 * By the CRM's own history, to the day. Its oldest stage may have begun before the list does: it
 * counts as entered only where that is the day the deal was created.
 */
function byHistory(seen: Seen): Stretch[] {
  const { snapshot, zone } = seen;
  const created = snapshot.fields.created?.value ?? null;
  const stretches: Stretch[] = [];
  for (const { stage, since } of (snapshot.history ?? []).toReversed()) {
    const kind = kindOf(stage, seen);
    const day = dayOf(since, zone);
    const present = stretches.at(-1);
    // A changed amount or close date writes a row too.
    if (present?.key === kind.key) continue;
    const known = present !== undefined || (created !== null && dayOf(created, zone) === day);
    stretches.push({ ...kind, entered: known ? exactly(day) : null, last: day });
  }
  return stretches;
}

/** By our own sightings: a change lies between the last sight of one stage and the first of the next. */
function bySightings(seen: Seen): Stretch[] {
  const { snapshot, sighting, zone } = seen;
  const stretches: Stretch[] = [];
  for (const { value, first, last } of sighting.runs.stage) {
    // Drawn but blank is no stage.
    if (value === null) continue;
    const kind = kindOf(value, seen);
    const present = stretches.at(-1);
    if (present?.key === kind.key) present.last = dayOf(last, zone);
    else {
      const entered = present ? { from: present.last, to: dayOf(first, zone) } : null;
      stretches.push({ ...kind, entered, last: dayOf(last, zone) });
    }
  }
  const present = stretches.at(-1);
  const stated = snapshot.fields.stageSince;
  if (present && stated?.value && stated.bound === undefined) {
    const day = dayOf(stated.value, zone);
    const { entered } = present;
    if (!entered || (day >= entered.from && day <= entered.to)) present.entered = exactly(day);
  }
  return stretches;
}

/** The stays of a deal in its stages, oldest first: by the CRM's history where it was shown. */
export function spellsOf(seen: Seen): Spell[] {
  const history = byHistory(seen);
  const stretches = history.length > 0 ? history : bySightings(seen);
  return stretches.map(({ stage, entered }, n) => ({
    stage,
    entered,
    left: stretches[n + 1]?.entered ?? null,
  }));
}
