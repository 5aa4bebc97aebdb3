/** How well a rule's limit told lost deals from won ones so far, in honest numbers. */
import { daysSince } from '../calendar/count.ts';
import type { DealSnapshot, Readings, Tier } from '../deal/deal.ts';
import type { Sighting } from '../deal/sighting.ts';
import { type LearnedLabels, stageOf } from '../deal/stage.ts';
// What is audited are the rules of a pack, by its stages and its calendar.
import type { Pack } from '../pack/schema.ts';
import type { DayClock } from '../rules/kind.ts';
import type { Text } from '../text.ts';
import { limitsOf, type StuckRule, warnOf } from './audited.ts';
import { endOf } from './ended.ts';
import { newcombe } from './newcombe.ts';
import { spellsOf } from './spells.ts';
import { type Stay, stayIn } from './stay.ts';

/** Deals of one side of the limit. */
export interface Share {
  /** Closed deals. */
  deals: number;
  /** Of them, lost. */
  lost: number;
}

export interface Audit {
  rule: string;
  title: Text;
  /** Canonical stage whose limit it is. */
  stage: { id: string; name: Text };
  /** The days of its warning. */
  limit: number;
  /** The customer tiers it is for; left out where an unknown tier has it too. */
  tiers?: Tier[];
  clock: DayClock;
  /** Closed deals that left the stage before the limit was reached, and those that did not. */
  under: Share;
  past: Share;
  /**
   * Loss rate past the limit minus under it, in points (−1…1), with Newcombe's 95 % interval; null
   * where too few closed deals are known to say anything.
   */
  difference: { points: number; low: number; high: number } | null;
}

/** Limits audited; a pack that changes more of them is not read limit by limit. */
export const maxAudits = 200;

/**
 * Fewer closed deals than these say nothing: ten in all, five on each side of the limit. Our choice
 * and no law: with five on a side the interval is some hundred points wide, and says so itself.
 */
const enough = { deals: 10, side: 5 };

/** What an audit has to know of a deal. */
export interface EndedDeal {
  snapshot: DealSnapshot;
  sighting: Sighting;
  aliases: LearnedLabels;
  /** Its readings, filled, and the outcome of its canonical stage. */
  fields: Readings;
  outcome: 'open' | 'won' | 'lost' | null;
}

const begin = (rules: readonly StuckRule[], { stages }: Pack) =>
  rules
    .flatMap((rule) => limitsOf(rule, stages))
    .slice(0, maxAudits)
    .map((audited) => ({
      ...audited,
      under: { deals: 0, lost: 0 },
      past: { deals: 0, lost: 0 },
    }));

function finish({ rule, stage, limit, tiers, under, past }: ReturnType<typeof begin>[number]) {
  const [few, all] = [Math.min(under.deals, past.deals), under.deals + past.deals];
  const told = tiers.filter((tier) => tier !== null);
  const counted = ({ deals, lost }: Share) => ({ of: deals, hits: lost });
  return {
    rule: rule.id,
    title: rule.title,
    stage: { id: stage.id, name: stage.name },
    limit,
    ...(told.length === tiers.length ? { tiers: told } : {}),
    clock: rule.params.clock,
    under: { ...under },
    past: { ...past },
    difference:
      all < enough.deals || few < enough.side ? null : newcombe(counted(past), counted(under)),
  } satisfies Audit;
}

/**
 * Audits the limits of `rules` on deals looked at one by one. Deals are counted, not rows or days:
 * each closed deal is on one side of the limit of its stage and tier by its longest stay there. One
 * whose stay is not known well enough to tell on which is left out, as are open and invalid deals.
 */
export function startAudits(
  rules: readonly StuckRule[],
  pack: Pack,
  zone: string,
): { look(deal: EndedDeal): void; result(): Audit[] } {
  const lines = begin(rules, pack);
  const { calendar, stages } = pack;
  return {
    look({ snapshot, sighting, aliases, fields, outcome }) {
      const end = lines.length === 0 ? null : endOf(fields, outcome);
      if (end === null) return;
      const { crm } = snapshot.deal;
      const stageAt = (label: string) => stageOf(stages, aliases, crm, label)?.id ?? null;
      const spells = spellsOf({ snapshot, sighting, stageAt, zone });
      const tier = fields.tier?.value ?? null;
      const stays = new Map<string, Stay | null>();
      const stay = (stage: string, clock: DayClock): Stay | null => {
        const key = `${clock} ${stage}`;
        const known = stays.get(key);
        if (known !== undefined) return known;
        const found = stayIn(spells, stage, (from, to) =>
          daysSince(from, clock, { now: to, zone, calendar }),
        );
        stays.set(key, found);
        return found;
      };
      for (const { rule, stage, limit, under, past } of lines) {
        if (warnOf(rule, stage.id, tier) !== limit) continue;
        const days = stay(stage.id, rule.params.clock);
        if (!days || (days.least < limit && days.most >= limit)) continue;
        const side = days.least >= limit ? past : under;
        side.deals += 1;
        if (end === 'lost') side.lost += 1;
      }
    },
    result: () => lines.map(finish),
  };
}
