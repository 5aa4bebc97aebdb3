/** What another pack would change for the deals this browser has seen. */
import type { AdviseInput } from '../advise.ts';
import { type DealKey, dealKey } from '../deal/deal.ts';
import type { Instant } from '../deal/when.ts';
// A deal is looked at as the panel sees it, with what is remembered of its events.
import { recalled } from '../history/recall.ts';
import { type Audit, startAudits } from '../review/audit.ts';
import { isStuckRule } from '../review/audited.ts';
import type { Level } from '../rules/kind.ts';
import { type Situation, situationFrom } from '../situation.ts';
import type { Text } from '../text.ts';
import { asked, differing, findingsOf } from './findings.ts';
import type { Pack } from './schema.ts';
import { difference, startTally } from './tally.ts';

/** A finding in one line. */
export interface FindingLine {
  rule: string;
  title: Text;
  level: Level;
}

/** What one deal would gain and lose; `from` and `to` where only the level changes. */
export interface DealImpact {
  deal: DealKey;
  name: string | null;
  gained: FindingLine[];
  lost: FindingLine[];
  changed: (FindingLine & { from: Level })[];
  /** Differences past the first `maxLines` of a kind, which are only counted. */
  more?: number;
}

export interface RuleImpact {
  rule: string;
  title: Text;
  gained: number;
  lost: number;
  changed: number;
}

export interface Impact {
  /** Deals looked at. */
  deals: number;
  /** Deals with any difference. */
  affected: number;
  /** By rule, the most affected first. */
  rules: RuleImpact[];
  /** The affected deals, the most affected first; at most `maxListed`. */
  list: DealImpact[];
  /** Of each changed rule with a day limit: how the limit told lost deals from won ones so far. */
  audits: Audit[];
}

/** Deals listed one by one; the counts are of all. */
export const maxListed = 200;

/** Differences of a kind written out for one deal. */
export const maxLines = 20;

/** What is known of a deal, whatever the pack. */
export type KnownDeal = Pick<
  AdviseInput,
  'snapshot' | 'sighting' | 'aliases' | 'tier' | 'touches' | 'history'
>;

/** What of a pack decides, beside its rules, how a deal is seen by them. */
const frameOf = ({ stages, calendar, actions }: Pack): string =>
  JSON.stringify([stages, calendar, actions]);

/** Whether two packs see a deal alike, so that equal rules find the same. */
const isAlike = (a: Situation, b: Situation): boolean =>
  a.openness === b.openness &&
  a.context.stage === b.context.stage &&
  a.context.lastLogged === b.context.lastLogged;

/**
 * Compares two packs on deals looked at one by one, as of `now`. The differences are those of all
 * rules of both; those that must find the same in both are not asked.
 */
export function startImpact(
  before: Pack,
  after: Pack,
  now: Instant,
  zone: string,
): { look(deal: KnownDeal): void; result(): Impact } {
  const changed = {
    before: differing(before.rules, after.rules),
    after: differing(after.rules, before.rules),
  };
  const all = { before: before.rules.map(asked), after: after.rules.map(asked) };
  const sameFrame = frameOf(before) === frameOf(after);
  const sameCalendar = JSON.stringify(before.calendar) === JSON.stringify(after.calendar);
  const audits = startAudits(
    changed.after
      .map(({ rule }) => rule)
      .filter(isStuckRule)
      .filter(({ enabled }) => enabled),
    after,
    zone,
  );
  const tally = startTally(before.rules, after.rules);
  return {
    look(deal) {
      const known = recalled(deal.history ?? [], { ...deal, now, zone });
      const was = situationFrom(known, { ...deal, pack: before, now, zone });
      const is = sameFrame ? was : situationFrom(known, { ...deal, pack: after, now, zone });
      const rules = sameFrame || (sameCalendar && isAlike(was, is)) ? changed : all;
      const found = difference(findingsOf(rules.before, was), findingsOf(rules.after, is));
      tally.add(dealKey(deal.snapshot.deal), is.fields.name?.value ?? null, found);
      audits.look({ ...deal, fields: is.fields, outcome: is.stage?.outcome ?? null });
    },
    result: () => ({ ...tally.result(), audits: audits.result() }),
  };
}
